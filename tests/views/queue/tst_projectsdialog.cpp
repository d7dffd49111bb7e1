// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/projectsdialog.h"

#include "tests/views/queue/queueground.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The dialog of the page, with what the user maintains in it.
struct Chooser {
    explicit Chooser(QueueGround &ground)
    {
        ground.action(u"queue.projects"_s)->trigger();
        dialog = ground.page.findChild<ProjectsDialog *>();
        if (dialog)
            list = dialog->findChild<QListWidget *>(u"projects"_s);
    }
    [[nodiscard]] bool isFilled(const JobSampler &sampler) const
    {
        return dialog && QTest::qWaitFor([&] { return sampler.maintained() && list->count() >= sampler.maintained()->size(); }, 10'000);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QRadioButton *radio(const QString &name) const { return dialog->findChild<QRadioButton *>(name); }
    [[nodiscard]] QLineEdit *path() const { return dialog->findChild<QLineEdit *>(u"projectPath"_s); }

    QPointer<ProjectsDialog> dialog;
    QListWidget *list = nullptr;
};

constexpr demo::TokenKind user = demo::TokenKind::User;

} // namespace

class TestProjectsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstItIsThoseTheUserMaintains()
    {
        QueueGround ground({ .runners = 100, .token = user });
        QVERIFY(ground.sample());
        const Chooser chooser(ground);
        QVERIFY(chooser.isFilled(*ground.sampler));
        QVERIFY(chooser.radio(u"maintained"_s)->isChecked());
        QCOMPARE(chooser.list->count(), ground.sampler->maintained()->size());
        for (int row = 0; row < chooser.list->count(); ++row)
            QCOMPARE(chooser.list->item(row)->checkState(), Qt::Unchecked);
        QVERIFY(chooser.button(u"look"_s)->isEnabled());
    }
    void aChoiceIsLookedAtAndRemembered()
    {
        QueueGround ground({ .runners = 100, .token = user });
        QVERIFY(ground.sample());
        QVERIFY(ground.sampler->picture()->projects > 1);
        Chooser chooser(ground);
        QVERIFY(chooser.isFilled(*ground.sampler));
        chooser.list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(chooser.radio(u"these"_s)->isChecked());
        const QString path = chooser.list->item(0)->data(Qt::UserRole).toString();
        chooser.button(u"look"_s)->click();
        QCOMPARE(ground.sampler->projects(), QStringList{ path });
        QVERIFY(ground.look());
        QCOMPARE(ground.sampler->picture()->projects, 1);
        QCOMPARE(ground.settings.jobProjects(ground.demo.identity().instance), QStringList{ path });
        QCOMPARE(ground.settings.jobProjects(u"https://other.example.com"_s), QStringList());

        // The next connection to the same GitLab starts with it.
        ground.page.setSources({}, {});
        ground.sampler->setProjects({});
        ground.page.setSources({ ground.sampler.get(), ground.past.get(), ground.sync.get() }, ground.demo.identity().instance);
        QCOMPARE(ground.sampler->projects(), QStringList{ path });
    }
    void backToThoseTheUserMaintains()
    {
        QueueGround ground({ .runners = 100, .token = user });
        const QString instance = ground.demo.identity().instance;
        ground.settings.setJobProjects(instance, { u"some/where"_s });
        ground.sampler->setProjects({ u"some/where"_s });
        Chooser chooser(ground);
        QVERIFY(chooser.isFilled(*ground.sampler));
        QVERIFY(chooser.radio(u"these"_s)->isChecked());
        chooser.radio(u"maintained"_s)->click();
        chooser.button(u"look"_s)->click();
        QCOMPARE(ground.sampler->projects(), QStringList());
        QCOMPARE(ground.settings.jobProjects(instance), QStringList());
    }
    void anotherProjectIsAddedByItsPathWithTheKeyboardAlone()
    {
        QueueGround ground({ .runners = 50, .token = demo::TokenKind::Developer });
        QVERIFY(ground.sample());
        Chooser chooser(ground);
        QVERIFY(chooser.dialog);
        chooser.path()->setFocus();
        QTest::keyClicks(chooser.path(), u"/acme/web/"_s);
        QTest::keyClick(chooser.path(), Qt::Key_Return);
        QVERIFY(chooser.dialog->isVisible());   // Enter added, and did not close
        QCOMPARE(chooser.path()->text(), QString());
        QVERIFY(chooser.radio(u"these"_s)->isChecked());
        QTest::keyClick(chooser.path(), Qt::Key_Return);
        QCOMPARE(ground.sampler->projects(), QStringList{ u"acme/web"_s });
    }
    void whatIsNoPathIsNotAdded_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : { u""_s, u"acme"_s, u"/acme/"_s, u"a//b"_s, u"a b/c"_s })
            QTest::addRow("'%s'", qPrintable(text)) << text;
    }
    void whatIsNoPathIsNotAdded()
    {
        QFETCH(const QString, text);
        QueueGround ground({ .runners = 20, .token = demo::TokenKind::Developer });
        Chooser chooser(ground);
        QVERIFY(chooser.dialog);
        chooser.path()->setText(text);
        QVERIFY(!chooser.button(u"addProject"_s)->isEnabled());
        const int before = chooser.list->count();
        QTest::keyClick(chooser.path(), Qt::Key_Return);
        QCOMPARE(chooser.list->count(), before);
    }
    void theSameProjectIsListedOnce()
    {
        QueueGround ground({ .runners = 100, .token = user });
        QVERIFY(ground.sample());
        Chooser chooser(ground);
        QVERIFY(chooser.isFilled(*ground.sampler));
        const int before = chooser.list->count();
        chooser.path()->setText(chooser.list->item(0)->data(Qt::UserRole).toString().toUpper());
        chooser.button(u"addProject"_s)->click();
        QCOMPARE(chooser.list->count(), before);
        QCOMPARE(chooser.list->item(0)->checkState(), Qt::Checked);
    }
    void nothingChosenCannotBeLookedAt()
    {
        QueueGround ground({ .runners = 100, .token = user });
        QVERIFY(ground.sample());
        Chooser chooser(ground);
        QVERIFY(chooser.isFilled(*ground.sampler));
        chooser.radio(u"these"_s)->click();
        QVERIFY(!chooser.button(u"look"_s)->isEnabled());
    }
    void everyControlHasAName()
    {
        QueueGround ground({ .runners = 50, .token = user });
        const Chooser chooser(ground);
        QVERIFY(chooser.dialog);
        for (QWidget *widget : chooser.dialog->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestProjectsDialog)
#include "tst_projectsdialog.moc"
