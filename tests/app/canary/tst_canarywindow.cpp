// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startoptions.h"
#include "app/window/windowprogram.h"
#include "models/accounts/account.h"
#include "models/accounts/networksettings.h"
#include "models/base/redaction.h"
#include "models/settings/settings.h"
#include "tests/app/canary/canary.h"
#include "tests/support/serverfixture.h"
#include "tests/support/tlsfront.h"
#include "views/connect/connectdialog.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QFile *logFile = nullptr;

void writeLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logFile->write(line.toUtf8() + '\n');
}

/// The window's program, used as a person uses it.
class Person {
public:
    Person(const QString &profile, const QUrl &url) : m_settings(profile + u"/config/muster.ini"_s), m_program(m_settings)
    {
        StartOptions options;
        options.url = url.toString();
        options.dataDirectory = profile + u"/data"_s;
        m_program.start(options);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                m_window = window;
        }
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    template <class T>
    [[nodiscard]] T *find(const char *name) { return m_window->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] bool enter(const QByteArray &token)
    {
        if (!QTest::qWaitFor([&] { return find<QLineEdit>("token") != nullptr; }))
            return false;
        auto *place = find<QComboBox>("tokenPlace");   // where it is kept for this session only, each start asks for it
        place->setCurrentIndex(place->findData(int(TokenPlace::Session)));
        QTest::keyClicks(find<QLineEdit>("token"), QString::fromLatin1(token));
        QTest::keyClick(find<QLineEdit>("token"), Qt::Key_Return);
        return true;
    }
    [[nodiscard]] bool open()
    {
        auto *go = m_window->findChild<ConnectDialog *>()->findChild<QPushButton *>(u"connect"_s);
        if (!QTest::qWaitFor([&] { return go->text() == u"&Open"_s || go->text() == u"&Save"_s; }, 20'000))
            return false;
        go->click();
        return QTest::qWaitFor([&] { return rows() == 40 && !action(u"Stop Loading"_s)->isEnabled(); }, 20'000);
    }
    [[nodiscard]] int rows()
    {
        const auto *table = m_window->runnersPage().findChild<QTableView *>(u"runnerView"_s);
        return table && table->model() ? table->model()->rowCount() : 0;
    }
    /// By its words, or by the name that it has in the registry of actions: several pages say the same.
    [[nodiscard]] QAction *action(const QString &text)
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        const auto at = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) { return one->isEnabled() && (one->text().remove(u'&') == text || one->objectName() == text); });
        if (at != actions.end())
            return *at;
        const auto off = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) { return one->text().remove(u'&') == text || one->objectName() == text; });
        return off == actions.end() ? nullptr : *off;
    }
    [[nodiscard]] bool trigger(const QString &text)
    {
        QAction *wanted = action(text);
        if (!wanted || !wanted->isEnabled())
            return false;
        wanted->trigger();
        return true;
    }

private:
    Settings m_settings;
    WindowProgram m_program;
    MainWindow *m_window = nullptr;
};

} // namespace

