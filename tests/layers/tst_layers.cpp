// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/treecheck.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QString::fromUtf8(MUSTER_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Holds the tree against tests/layers/table.txt, and itself against examples of every way to cross it.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeAndEveryUseIsInTheTable();
    void everyFileIsInTheTableAndBuilt();
    void theTableIsSoundAndKeepsTheGroundRules();

    void aCrossingIsFound_data();
    void aCrossingIsFound();
    void aMistakeInTheTableIsFound_data();
    void aMistakeInTheTableIsFound();
    void aBrokenGroundRuleIsFound_data();
    void aBrokenGroundRuleIsFound();
    void aUseThatCMakeDoesNotSayIsFound();
    void aForgottenFileIsFound();
    void theModuleOfAQtHeaderIsKnown();

private:
    static void failWith(const QStringList &findings)
    {
        for (const QString &finding : findings)
            qWarning("%s", qPrintable(finding));
        QVERIFY2(findings.isEmpty(), "the warnings above say where");
    }

    const LayerTable m_table{textOf(u"tests/layers/table.txt"_s)};
    const QtModules m_qt;
};

void TestLayers::everyIncludeAndEveryUseIsInTheTable()
{
    const Tree tree = readTree(root);
    QVERIFY(tree.contains(u"models/base/result.h"_s));
    failWith(crossings(tree, m_table, m_qt));
}

void TestLayers::everyFileIsInTheTableAndBuilt()
{
    failWith(forgotten(readTree(root), m_table, QString::fromUtf8(MUSTER_TARGETS).split(u' ')));
}

void TestLayers::theTableIsSoundAndKeepsTheGroundRules()
{
    QVERIFY(m_table.layers().size() > 10);
    failWith(m_table.mistakes() + brokenGroundRules(m_table));
}

void TestLayers::aCrossingIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const QStringList lines = textOf(u"tests/layers/crossings.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            QTest::newRow(qPrintable(line.simplified())) << line.section(u'|', 0, 0).trimmed() << line.section(u'|', 1, 1) << line.section(u'|', 2).trimmed();
    }
}

void TestLayers::aCrossingIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, reason);
    Tree tree;
    for (const QString &file : {u"models/filter/filter.h"_s, u"models/fleet/rows.h"_s, u"models/sync/fleetsync.h"_s, u"models/gitlab/client.h"_s,
                                u"models/tables/runnertable.h"_s, u"views/runners/page.h"_s, u"app/session/session.h"_s, u"tests/support/clock.h"_s})
        tree.insert(file, {});
    tree.insert(path, "// first line\n"_L1 + line);

    const QStringList found = crossings(tree, m_table, m_qt);
    if (reason == "fine"_L1) {
        QCOMPARE(found, QStringList());
        return;
    }
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(path + ":2: "_L1) && found[0].contains(reason), qPrintable(found[0]));
}

void TestLayers::aMistakeInTheTableIsFound_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("sound") << u"a:\nb: a # why\n\nc: a b QtGui <x.h>"_s << QString();
    QTest::newRow("no colon") << u"a:\nb a"_s << u"line 2: not of the form"_s;
    QTest::newRow("twice") << u"a:\na: "_s << u"line 2: a has a line already"_s;
    QTest::newRow("unknown") << u"a: b"_s << u"a may use b, which has no line"_s;
    QTest::newRow("cycle of two") << u"a: b\nb: a"_s << u"cycle: a -> b -> a"_s;
    QTest::newRow("cycle of three") << u"x: b\na: b\nb: c\nc: a"_s << u"cycle: b -> c -> a -> b"_s;
    QTest::newRow("cycle by pattern") << u"m/a: m/*\nm/b: m/a"_s << u"cycle: m/a -> m/b -> m/a"_s;
    QTest::newRow("pattern with one taken away") << u"m/a: m/* -m/b\nm/b: m/a"_s << QString();
}

void TestLayers::aMistakeInTheTableIsFound()
{
    QFETCH(const QString, table);
    QFETCH(const QString, mistake);
    const QStringList found = LayerTable(table).mistakes();
    QCOMPARE(found.size(), mistake.isEmpty() ? 0 : 1);
    QVERIFY2(found.join(u'\n').startsWith(mistake), qPrintable(found.join(u'\n')));
}

