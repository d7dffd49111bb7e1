// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/scopeindex.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestPathScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScopeIsAPathWithWildcards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isScope");
        for (const char *good : { "acme", "acme/payments", "acme/*", "acme/**", "**", "*", "(instance)", "a/gpu-*", "a/**/b", " Acme/CI ", "a.b/c_d-e" })
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : { "", " ", "/", "acme/", "/acme", "a//b", "a**", "a/**b", "a b", "(instances)", "a:b", "**/**/**/**/**", "a/b?c" })
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        QTest::newRow("twenty-six parts") << QString(u"a/"_s.repeated(25) + u'a') << false;
        QTest::newRow("twenty-five parts") << QString(u"a/"_s.repeated(24) + u'a') << true;
    }
    void aScopeIsAPathWithWildcards()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isScope);
        QCOMPARE(PathScope::parse(text).has_value(), isScope);
    }

    void scopesMatchAsFiltersDo_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *scope, const char *path, bool matches) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1String(scope), QLatin1String(path)))) << QString::fromLatin1(scope) << QString::fromLatin1(path) << matches;
        };
        row("acme", "acme", true);
        row("acme", "ACME", true);
        row("acme", "acme/ci", false);
        row("acme/**", "acme", false);
        row("acme/**", "acme/ci", true);
        row("acme/**", "acme/ci/tools", true);
        row("acme/*", "acme/ci", true);
        row("acme/*", "acme/ci/tools", false);
        row("acme/*/tools", "acme/ci/tools", true);
        row("**", "acme/ci/tools", true);
        row("*", "acme", true);
        row("*", "acme/ci", false);
        row("**/tools", "acme/ci/tools", true);
        row("**/tools", "tools", false);
        row("acme/**/tools", "acme/tools", false);
        row("acme/**/tools", "acme/x/y/tools", true);
        row("acme/gpu-*", "acme/gpu-7", true);
        row("acme/gpu-*", "acme/gpu-", true);
        row("acme/gpu-*", "acme/gpu", false);
        row("acme/*-x-*", "acme/a-x-b", true);
        row("a*a/b", "a/b", false);
        row("(instance)", "instance", false);
    }
    void scopesMatchAsFiltersDo()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, path);
        QFETCH(const bool, matches);
        ScopeIndex index;
        index.add(PathScope::parse(scope).value(), 7);
        QCOMPARE(index.matching(path) == std::vector<quint32>{ 7 }, matches);
    }

    void theMoreSpecificScopeComesFirst()
    {
        const char *const ordered[] = { "(instance)", "acme/ci/tools", "acme/ci/*", "acme/ci/**", "acme/longer-*/**", "acme/l*/**", "acme/*/tools", "acme/*/*", "acme/*", "acme/**/tools", "acme/**", "*/ci", "**/tools", "**" };
        for (std::size_t i = 0; i < std::size(ordered); ++i) {
            for (std::size_t j = 0; j < std::size(ordered); ++j) {
                const bool isMore = PathScope::isMoreSpecific(PathScope::parse(QString::fromLatin1(ordered[i])).value(), PathScope::parse(QString::fromLatin1(ordered[j])).value());
                QVERIFY2(isMore == (i < j), qPrintable(u"%1 and %2"_s.arg(QLatin1String(ordered[i]), QLatin1String(ordered[j]))));
            }
        }
    }

    void everyRunnerAlsoMeansTheInstances()
    {
        ScopeIndex index;
        index.add(PathScope::parse(u"**"_s).value(), 1);
        index.add(PathScope::parse(u"(instance)"_s).value(), 2);
        index.add(PathScope::parse(u"acme/**"_s).value(), 3);
        QCOMPARE(index.ofInstance(), (std::vector<quint32>{ 1, 2 }));
        QCOMPARE(index.ofEverybody(), (std::vector<quint32>{ 1 }));
        QCOMPARE(index.matching(u"acme/x"_s), (std::vector<quint32>{ 1, 3 }));
    }
};

QTEST_GUILESS_MAIN(TestPathScope)
#include "tst_pathscope.moc"