/// A token goes through the window; then it is looked for in every byte that was written.
class TestCanaryWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_profile.isValid());
        for (const char *name : { "config", "data", "logs" })
            QVERIFY(QDir(m_profile.path()).mkpath(QString::fromLatin1(name)));
        m_log.setFileName(m_profile.filePath(u"logs/muster.log"_s));
        QVERIFY(m_log.open(QIODevice::WriteOnly));
        logFile = &m_log;
        m_before = qInstallMessageHandler(&writeLine);
        redactMessages();
        // The pretend GitLab lives in this process, and may log a request that the client has forgotten.
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.httpserver*.debug=false"_s);
    }

    void cleanupTestCase()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }

    void connectingChangingAndClosingWriteNoToken()
    {
        ServerFixture server(ServerFixture::still(40));
        {
            Person person(m_profile.path(), server.url());
            QVERIFY(person.enter(server.token()));
            QVERIFY(person.open());
            qWarning() << "a careless line with" << server.token();
            person.window().runnersPage().setFilterText(u"paused:no busy:no"_s);
            QTRY_VERIFY(person.rows() > 0 && person.rows() < 40);
            QVERIFY(person.trigger(u"runners.markAll"_s));
            QVERIFY(person.trigger(u"runners.pause"_s));
            QTRY_VERIFY(person.find<QPushButton>("confirm"));
            if (auto *count = person.find<QLineEdit>("typedCount"))
                QTest::keyClicks(count, QString::number(person.rows()));
            QTRY_VERIFY(person.find<QPushButton>("confirm")->isEnabled());
            person.find<QPushButton>("confirm")->click();
            QTRY_VERIFY(person.find<QPushButton>("close") && person.find<QPushButton>("close")->isVisible());
            person.find<QPushButton>("close")->click();
            server.faults().add({ .rootField = u"runners"_s, .times = -1 }, demo::Fault::unauthorized());
            QVERIFY(person.trigger(u"Refresh"_s));
            QTRY_VERIFY(!person.action(u"Stop Loading"_s)->isEnabled());
            person.window().close();
        }
        m_log.flush();
        QVERIFY(QFile::exists(m_profile.filePath(u"data/journal.sqlite"_s)));
        QVERIFY(QFile::exists(m_profile.filePath(u"config/muster.ini"_s)));
        QVERIFY(m_log.size() > 1000);
        QCOMPARE(Canary(server.token()).filesBelow(m_profile.path()), QStringList());
    }

    void aCertificateThatIsPinnedLetsThePersonInAndNothingWasSentBefore()
    {
        ServerFixture server(ServerFixture::still(40));
        TlsFront front(server.url(), u"selfsigned"_s);
        QVERIFY(front.listen());
        {
            Person person(m_profile.path(), front.url());
            QVERIFY(person.enter(server.token()));
            QTRY_VERIFY(person.find<QPushButton>("pin"));
            QVERIFY(front.received().isEmpty());
            QCOMPARE(person.find<QLabel>("fingerprint")->text(), fingerprintText(TlsFront::fingerprint(u"selfsigned"_s)));
            person.find<QPushButton>("pin")->click();
            QVERIFY(person.open());
            person.window().close();
        }
        {
            // It is remembered; and another certificate at the same address is not let pass.
            Person person(m_profile.path(), front.url());
            QVERIFY(person.enter(server.token()));
            QVERIFY(person.open());
            person.window().close();
        }
        front.change(u"changed"_s);
        const QByteArray before = front.received();
        {
            Person person(m_profile.path(), front.url());
            QVERIFY(person.enter(server.token()));
            QTRY_VERIFY(person.find<QPushButton>("pin"));
            QVERIFY(person.find<QLabel>("reasons")->text().contains(u"not the one that you pinned"_s));
            QCOMPARE(front.received(), before);
        }
        {
            // The same while it is open: the old list stays, and the new certificate can be looked at.
            front.change(u"selfsigned"_s);
            Person person(m_profile.path(), front.url());
            QVERIFY(person.enter(server.token()));
            QVERIFY(person.open());
            QVERIFY(!person.action(u"Show the Refused Certificate…"_s)->isEnabled());
            front.change(u"changed"_s);
            QVERIFY(person.trigger(u"Refresh"_s));
            QTRY_VERIFY_WITH_TIMEOUT(person.action(u"Show the Refused Certificate…"_s)->isEnabled(), 20'000);
            QCOMPARE(person.rows(), 40);
            QVERIFY(person.trigger(u"Show the Refused Certificate…"_s));
            QTRY_VERIFY(person.find<QPushButton>("pin"));
            person.find<QPushButton>("pin")->click();
            QTRY_VERIFY_WITH_TIMEOUT(!person.action(u"Show the Refused Certificate…"_s)->isEnabled() && !person.action(u"Stop Loading"_s)->isEnabled(), 20'000);
            person.window().close();
        }
        m_log.flush();
        QVERIFY(QFile::exists(m_profile.filePath(u"config/network.ini"_s)));
        const QStringList told = Canary(server.token()).filesBelow(m_profile.path());
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u' ')));
    }

private:
    QTemporaryDir m_profile;
    QFile m_log;
    QtMessageHandler m_before = nullptr;
};

QTEST_MAIN(TestCanaryWindow)
#include "tst_canarywindow.moc"
