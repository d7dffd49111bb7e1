// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/redaction.h"
#include "models/base/secretstring.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr char secret[] = "glpat-Ab3_x-9Zq+/=%Kk77.01";

QString base64Of(const QByteArray &text, QByteArray::Base64Options options = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(text.toBase64(options));
}

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretInUseIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QString plain = QString::fromLatin1(secret);
        const auto row = [](const char *name, const QString &text, const QString &clean) { QTest::newRow(name) << text << clean; };
        row("nothing", u""_s, u""_s);
        row("a line without", u"GET /api/v4/user: HTTP 200"_s, u"GET /api/v4/user: HTTP 200"_s);
        row("alone", plain, u"…"_s);
        row("in a header", u"Authorization: Bearer "_s + plain + u"\r\n"_s, u"Authorization: Bearer …\r\n"_s);
        row("twice", plain + plain, u"……"_s);
        row("after a false start", u"glpat-glpat-"_s + plain.mid(6), u"glpat-…"_s);
        row("in an address", u"https://h/?private_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(plain)) + u"&x=1"_s, u"https://h/?private_token=…&x=1"_s);
        row("percent-encoded in small letters", QString::fromLatin1(QUrl::toPercentEncoding(plain).toLower().replace("%2b%2f%3d%25", "%2b%2f%3d%25")).replace(u"ab3"_s, u"Ab3"_s).replace(u"9zq"_s, u"9Zq"_s).replace(u"kk"_s, u"Kk"_s), u"…"_s);
        row("every character percent-encoded", u"%"_s + QString::fromLatin1(QByteArray(secret).toHex('%')), u"…"_s);
        row("cut off", u"token "_s + plain.left(15), u"token …"_s);
        row("cut off, another goes on", u"token "_s + plain.left(15) + u"???"_s, u"token …???"_s);
        row("too little to tell", u"token "_s + plain.left(11), u"token "_s + plain.left(11));
        row("non-ASCII around it", u"ü"_s + plain + u"😀"_s, u"ü…😀"_s);
    }
    void aSecretInUseIsTakenOut()
    {
        QFETCH(const QString, text);
        const SecretString used{ QByteArray(secret) };
        QTEST(redacted(text), "clean");
    }

    void base64GivesNothingAway_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const char *before : { "", "u", "us", "mira:", "oauth2:" }) {
            for (const char *after : { "", "@", "@x", "@host" })
                QTest::addRow("%s…%s", before, after) << QByteArray(before) << QByteArray(after);
        }
    }
    void base64GivesNothingAway()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const SecretString used{ QByteArray(secret) };
        for (const QByteArray::Base64Options options : { QByteArray::Base64Options(QByteArray::Base64Encoding), QByteArray::Base64Options(QByteArray::Base64UrlEncoding) }) {
            const QString encoded = base64Of(before + secret + after, options);
            const QString clean = redacted(u"Basic "_s + encoded);
            QVERIFY2(clean.contains(u'…') && clean.size() <= 6 + 1 + (before.size() + after.size() + 4) * 4 / 3 + 2, qPrintable(clean));
        }
    }

    void aSecretIsKnownForAsLongAsSomebodyHasIt()
    {
        const QString text = u"token "_s + QString::fromLatin1(secret);
        auto first = std::make_unique<SecretString>(QByteArray(secret));
        auto copy = std::make_unique<SecretString>(*first);
        SecretString moved(std::move(*first));
        first.reset();
        QCOMPARE(redacted(text), u"token …"_s);
        moved = SecretString();
        QCOMPARE(redacted(text), u"token …"_s);   // the copy
        *copy = SecretString(QByteArray("glpat-another-token"));
        QCOMPARE(redacted(text), text);
        QCOMPARE(redacted(u"glpat-another-token"_s), u"…"_s);
        copy.reset();
        QCOMPARE(redacted(u"glpat-another-token"_s), u"glpat-another-token"_s);
    }

    void severalSecretsAtOnceAndTheLongerWins()
    {
        const SecretString one{ QByteArray("glpat-abcdefghij") }, longer{ QByteArray("glpat-abcdefghijklmn") }, password{ QByteArray("hunter2") };
        QCOMPARE(redacted(u"glpat-abcdefghijklmn glpat-abcdefghij hunter2"_s), u"… … …"_s);
    }

    void whatIsTooShortToBeASecretIsLeftAlone()
    {
        const SecretString little{ QByteArray("ab") };
        QCOMPARE(redacted(u"abstract"_s), u"abstract"_s);
    }

    void everyLineOfTheLogGoesThroughIt()
    {
        static QStringList lines;
        lines.clear();
        const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { lines += line; });
        redactMessages();
        redactMessages();   // not into itself
        {
            const SecretString used{ QByteArray(secret) };
            static const QLoggingCategory category("muster.test");
            qDebug("debug %s", secret);
            qInfo("info %s", secret);
            qWarning() << "warning" << secret;
            qCCritical(category).noquote() << QString(u"critical "_s + QString::fromLatin1(secret));
        }
        qInstallMessageHandler(before);
        QCOMPARE(lines.size(), 4);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(line.contains(u'…') && !line.contains(u"Ab3_x"), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
