// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/systemkeystore.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = TokenTrouble::Kind;

/// The desktop's real key store, in a session of its own: the program starts itself again inside dbus-run-session with
/// gnome-keyring, open or locked, or without any; MUSTER_TEST_INSIDE names the test to do there.
class TestSystemKeyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (isInside())
            return;
        for (const QString &program : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed"_s.arg(program)));
        }
    }
    void whatIsWrittenIsReadAndRemoved();
    void anItemOutlivesTheStoreObject();
    void aLockedStoreIsTold();
    void noStoreIsTold_data();
    void noStoreIsTold();

private:
    /// Opens a new keyring, and goes on once it is on the bus.
    static inline const QString opened = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                                         "until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner "
                                         "string:org.freedesktop.secrets | grep -q true; do sleep 0.02; done;"_s;
    static bool isInside() { return qEnvironmentVariableIsSet("MUSTER_TEST_INSIDE"); }
    /// True: this is the inner program, which does the test. False: the outer one, which has seen it pass.
    static bool inside(const char *test, const QString &session);
    TokenResult read(const QString &key)
    {
        std::optional<TokenResult> result;
        m_store.read(key, this, [&result](const TokenResult &token) { result = token; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
            qFatal("no answer");
        return *result;
    }
    template <class Start>
    std::optional<TokenTrouble> done(const Start &start)
    {
        std::optional<std::optional<TokenTrouble>> result;
        start([&result](const std::optional<TokenTrouble> &trouble) { result = trouble; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
            qFatal("no answer");
        return *result;
    }
    std::optional<TokenTrouble> write(const QString &key, const QByteArray &bytes)
    {
        return done([&](const TokenDone &heard) { m_store.write(key, SecretString(bytes), this, heard); });
    }
    std::optional<TokenTrouble> remove(const QString &key)
    {
        return done([&](const TokenDone &heard) { m_store.remove(key, this, heard); });
    }
    SystemKeyStore m_store{ std::chrono::seconds(30) };
};

bool TestSystemKeyStore::inside(const char *test, const QString &session)
{
    if (isInside())
        return true;
    // Short: the daemon's socket lies below it, and such paths have a limit.
    QTemporaryDir home(u"/tmp/mkXXXXXX"_s);
    QFile bus(home.filePath(u"bus.conf"_s));   // without service folders: it starts no key store by itself
    if (!bus.open(QIODevice::WriteOnly))
        qFatal("no configuration of the bus");
    bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    bus.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUSTER_TEST_INSIDE"_s, u"1"_s);
    environment.insert(u"HOME"_s, home.path());
    for (const QString &place : { u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s })
        environment.insert(place, home.path());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const char *row = QTest::currentDataTag();
    const QString self = QCoreApplication::applicationFilePath();
    process.start(u"dbus-run-session"_s, { u"--config-file="_s + bus.fileName(), u"--"_s, u"sh"_s, u"-c"_s, session + u" exec \"$0\" \"$1\""_s, self, row ? u"%1:%2"_s.arg(QString::fromLatin1(test), QString::fromLatin1(row)) : QString::fromLatin1(test) });
    const bool ended = process.waitForFinished(120'000);
    const QByteArray output = process.readAll();
    [&] { QVERIFY2(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData()); }();
    return false;
}

void TestSystemKeyStore::whatIsWrittenIsReadAndRemoved()
{
    if (!inside("whatIsWrittenIsReadAndRemoved", opened))
        return;
    const TokenResult missing = read(u"account/none"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::NotThere);
    const QByteArray bytes = R"({"muster":1,"token":"glpat-one"})";
    QCOMPARE(write(u"account/a"_s, bytes), std::nullopt);
    QCOMPARE(write(u"account/b"_s, "other"), std::nullopt);
    QCOMPARE(read(u"account/a"_s)->reveal(), bytes);
    QCOMPARE(write(u"account/a"_s, "replaced"), std::nullopt);
    QCOMPARE(read(u"account/a"_s)->reveal(), QByteArray("replaced"));
    QCOMPARE(remove(u"account/a"_s), std::nullopt);
    QCOMPARE(read(u"account/a"_s).error().kind, Kind::NotThere);
    QCOMPARE(remove(u"account/a"_s), std::nullopt);   // is not there: removed
    QCOMPARE(read(u"account/b"_s)->reveal(), QByteArray("other"));
}

void TestSystemKeyStore::anItemOutlivesTheStoreObject()
{
    if (!inside("anItemOutlivesTheStoreObject", opened))
        return;
    QCOMPARE(write(u"account/a"_s, "kept"), std::nullopt);
    SystemKeyStore other(std::chrono::seconds(30)), foreign(std::chrono::seconds(30), u"another-program"_s);
    std::optional<TokenResult> mine, theirs;
    other.read(u"account/a"_s, this, [&mine](const TokenResult &token) { mine = token; });
    foreign.read(u"account/a"_s, this, [&theirs](const TokenResult &token) { theirs = token; });
    QTRY_VERIFY_WITH_TIMEOUT(mine && theirs, 60'000);
    QCOMPARE((*mine)->reveal(), QByteArray("kept"));
    QCOMPARE(theirs->error().kind, Kind::NotThere);
    auto receiver = std::make_unique<QObject>();
    bool heard = false;
    other.read(u"account/a"_s, receiver.get(), [&heard](const TokenResult &) { heard = true; });
    receiver.reset();
    QCOMPARE(read(u"account/a"_s)->reveal(), QByteArray("kept"));   // asked later, answered later
    QVERIFY(!heard);
}

void TestSystemKeyStore::aLockedStoreIsTold()
{
    // A keyring that is there and closed, and nobody who could be asked for its password.
    if (!inside("aLockedStoreIsTold", opened + u" dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock "
                                               "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null || exit 9;"_s))
        return;
    const std::optional<TokenTrouble> written = write(u"account/a"_s, "x");
    QVERIFY(written.has_value());
    const QByteArray told = QByteArray::number(int(written->kind)) + ' ' + written->detail.toUtf8();
    QVERIFY2(written->kind == Kind::Refused || written->kind == Kind::StoreFailed, told.constData());
}

void TestSystemKeyStore::noStoreIsTold_data()
{
    QTest::addColumn<QString>("session");
    QTest::newRow("a bus, and nobody on it") << QString();
    QTest::newRow("no bus") << u"unset DBUS_SESSION_BUS_ADDRESS;"_s;
}

void TestSystemKeyStore::noStoreIsTold()
{
    QFETCH(const QString, session);
    if (!inside("noStoreIsTold", session))
        return;
    const TokenResult token = read(u"account/a"_s);
    QVERIFY(!token);
    QVERIFY2(token.error().kind == Kind::NoStore, qPrintable(token.error().detail));
    QCOMPARE(write(u"account/a"_s, "x")->kind, Kind::NoStore);
}

QTEST_GUILESS_MAIN(TestSystemKeyStore)
#include "tst_systemkeystore.moc"
