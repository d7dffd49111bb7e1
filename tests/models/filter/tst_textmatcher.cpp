// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textfind.h"
#include "models/filter/textfold.h"
#include "models/filter/textmatcher.h"
#include "tests/models/filter/randomfleet.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// Stars are wildcards.
TextPattern pattern(const QString &text, bool isPath = false)
{
    std::vector<qsizetype> stars;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'*')
            stars.push_back(i);
    }
    return TextPattern::fromStars(text, stars, isPath);
}

std::string random(Dice &dice, int length, const char *letters, int count)
{
    std::string text;
    for (int i = 0; i < length; ++i)
        text += letters[dice.roll(count)];
    return text;
}

} // namespace

class TestTextMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Few letters, so that near misses are many; every length around the width of a block.
    void findingAgreesWithTheStandardLibrary()
    {
        Dice dice(1);
        for (int round = 0; round < 60000; ++round) {
            const std::string text = random(dice, dice.roll(120), "ab", 2), needle = random(dice, dice.roll(round % 10 == 0 ? 40 : 9), "ab", 2);
            QCOMPARE(findText(text, needle), text.find(needle));
        }
        for (std::size_t length = 0; length < 100; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                std::string text(length, '.');
                text.replace(at, 2, "xy");
                QCOMPARE(findText(text, "xy"), text.find("xy"));
                QCOMPARE(findText(text, "x"), text.find("x"));
                QCOMPARE(findText(text, text), std::size_t(0));
            }
        }
    }

    void findingIsLinearInTheWorstCase()
    {
        const std::string text(1 << 20, 'a');
        std::string needle(5000, 'a');
        needle[2500] = 'b';
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(findText(text, needle), std::string::npos);
        // Naively 5e9 comparisons: minutes. Linear: milliseconds; the limit leaves room for sanitizers.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void foldingIsWhatQStringDoes()
    {
        std::string buffer;
        for (char32_t c = 1; c <= 0x10ffff; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QString text = u"Aa"_s + QString::fromUcs4(&c, 1) + u"Zz"_s;
            const std::string utf8 = text.toStdString();
            if (folded(utf8, buffer) != text.toLower().toStdString())
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'))));
        }
    }

    void foldingSurvivesWhatIsNoUtf8()
    {
        std::string buffer;
        Dice dice(2);
        for (int round = 0; round < 20000; ++round) {
            const std::string text = random(dice, dice.roll(8), "A\xc3\xa4\x84\xe2\x82\xac\xf0\x9f\xff\xc0\xed\xa0\x80\xef\xbb\xbf", 17);
            QCOMPARE(QByteArray(std::string(folded(text, buffer)).c_str()), QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toUtf8());
        }
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("matches");
        QTest::addColumn<QString>("fails");
        QTest::newRow("whole") << u"docker"_s << u"docker"_s << u"docker2 xdocker Docker"_s;
        QTest::newRow("beginning") << u"docker*"_s << u"docker docker-large"_s << u"xdocker dock"_s;
        QTest::newRow("end") << u"*docker"_s << u"docker x-docker"_s << u"docker2"_s;
        QTest::newRow("middle") << u"d*r"_s << u"dr docker dXr"_s << u"d r docker2"_s;
        QTest::newRow("pieces do not overlap") << u"aba*aba"_s << u"abaaba aba-aba"_s << u"aba ababa"_s;
        QTest::newRow("several") << u"*a*b*"_s << u"ab xaxbx aab"_s << u"ba a b"_s;
        QTest::newRow("everything") << u"*"_s << u"x docker"_s << QString();
    }
    void patterns()
    {
        QFETCH(const QString, glob);
        QFETCH(const QString, matches);
        QFETCH(const QString, fails);
        const TextMatcher matcher(pattern(glob), TextMatcher::Mode::Whole, false);
        for (const QString &text : matches.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(matcher.matches(text.toStdString()), qPrintable(text));
        for (const QString &text : fails.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!matcher.matches(text.toStdString()), qPrintable(text));
    }

    void pathsAgreeWithARegularExpression()
    {
        Dice dice(3);
        int matched = 0;
        for (int round = 0; round < 40000; ++round) {
            const QString glob = QString::fromStdString(random(dice, 1 + dice.roll(8), "ab/**", 5));
            const QString text = QString::fromStdString(random(dice, dice.roll(12), "ab/", 3));
            QString regular = glob;
            regular.replace(QRegularExpression(u"\\*{2,}"_s), u"#"_s).replace(u'*', u"[^/]*"_s).replace(u'#', u".*"_s);
            const bool expected = QRegularExpression(u"\\A%1\\z"_s.arg(regular)).match(text).hasMatch();
            const bool got = TextMatcher(pattern(glob, true), TextMatcher::Mode::Path, false).matches(text.toStdString());
            QVERIFY2(got == expected, qPrintable(glob + u" on "_s + text));
            matched += expected;
        }
        QVERIFY(matched > 1000);
    }

    void wordsStayWithinAField()
    {
        const std::string text = "web one\x1f" "docker\x1f" "acme/ci\x1f" "10.0.0.7\x1f";
        const auto finds = [&](QStringView word) { return TextMatcher(pattern(word.toString()), TextMatcher::Mode::Fields, true).matches(text); };
        QVERIFY(finds(u"web") && finds(u"E/C") && finds(u"w*one") && finds(u"*ker*") && finds(u"*") && finds(u"10*7") && finds(u"WEB*"));
        QVERIFY(!finds(u"one*docker") && !finds(u"one\u001fdocker") && !finds(u"web*one*x") && !finds(u"7*1"));
    }
};

QTEST_GUILESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
