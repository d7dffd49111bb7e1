// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/networksettings.h"
#include "models/base/timezone.h"
#include "models/wording/accounttext.h"
#include "models/wording/errortext.h"
#include "models/wording/filtererrortext.h"
#include "models/wording/identitytext.h"
#include "models/wording/operationtext.h"
#include "models/wording/tlstext.h"

#include <QMetaEnum>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfErrorHasASentence();
    void aRedirectIsNamedWithTheHostThatWasNotTrusted();
    void whatKeptTheHostFromBeingReachedIsSaid();
    void theProxyThatFailedIsNamed();
    void everythingWrongWithACertificateHasASentence_data();
    void everythingWrongWithACertificateHasASentence();
    void aCertificateIsDescribedWithoutMovingTheCursor();
    void hostileTextInAnErrorCannotMoveTheCursor();
    void detailsKeepWhatTheSentenceLeavesOut();
    void aReadOnlyTokenIsToldWhichScopeIsMissing();
    void aTokenThatDoesNotTellItsScopesIsNotSaidToChangeNothing();
    void aTokenThatEndsSoonIsMarked_data();
    void aTokenThatEndsSoonIsMarked();
    void anOldGitLabIsToldOfOnlyWhereItMatters();
    void everyTroubleWithTokensHasAWordAndHidesNothing();
    void everyOutcomeAndReasonHasAWord();
    void aFilterMistakeNamesTheNearestWord();
};

void TestWording::everyKindOfErrorHasASentence()
{
    for (int kind = 0; kind <= int(Error::Kind::Io); ++kind) {
        Error error;
        error.kind = Error::Kind(kind);
        error.detail = u"detail"_s;
        const QString text = errorText(error, u"https://git.example.com"_s);
        QVERIFY2(text.size() > 5, qPrintable(QString::number(kind)));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestWording::aRedirectIsNamedWithTheHostThatWasNotTrusted()
{
    Error error;
    error.kind = Error::Kind::NotGitLab;
    error.httpStatus = 302;
    error.hint = u"https://sso.example.net/login"_s;
    const QString text = errorText(error, u"https://git.example.com"_s);
    QVERIFY(text.contains(u"sso.example.net"_s));
    QVERIFY(text.contains(u"not a GitLab API"_s));
}

void TestWording::whatKeptTheHostFromBeingReachedIsSaid()
{
    Error error;
    error.kind = Error::Kind::Offline;
    QCOMPARE(errorText(error, u"https://git.example.com"_s), u"https://git.example.com cannot be reached. Check the network and the address, and try again."_s);
    error.detail = u"Connection refused"_s;
    QVERIFY(errorText(error, u"https://git.example.com"_s).startsWith(u"Nothing answers at https://git.example.com"_s));
    QVERIFY(errorText(error, u"https://git.example.com"_s).endsWith(u" Connection refused."_s));
    error.detail = u"Host git.example.com not found"_s;
    QVERIFY(errorText(error, u"https://git.example.com"_s).startsWith(u"No machine of that name"_s));
    QVERIFY(errorText(error, u"https://git.example.com"_s).endsWith(u" Host git.example.com not found."_s));
    error.kind = Error::Kind::Server;
    error.httpStatus = 502;
    QVERIFY(errorText(error, u"https://git.example.com"_s).contains(u"is not available (HTTP 502)"_s));
    error.httpStatus = 500;
    QVERIFY(errorText(error, u"https://git.example.com"_s).contains(u"a problem of its own"_s));
}

void TestWording::theProxyThatFailedIsNamed()
{
    Error error;
    error.kind = Error::Kind::Offline;
    error.detail = u"Proxy connection refused"_s;
    error.hint = u"http://proxy.example.com:3128"_s;
    QCOMPARE(errorText(error, u"https://git.example.com"_s), u"The proxy http://proxy.example.com:3128 did not make the connection to https://git.example.com: Proxy connection refused."_s);
    error.hint = u"system"_s;
    QCOMPARE(errorText(error, u"https://git.example.com"_s), u"The proxy of this system did not make the connection to https://git.example.com: Proxy connection refused."_s);
}

namespace {

TlsTrouble certificateTrouble()
{
    TlsTrouble trouble;
    trouble.host = u"git.example.com"_s;
    CertificateFacts own;
    own.subject = u"CN=git\u202e.example.com"_s;
    own.issuer = u"CN=Corp \x1b[2J Authority"_s;
    own.names = { u"a.example.com"_s, u"b\n.example.com"_s };
    own.validFrom = QDateTime({ 2026, 1, 1 }, { 0, 0 }, utcZone);
    own.validUntil = QDateTime({ 2027, 1, 1 }, { 0, 0 }, utcZone);
    own.sha256 = QByteArray(32, '\xab');
    trouble.chain = { own };
    return trouble;
}

} // namespace

void TestWording::everythingWrongWithACertificateHasASentence_data()
{
    using Wrong = TlsTrouble::Wrong;
    QTest::addColumn<Wrong>("wrong");
    QTest::addColumn<QString>("part");
    QTest::newRow("self-signed") << Wrong::SelfSigned << u"self-signed"_s;
    QTest::newRow("untrusted") << Wrong::Untrusted << u"Authority"_s;
    QTest::newRow("other host") << Wrong::OtherHost << u"not for git.example.com"_s;
    QTest::newRow("expired") << Wrong::Expired << u"27"_s;
    QTest::newRow("not yet valid") << Wrong::NotYetValid << u"26"_s;
    QTest::newRow("revoked") << Wrong::Revoked << u"withdrawn"_s;
    QTest::newRow("unsound") << Wrong::Unsound << u"damaged"_s;
    QTest::newRow("not pinned") << Wrong::NotPinned << u"not the one that you pinned"_s;
}

void TestWording::everythingWrongWithACertificateHasASentence()
{
    QFETCH(const TlsTrouble::Wrong, wrong);
    QFETCH(const QString, part);
    TlsTrouble trouble = certificateTrouble();
    trouble.wrong = { wrong };
    const QStringList reasons = tlsReasons(trouble);
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.constFirst().contains(part), qPrintable(reasons.constFirst()));
    for (const char16_t bad : { u'\u202e', u'\x1b', u'\n', u'%' })
        QVERIFY(!reasons.constFirst().contains(QChar(bad)));
}

void TestWording::aCertificateIsDescribedWithoutMovingTheCursor()
{
    const QList<CertificateLine> lines = certificateLines(certificateTrouble().chain.front());
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.last().text, fingerprintText(QByteArray(32, '\xab')));
    for (const CertificateLine &line : lines) {
        QVERIFY(!line.label.isEmpty() && !line.text.isEmpty());
        for (const char16_t bad : { u'\u202e', u'\x1b', u'\n' })
            QVERIFY(!line.text.contains(QChar(bad)));
    }
}