void TestLayers::aBrokenGroundRuleIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("models to views") << u"models/x: views/a"_s;
    QTest::newRow("models to app") << u"models/x: app/demo"_s;
    QTest::newRow("models to a screen") << u"models/x: QtGui"_s;
    QTest::newRow("models to anything") << u"models/x: *"_s;
    QTest::newRow("views to gitlab") << u"views/x: models/gitlab"_s;
    QTest::newRow("views to the past") << u"views/x: models/*"_s;
    QTest::newRow("views to app") << u"views/x: app/demo"_s;
    QTest::newRow("headless to views") << u"app/headless: views/a"_s;
    QTest::newRow("headless to widgets") << u"app/headless: QtWidgets"_s;
    QTest::newRow("views to tests") << u"views/x: tests"_s;
}

void TestLayers::aBrokenGroundRuleIsFound()
{
    QFETCH(const QString, line);
    const QString sound = u"models/gitlab:\nmodels/history:\nviews/a: QtWidgets\napp/demo:\napp: *\ntests: *\n"_s;
    QCOMPARE(brokenGroundRules(LayerTable(sound)), QStringList());
    QVERIFY(!brokenGroundRules(LayerTable(sound + line)).isEmpty());
}

void TestLayers::aUseThatCMakeDoesNotSayIsFound()
{
    Tree tree{{u"models/base/clock.h"_s, {}},
              {u"models/fleet/rows.h"_s, {}},
              {u"models/filter/filter.cpp"_s, u"#include \"models/base/clock.h\"\n#include \"models/fleet/rows.h\"\n"_s},
              {u"models/filter/CMakeLists.txt"_s, u"muster_layer(models/filter\n SOURCES filter.cpp\n USES models/base)"_s}};
    QCOMPARE(crossings(tree, m_table, m_qt), QStringList{u"models/filter/filter.cpp:2: models/fleet is used, but models/filter/CMakeLists.txt does not say USES models/fleet"_s});
    tree[u"models/filter/CMakeLists.txt"_s] = u"muster_layer(models/filter\n SOURCES filter.cpp\n USES models/base models/fleet)"_s;
    QCOMPARE(crossings(tree, m_table, m_qt), QStringList());
}

void TestLayers::aForgottenFileIsFound()
{
    const Tree tree{{u"models/base/clock.cpp"_s, {}},
                    {u"models/base/stray.cpp"_s, {}},
                    {u"models/base/CMakeLists.txt"_s, u"muster_layer(models/base SOURCES clock.cpp)"_s},
                    {u"models/fancy/idea.h"_s, {}},
                    {u"models/fancy/CMakeLists.txt"_s, u"muster_layer(models/fancy SOURCES idea.h)"_s}};
    QCOMPARE(forgotten(tree, m_table, {u"models_base"_s, u"models_fancy"_s}),
             (QStringList{u"models/base/stray.cpp:1: no CMake target builds this file"_s, u"models/fancy/idea.h:1: models/fancy has no line in tests/layers/table.txt"_s}));
    // The folder has a CMakeLists.txt, but nobody adds it.
    QCOMPARE(forgotten(tree, m_table, {u"models_fancy"_s}).value(0), u"models/base/clock.cpp:1: no CMake target builds this file"_s);
    // A folder within a layer's is built by the layer, file by file.
    const Tree deep{{u"models/base/text/hostile.cpp"_s, {}},
                    {u"models/base/text/stray.cpp"_s, {}},
                    {u"models/base/CMakeLists.txt"_s, u"muster_layer(models/base SOURCES text/hostile.cpp)"_s}};
    QCOMPARE(forgotten(deep, m_table, {u"models_base"_s}), QStringList{u"models/base/text/stray.cpp:1: no CMake target builds this file"_s});
}

void TestLayers::theModuleOfAQtHeaderIsKnown()
{
    QCOMPARE(m_qt.moduleOf(u"QObject"_s), u"QtCore"_s);
    QCOMPARE(m_qt.moduleOf(u"QAction"_s), u"QtGui"_s);
    QCOMPARE(m_qt.moduleOf(u"QtWidgets/QAction"_s), QString());
    QCOMPARE(m_qt.moduleOf(u"QtWidgets/QLabel"_s), u"QtWidgets"_s);
    QCOMPARE(m_qt.moduleOf(u"QHttpServer"_s), u"QtHttpServer"_s);
    QCOMPARE(m_qt.moduleOf(u"simdjson.h"_s), QString());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
