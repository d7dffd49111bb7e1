// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/settings/savedviews.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestSavedViews final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    static QStringList namesOf(const SavedViews &views)
    {
        QStringList names;
        for (const SavedView &view : views.views())
            names += view.name;
        return names;
    }

private Q_SLOTS:
    void theShippedOnesHaveFiltersThatAreRight()
    {
        const SavedViews views(file(u"none.json"_s));
        QCOMPARE(views.views().size(), std::size_t(6));
        for (const SavedView &view : views.views())
            QVERIFY2(Filter::parse(view.filter).has_value(), qPrintable(view.name));
    }

    void whatIsSavedIsThereNextTime()
    {
        const SavedView mine{ u"Mine"_s, u"creator:mira tag:docker"_s, { u"name"_s, u"owner"_s }, u"name:asc"_s };
        {
            SavedViews views(file(u"kept.json"_s));
            QSignalSpy changed(&views, &SavedViews::changed);
            QVERIFY(views.save(mine));
            QVERIFY(views.rename(u"Paused"_s, u"Asleep"_s));
            QVERIFY(views.remove(u"Orphans"_s));
            QCOMPARE(changed.size(), 3);
            QVERIFY(views.trouble().isEmpty());
        }
        const SavedViews again(file(u"kept.json"_s));
        QCOMPARE(again.views().back(), mine);
        QVERIFY(namesOf(again).contains(u"Asleep"_s));
        QVERIFY(!namesOf(again).contains(u"Orphans"_s));
    }

    void namesAreUniqueWhateverTheirCase()
    {
        SavedViews views(file(u"names.json"_s));
        const auto before = views.views().size();
        QVERIFY(views.save({ u"paused"_s, u"paused:no"_s, {}, {} }));
        QCOMPARE(views.views().size(), before);
        QVERIFY(!views.rename(u"paused"_s, u"OUTDATED"_s));
        QVERIFY(views.rename(u"paused"_s, u"Paused"_s));
        QVERIFY(!views.save({ u"   "_s, {}, {}, {} }));
        QVERIFY(!views.save({ QString(61, u'x'), {}, {}, {} }));
        QVERIFY(!views.remove(u"nobody"_s));
    }

    void whatIsImportedTakesNobodysPlace()
    {
        SavedViews views(file(u"import.json"_s));
        const Result<int> added = views.import(SavedViews::toJson({ { u"Paused"_s, u"paused:yes type:group"_s, {}, {} }, { u"New"_s, {}, {}, {} } }));
        QCOMPARE(added.value(), 2);
        QVERIFY(namesOf(views).contains(u"Paused 2"_s));
        QCOMPARE(views.import(SavedViews::toJson({ { u"Paused"_s, {}, {}, {} } })).value(), 1);
        QVERIFY(namesOf(views).contains(u"Paused 3"_s));
    }

    void whatComesFromElsewhereIsNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("views");   // -1: refused
        QTest::newRow("no JSON") << QByteArray("views") << -1;
        QTest::newRow("another document") << QByteArray(R"({"views":[]})") << -1;
        QTest::newRow("a newer format") << QByteArray(R"({"muster_views":2,"views":[]})") << -1;
        QTest::newRow("views that are none") << QByteArray(R"({"muster_views":1,"views":[1,null,{},{"name":7},{"name":"  "}]})") << 0;
        QTest::newRow("one that is") << QByteArray(R"({"muster_views":1,"views":[{"name":"A\nB","filter":5,"columns":[1,"name"]}]})") << 1;
        QTest::newRow("twice the same") << QByteArray(R"({"muster_views":1,"views":[{"name":"A"},{"name":"a"}]})") << 1;
        QTest::newRow("an endless filter") << QByteArray(R"({"muster_views":1,"views":[{"name":"A","filter":")" + QByteArray(10'001, 'x') + R"("}]})") << 0;
        QTest::newRow("too large") << QByteArray(R"({"muster_views":1,"views":[],"x":")" + QByteArray(1 << 20, 'x') + R"("})") << -1;
    }
    void whatComesFromElsewhereIsNotTrusted()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, views);
        const auto read = SavedViews::fromJson(json);
        QCOMPARE(read ? int(read->size()) : -1, views);
        if (views == 1)
            QVERIFY(!read->front().name.contains(u'\n'));
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        QFile broken(file(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("somebody's work");
        broken.close();
        SavedViews views(broken.fileName());
        QVERIFY(!views.trouble().isEmpty());
        QVERIFY(views.save({ u"A"_s, {}, {}, {} }));
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), QByteArray("somebody's work"));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