void TestWording::hostileTextInAnErrorCannotMoveTheCursor()
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = u"\u202eevil\x1b[2J <b>x</b>"_s;
    const QString text = errorText(error, u"x"_s);
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.contains(u"<b>x</b>"_s));
}

void TestWording::detailsKeepWhatTheSentenceLeavesOut()
{
    Error error;
    error.kind = Error::Kind::Server;
    error.httpStatus = 502;
    error.requestId = u"01HX"_s;
    error.detail = u"Bad Gateway"_s;
    QCOMPARE(errorDetails(error), u"Bad Gateway\nHTTP 502\nX-Request-Id: 01HX"_s);
}

void TestWording::aReadOnlyTokenIsToldWhichScopeIsMissing()
{
    Identity identity;
    identity.username = u"mira"_s;
    identity.scopes = { u"read_api"_s };
    identity.changing = Obstacle::Scope;
    const IdentityText text = describe(identity, QDate(2026, 1, 1));
    QCOMPARE(text.cannot.size(), 1);
    QVERIFY(text.cannot.constFirst().contains(u"scope api"_s));
    QVERIFY(text.cannot.constFirst().contains(u"read_api"_s));
    QCOMPARE(whyNoChanges(identity), text.cannot.constFirst());
    QVERIFY(text.missing.isEmpty());   // what this GitLab lacks is no matter then
}

void TestWording::aTokenThatDoesNotTellItsScopesIsNotSaidToChangeNothing()
{
    Identity identity;
    identity.administrator = true;
    const QString certain = describe(identity, QDate(2026, 1, 1)).can;
    identity.changing = Obstacle::Unknown;
    const IdentityText text = describe(identity, QDate(2026, 1, 1));
    QVERIFY(text.cannot.isEmpty());
    QVERIFY(text.can.contains(u"when it is tried"_s));
    QVERIFY(text.can != certain);
    identity.reading = Obstacle::Unknown;
    QVERIFY(!describe(identity, QDate(2026, 1, 1)).cannot.isEmpty());
}

