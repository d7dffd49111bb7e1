// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/celltext.h"
#include "models/operations/runcost.h"
#include "models/tables/runtimetext.h"

#include <QTest>
#include <QTextDocument>

using namespace muster;
using namespace Qt::StringLiterals;

class TestCellText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreSaidInTheLargestUnitThatFits_data();
    void timesAreSaidInTheLargestUnitThatFits();
    void estimatesAreNoMoreExactThanTheyDeserve_data();
    void estimatesAreNoMoreExactThanTheyDeserve();
    void anEstimateSaysWhyItIsLong();
    void exactTimesSayTheirZone();
    void enumerationsAreSaidInWords();
    void aForeignMemberIsShownAsTheServerWroteIt();
    void hostileTextIsShownLiterally_data();
    void hostileTextIsShownLiterally();
    void aTipIsNeverTakenForHtml_data();
    void aTipIsNeverTakenForHtml();
};

void TestCellText::timesAreSaidInTheLargestUnitThatFits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const char *text) { QTest::newRow(text) << seconds << QString::fromLatin1(text); };
    row(0, "0 s ago");
    row(59, "59 s ago");
    row(60, "1 min ago");
    row(3599, "59 min ago");
    row(3600, "1 h ago");
    row(2 * 86'400 - 1, "47 h ago");
    row(2 * 86'400, "2 d ago");
    row(365 * 86'400 - 1, "364 d ago");
    QTest::newRow("a year") << qint64(365 * 86'400) << QLocale().toString(1.0, 'f', 1) + u" y ago"_s;
    QTest::newRow("almost three years, rounded down") << qint64(3 * 365 * 86'400 - 1) << QLocale().toString(2.9, 'f', 1) + u" y ago"_s;
    row(-1, "in 1 s");
    row(-3600, "in 1 h");
}

void TestCellText::timesAreSaidInTheLargestUnitThatFits()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const Instant now = Instant::fromSeconds(1'760'000'000);
    QCOMPARE(relativeTime(Instant::fromSeconds(now.seconds() - seconds), now), text);
    QCOMPARE(relativeTime(Instant::never(), now), u"never"_s);
    QCOMPARE(relativeTime(Instant::unknown(), now), u"unknown"_s);
    QCOMPARE(relativeTime(now, Instant::unknown()), u"unknown"_s);
}

void TestCellText::estimatesAreNoMoreExactThanTheyDeserve_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](int seconds, const char *text) { QTest::addRow("%d", seconds) << seconds << QString::fromLatin1(text); };
    row(1, "1 s");
    row(10, "10 s");
    row(11, "15 s");
    row(55, "55 s");
    row(56, "1 min");
    row(61, "2 min");
    row(3601, "61 min");
    row(3 * 3600, "180 min");
    row(3 * 3600 + 1, "4 h");
    row(49 * 3600, "2 d");
}

void TestCellText::estimatesAreNoMoreExactThanTheyDeserve()
{
    QFETCH(const int, seconds);
    QTEST(roughSpanText(std::chrono::seconds(seconds)), "text");
}

void TestCellText::anEstimateSaysWhyItIsLong()
{
    using namespace std::chrono_literals;
    QCOMPARE(runTimeText({ 120ms, {} }), u"about 1 s"_s);
    QCOMPARE(runTimeWithReason({ 1200ms, {} }), u"about 2 s"_s);
    QCOMPARE(runTimeText({ 170s, 600 }), u"about 3 min"_s);
    QVERIFY(runTimeWithReason({ 170s, 600 }).startsWith(u"about 3 min, because GitLab allows 600 request"_s));
}

void TestCellText::exactTimesSayTheirZone()
{
    const Instant then = Instant::fromSeconds(1'760'000'000);
    QCOMPARE(exactTime(then, TimeDisplay::Utc), u"2025-10-09 08:53:20 UTC"_s);
    QCOMPARE(exactTime(Instant::never(), TimeDisplay::Utc), u"never"_s);
    QCOMPARE(exactTime(Instant::unknown(), TimeDisplay::Local), u"unknown"_s);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "XYZ-05:30");   // the way POSIX counts: east of Greenwich
    QCOMPARE(exactTime(then, TimeDisplay::Local), u"2025-10-09 14:23:20 UTC+05:30"_s);
    qputenv("TZ", "XYZ+03:30");
    QCOMPARE(exactTime(then, TimeDisplay::Local), u"2025-10-09 05:23:20 UTC-03:30"_s);
    qputenv("TZ", "UTC");
    QCOMPARE(exactTime(then, TimeDisplay::Local), u"2025-10-09 08:53:20 UTC"_s);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
}

void TestCellText::enumerationsAreSaidInWords()
{
    QCOMPARE(statusText(RunnerStatus::NeverContacted), u"never contacted"_s);
    QCOMPARE(statusText(RunnerStatus::Unknown), u"unknown"_s);
    QCOMPARE(typeText(RunnerType::Group), u"group"_s);
    QCOMPARE(triText(Tri::Unknown), u"unknown"_s);
    QCOMPARE(countText(-1), u"unknown"_s);
    QCOMPARE(countText(0), u"0"_s);
}

void TestCellText::aForeignMemberIsShownAsTheServerWroteIt()
{
    QCOMPARE(statusText(RunnerStatus(firstForeign), "HIBERNATING"), u"HIBERNATING"_s);
    QCOMPARE(statusText(RunnerStatus(firstForeign), "EVIL\n"), u"EVIL\u240a"_s);
    QCOMPARE(statusText(RunnerStatus(firstForeign)), u"unknown"_s);
    QCOMPARE(typeText(RunnerType(firstForeign + 3), "GALAXY_TYPE"), u"GALAXY_TYPE"_s);
    QCOMPARE(severityOf(RunnerStatus(firstForeign)), 0);
    QCOMPARE(iconOf(RunnerStatus(firstForeign)), u"status-unknown"_s);
}

void TestCellText::hostileTextIsShownLiterally_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("runner") << u"runner"_s;
    QTest::newRow("HTML") << QByteArray("<b>x</b>") << u"<b>x</b>"_s;
    QTest::newRow("line end") << QByteArray("a\nb") << u"a\u240ab"_s;
    QTest::newRow("escape") << QByteArray("\x1b[31m") << u"\u241b[31m"_s;
    QTest::newRow("bidi") << QByteArray("a\xe2\x80\xae" "b") << u"a⟨U+202E⟩b"_s;
    QTest::newRow("lone surrogate") << QByteArray("a\xed\xa0\x80" "b") << u"a\ufffd\ufffd\ufffdb"_s;
    QTest::newRow("a mebibyte") << QByteArray(1 << 20, 'x') << QString(400, u'x') + u'\u2026';
    QTest::newRow("a mebibyte of wide characters") << QByteArray("\xf0\x9f\x98\x80").repeated(1 << 18) << u"😀"_s.repeated(200) + u'\u2026';
}

void TestCellText::hostileTextIsShownLiterally()
{
    QFETCH(const QByteArray, utf8);
    QFETCH(const QString, shown);
    QCOMPARE(cellText(std::string_view(utf8.constData(), std::size_t(utf8.size()))), shown);
}

void TestCellText::aTipIsNeverTakenForHtml_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "<b>x</b>", "<img src=\"http://example.com/x.png\">", "<?xml version=\"1.0\"?>", "&lt;b&gt;", "<html>", "  <p>" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCellText::aTipIsNeverTakenForHtml()
{
    QFETCH(const QString, line);
    QVERIFY(line == "<?xml version=\"1.0\"?>"_L1 || Qt::mightBeRichText(line));   // else it would prove nothing
    const QString tip = toolTip(u"Tags:"_s, { line, line });
    QVERIFY(!Qt::mightBeRichText(tip));
    QCOMPARE(tip, "Tags:\n"_L1 + line + u'\n' + line);
    QCOMPARE(toolTip(u"Tags:"_s, {}), QString());
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
