// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "views/filter/filterterms.h"
#include "models/filter/filtercompletion.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestFilterTerms final : public QObject
{
    Q_OBJECT

    static QStringList termsOf(const QString &text) { return Filter::parse(text)->topLevelTerms(); }

private Q_SLOTS:
    void togglingAValue_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("into nothing") << u""_s << u"status"_s << u"online"_s << u"status:online"_s;
        QTest::newRow("beside another key") << u"tag:docker"_s << u"status"_s << u"online"_s << u"tag:docker status:online"_s;
        QTest::newRow("second value is an alternative") << u"status:online"_s << u"status"_s << u"stale"_s << u"status:online,stale"_s;
        QTest::newRow("out of alternatives") << u"status:online,stale"_s << u"status"_s << u"online"_s << u"status:stale"_s;
        QTest::newRow("last one takes the term along") << u"status:online tag:docker"_s << u"status"_s << u"online"_s << u"tag:docker"_s;
        QTest::newRow("negated terms are left alone") << u"-status:online"_s << u"status"_s << u"online"_s << u"-status:online status:online"_s;
        QTest::newRow("a value with a space is quoted") << u""_s << u"owner"_s << u"acme/two words"_s << u"owner:\"acme/two words\""_s;
        QTest::newRow("a quoted value is found again") << u"owner:\"acme/two words\""_s << u"owner"_s << u"acme/two words"_s << u""_s;
        QTest::newRow("a key that begins alike is another") << u"tagged"_s << u"tag"_s << u"docker"_s << u"tagged tag:docker"_s;
    }
    void togglingAValue()
    {
        QFETCH(QString, before);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, after);
        const QString result = withToggledValue(termsOf(before), key, value);
        QCOMPARE(result, after);
        QVERIFY(Filter::parse(result).has_value());
        QCOMPARE(hasValue(termsOf(result), key, value), !hasValue(termsOf(before), key, value));
    }

    void anAlternativeByOrIsNotAValueOfTheKey()
    {
        const QStringList terms = termsOf(u"status:online OR type:group"_s);
        QVERIFY(!hasValue(terms, u"type"_s, u"group"_s));
        QVERIFY(Filter::parse(withToggledValue(terms, u"status"_s, u"stale"_s)).has_value());
    }

    void negatingIsItsOwnOpposite_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one term") << u"tag:docker"_s << u"-tag:docker"_s;
        QTest::newRow("several terms") << u"tag:docker seen:>30d"_s << u"-(tag:docker seen:>30d)"_s;
        QTest::newRow("an alternative") << u"a OR b"_s << u"-(a OR b)"_s;
        QTest::newRow("an alternative that begins with a minus") << u"-a OR b"_s << u"-(-a OR b)"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void negatingIsItsOwnOpposite()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto canonical = [](const QString &text) {
            const auto filter = Filter::parse(text);
            return filter ? filter->toString() : QString();
        };
        QCOMPARE(negatedFilter(termsOf(before), canonical), after);
        QCOMPARE(negatedFilter(termsOf(after), canonical), canonical(before));
    }

    void theTermAtTheCursorBegins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<int>("begin");
        QTest::newRow("at the beginning") << u"tag:a tag:b"_s << 0 << 0;
        QTest::newRow("within the first") << u"tag:a tag:b"_s << 3 << 0;
        QTest::newRow("at the end of the second") << u"tag:a tag:b"_s << 11 << 6;
        QTest::newRow("behind a parenthesis") << u"(tag:a"_s << 6 << 1;
        QTest::newRow("behind a quoted blank") << u"name:\"a b\""_s << 10 << 0;
        QTest::newRow("within quotes") << u"name:\"a b"_s << 8 << -1;
        QTest::newRow("behind a quote that is a letter") << u"name:\"a\\\" b"_s << 11 << -1;
    }
    void theTermAtTheCursorBegins()
    {
        QFETCH(QString, text);
        QFETCH(int, cursor);
        QFETCH(int, begin);
        QCOMPARE(beginOfTerm(text, cursor).value_or(-1), begin);
    }

    void takingOneTermOutLeavesTheOthers()
    {
        const QStringList terms = termsOf(u"status:offline seen:>30d (a OR b)"_s);
        QCOMPARE(terms.size(), 3);
        QCOMPARE(termsOf(withoutTerm(terms, 1)), QStringList({ terms[0], terms[2] }));
    }
};

QTEST_GUILESS_MAIN(TestFilterTerms)
#include "tst_filterterms.moc"