void TestWording::aTokenThatEndsSoonIsMarked_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("soon");
    QTest::newRow("in 15 days") << 15 << false;
    QTest::newRow("in 14 days") << 14 << true;
    QTest::newRow("tomorrow") << 1 << true;
    QTest::newRow("today") << 0 << true;
    QTest::newRow("over") << -3 << true;
}

void TestWording::aTokenThatEndsSoonIsMarked()
{
    QFETCH(const int, days);
    QFETCH(const bool, soon);
    const QDate today(2026, 1, 1);
    Identity identity;
    identity.expiresAt = today.addDays(days);
    const IdentityText text = describe(identity, today);
    QCOMPARE(text.endsSoon, soon);
    QVERIFY(!text.until.isEmpty());
}

void TestWording::anOldGitLabIsToldOfOnlyWhereItMatters()
{
    Identity identity;
    QCOMPARE(describe(identity, QDate(2026, 1, 1)).missing.size(), 1);
    identity.canBulkPause = true;
    QVERIFY(describe(identity, QDate(2026, 1, 1)).missing.isEmpty());
}

void TestWording::everyTroubleWithTokensHasAWordAndHidesNothing()
{
    const QString hostile = u"<b>x</b>\u202e\x1b[31m"_s;
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(TokenTrouble::Kind::CommandHangs); ++kind) {
        const QString text = tokenTroubleText({ TokenTrouble::Kind(kind), hostile, hostile });
        QVERIFY2(text.endsWith(u'.') || text.contains(u"<b>x</b>⟨U+202E⟩␛"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
        sentences += text;
    }
    QCOMPARE(sentences.size(), int(TokenTrouble::Kind::CommandHangs) + 1);
    for (int kind = 0; kind <= int(AccountFileTrouble::Kind::Unwritable); ++kind)
        QVERIFY(accountFileTroubleText({ AccountFileTrouble::Kind(kind), u"/x/accounts.json"_s, {} }).contains(u"/x/accounts.json"_s));
    for (int kind = 0; kind <= int(ImportProblem::Kind::NoToken); ++kind)
        QVERIFY(importProblemText({ ImportProblem::Kind(kind), u"/x/config.yml"_s, hostile, {} }).contains(u"/x/config.yml"_s));
    Account account;
    account.name = u"work"_s;
    QVERIFY(tokenEndText(account, QDate(2026, 1, 1)).isEmpty());
    account.tokenEnds = QDate(2026, 1, 8);
    QVERIFY(tokenEndText(account, QDate(2026, 1, 1)).contains(u"work"_s));
    QVERIFY(tokenEndText(account, QDate(2026, 1, 8)) != tokenEndText(account, QDate(2026, 1, 1)));
}

void TestWording::everyOutcomeAndReasonHasAWord()
{
    for (int outcome = 0; outcome <= int(Operation::Item::Outcome::NotSent); ++outcome)
        QVERIFY2(!outcomeWord(Operation::Item::Outcome(outcome)).isEmpty(), qPrintable(QString::number(outcome)));
    for (int reason = 1; reason <= int(Operation::Item::Reason::Stopped); ++reason) {
        Operation::Item item;
        item.outcome = Operation::Item::Outcome::Skipped;
        item.reason = Operation::Item::Reason(reason);
        QVERIFY2(outcomeText(item).size() > outcomeWord(item.outcome).size(), qPrintable(QString::number(reason)));
    }
    for (int kind = 0; kind <= int(Plan::Warning::Kind::LastOnlineOfTag); ++kind)
        QVERIFY(!warningText({ Plan::Warning::Kind(kind), 3, u"docker"_s }).isEmpty());
    for (int reason = 0; reason <= int(Plan::SkipReason::NotFound); ++reason)
        QVERIFY(!skipReasonText(Verb::Delete, Plan::SkipReason(reason)).isEmpty());
}

void TestWording::aFilterMistakeNamesTheNearestWord()
{
    FilterError error;
    error.kind = FilterError::Kind::UnknownKey;
    error.argument = u"staus"_s;
    error.suggestion = u"status"_s;
    const QString text = filterErrorText(error);
    QVERIFY(text.contains(u"staus"_s) && text.contains(u"status"_s));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
