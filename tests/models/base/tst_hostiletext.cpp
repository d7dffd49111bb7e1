// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hostiletext.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSeenBecomesVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("onScreen");
        QTest::addColumn<QString>("onTerminal");
        QTest::newRow("plain") << u"runner-1 <b>&amp;"_s << u"runner-1 <b>&amp;"_s << u"runner-1 <b>&amp;"_s;
        QTest::newRow("other scripts") << u"Größe 東京 😀"_s << u"Größe 東京 😀"_s << u"Größe 東京 😀"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("escape sequence") << u"a\u001b[2Jb"_s << u"a␛[2Jb"_s << u"a\\x1b[2Jb"_s;
        QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a␍␊b␉c"_s << u"a\\x0d\\nb\\tc"_s;
        QTest::newRow("null") << QString(u"a" % QString(QChar(0)) % u"b") << u"a␀b"_s << u"a\\x00b"_s;
        QTest::newRow("delete") << u"a\u007fb"_s << u"a␡b"_s << u"a\\x7fb"_s;
        QTest::newRow("C1 control") << u"a\u009bb"_s << u"a⟨U+009B⟩b"_s << u"a\\x9bb"_s;
        QTest::newRow("right to left override") << u"txt\u202egnp"_s << u"txt⟨U+202E⟩gnp"_s << u"txt\\u{202e}gnp"_s;
        QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s << u"\\u{2066}x\\u{2069}"_s;
        QTest::newRow("zero width space") << u"a\u200bb"_s << u"a⟨U+200B⟩b"_s << u"a\\u{200b}b"_s;
        QTest::newRow("byte order mark") << u"\ufeffa"_s << u"⟨U+FEFF⟩a"_s << u"\\u{feff}a"_s;
        QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a⟨U+00AD⟩b"_s << u"a\\xadb"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s << u"a\\u{2028}b"_s;
        QTest::newRow("Hangul filler") << u"\u3164"_s << u"⟨U+3164⟩"_s << u"\\u{3164}"_s;
        QTest::newRow("tag character") << QString(u"a" % QString::fromUcs4(U"\U000E0041", 1)) << u"a⟨U+E0041⟩"_s << u"a\\u{e0041}"_s;
        QTest::newRow("lone high surrogate") << QString(QString(QChar(0xd83d)) % u"x") << u"⟨U+D83D⟩x"_s << u"\\u{d83d}x"_s;
        QTest::newRow("lone low surrogate") << QString(u"x" % QString(QChar(0xde00))) << u"x⟨U+DE00⟩"_s << u"x\\u{de00}"_s;
        QTest::newRow("private use") << u"\ue000"_s << u"⟨U+E000⟩"_s << u"\\u{e000}"_s;
    }
    void whatIsNotSeenBecomesVisible()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, onScreen);
        QFETCH(const QString, onTerminal);
        QCOMPARE(visibleText(text), onScreen);
        QCOMPARE(terminalText(text), onTerminal);
    }

    void longTextIsCutForTheScreenOnly()
    {
        const QString megabyte(1024 * 1024, u'x');
        QCOMPARE(visibleText(megabyte).size(), 4097);
        QVERIFY(visibleText(megabyte).endsWith(u'…'));
        QCOMPARE(terminalText(megabyte), megabyte);
        QCOMPARE(visibleText(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(visibleText(u"abc"_s, 3), u"abc"_s);
    }

    void aCutNeverHalvesACharacter()
    {
        QCOMPARE(visibleText(u"ab😀"_s, 3), u"ab…"_s);
        QCOMPARE(visibleText(u"ab😀"_s, 4), u"ab😀"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
