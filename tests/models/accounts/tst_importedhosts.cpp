// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/glabconfig.h"
#include "models/accounts/importedhosts.h"
#include "models/accounts/pythongitlabconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestImportedHosts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glabHostsAreRead_data();
    void glabHostsAreRead();
    void pythonGitlabSectionsAreRead_data();
    void pythonGitlabSectionsAreRead();
    void brokenFilesAreToldAndNeverQuoted_data();
    void brokenFilesAreToldAndNeverQuoted();
    void filesAreFoundWhereTheProgramsLook();
    void aFileThatOthersMayReadIsSaid();
    void aFileThatIsTooLargeIsNotRead();

private:
    /// `BASE NAME USER TOKEN|`HELPER` flags`, a line for each, then `! KIND HOST DETAIL`.
    static QString told(const ImportedHosts &found);
};

QString TestImportedHosts::told(const ImportedHosts &found)
{
    QStringList lines;
    for (const ImportedHost &host : found.hosts) {
        const QString secret = host.helper.isEmpty() ? QString::fromUtf8(host.token.reveal()) : u'`' + host.helper + u'`';
        lines += u"%1 %2 %3 %4%5"_s.arg(host.base.toString(), host.name, host.username.isEmpty() ? u"-"_s : host.username, secret, host.isShortLived ? u" short"_s : QString());
    }
    for (const ImportProblem &problem : found.problems)
        lines += u"! %1 %2 %3"_s.arg(int(problem.kind)).arg(problem.host, problem.detail).trimmed();
    return lines.join(u'\n');
}

void TestImportedHosts::glabHostsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("usual") << QByteArray("git_protocol: ssh\nhosts:\n    gitlab.com:\n        api_protocol: https\n        api_host: gitlab.com\n        token: glpat-one\n        user: mira\n")
                           << u"https://gitlab.com gitlab.com mira glpat-one"_s;
    QTest::newRow("glab's null tag") << QByteArray("hosts:\n    git.example.com:\n        token: !!null glpat-one\n") << u"https://git.example.com git.example.com - glpat-one"_s;
    QTest::newRow("another API host, http, a folder") << QByteArray("hosts:\n  git.example.com:\n    token: glpat-one\n    api_host: api.example.com:8080\n    api_protocol: http\n    subfolder: gitlab\n")
                                                      << u"http://api.example.com:8080/gitlab git.example.com - glpat-one"_s;
    QTest::newRow("signed in by browser") << QByteArray("hosts:\n  git.example.com:\n    token: abc\n    is_oauth2: \"true\"\n") << u"https://git.example.com git.example.com - abc short"_s;
    QTest::newRow("in glab's own key store") << QByteArray("hosts:\n  git.example.com:\n    token:\n    use_keyring: true\n")
                                             << u"https://git.example.com git.example.com - `glab config get token --host git.example.com`"_s;
    QTest::newRow("a host's name that is more than a name") << QByteArray("hosts:\n  \"x --y\":\n    api_host: git.example.com\n    use_keyring: true\n") << u"! 5 x --y"_s;
    QTest::newRow("no token") << QByteArray("hosts:\n  gitlab.com:\n    user: mira\n  other.com: 3\n") << u"! 5 gitlab.com\n! 5 other.com"_s;
    QTest::newRow("bad token, good one") << QByteArray("hosts:\n  a.com:\n    token: two words\n  b.com:\n    token: glpat-b\n")
                                         << u"https://b.com b.com - glpat-b\n! 4 a.com a token is one word of letters, digits and signs"_s;
    QTest::newRow("bad address") << QByteArray("hosts:\n  'ssh://a.com':\n    token: glpat-a\n") << u"! 3 ssh://a.com"_s;
    QTest::newRow("a user in the address") << QByteArray("hosts:\n  'me:pw@a.com':\n    token: glpat-a\n") << u"! 3 me:pw@a.com"_s;
    QTest::newRow("no hosts") << QByteArray("editor: vi\n") << QString();
    QTest::newRow("empty hosts") << QByteArray("hosts:\n") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestImportedHosts::glabHostsAreRead()
{
    QFETCH(const QByteArray, text);
    QTEST(told(readGlabConfig(text, u"config.yml"_s)), "result");
}

void TestImportedHosts::pythonGitlabSectionsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("usual") << QByteArray("[global]\ndefault = work\nssl_verify = true\n\n[work]\nurl = https://git.example.com\nprivate_token = glpat-one\napi_version = 4\n")
                           << u"https://git.example.com work - glpat-one"_s;
    QTest::newRow("colons, case, comments") << QByteArray("# mine\n[work]\nURL: https://git.example.com:8443/gitlab\n; token\nPrivate_Token : glpat-one\r\n")
                                            << u"https://git.example.com:8443/gitlab work - glpat-one"_s;
    QTest::newRow("values are taken as they are") << QByteArray("[work]\nurl=https://git.example.com\nprivate_token=a%2Cb\\n,c;d\n") << u"https://git.example.com work - a%2Cb\\n,c;d"_s;
    QTest::newRow("helper") << QByteArray("[work]\nurl = https://git.example.com\nprivate_token = helper: pass show gitlab/work\n") << u"https://git.example.com work - `pass show gitlab/work`"_s;
    QTest::newRow("helper at home, over two lines") << QByteArray("[work]\nurl = https://git.example.com\nprivate_token = helper: ~/bin/token\n    --for 'work'\n")
                                                    << u"https://git.example.com work - `/home/mira/bin/token --for 'work'`"_s;
    QTest::newRow("OAuth token") << QByteArray("[work]\nurl = https://git.example.com\noauth_token = abc\n") << u"https://git.example.com work - abc"_s;
    QTest::newRow("job tokens and passwords are no use") << QByteArray("[a]\nurl = https://a.com\njob_token = x\n[b]\nurl = https://b.com\nhttp_username = me\nhttp_password = pw\n") << u"! 5 a\n! 5 b"_s;
    QTest::newRow("no address") << QByteArray("[a]\nprivate_token = glpat-a\n") << u"! 3 a"_s;
    QTest::newRow("lines that are nothing") << QByteArray("glpat-canary\n[a]\nglpat-canary\nurl = https://a.com\nprivate_token = glpat-a\n= x\n")
                                            << u"https://a.com a - glpat-a\n! 1  line 1\n! 1  line 3\n! 1  line 6"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestImportedHosts::pythonGitlabSectionsAreRead()
{
    QFETCH(const QByteArray, text);
    QTEST(told(readPythonGitlabConfig(text, u"python-gitlab.cfg"_s, u"/home/mira"_s)), "result");
}

void TestImportedHosts::brokenFilesAreToldAndNeverQuoted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open bracket") << QByteArray("hosts: {gitlab.com: {token: glpat-canary\n");
    QTest::newRow("tabs") << QByteArray("hosts:\n\tgitlab.com:\n\t\ttoken: glpat-canary\n");
    QTest::newRow("a list") << QByteArray("- glpat-canary\n");
    QTest::newRow("a word") << QByteArray("glpat-canary");
    QTest::newRow("hosts are a list") << QByteArray("hosts: [glpat-canary]\n");
    QTest::newRow("an alias to nothing") << QByteArray("hosts: *canary\n");
    QTest::newRow("too deep") << "hosts: " + QByteArray(20'000, '[') + "canary";
    QTest::newRow("zero bytes and noise") << QByteArray("\0\x01\xff\xfe canary: [", 14);
}

void TestImportedHosts::brokenFilesAreToldAndNeverQuoted()
{
    QFETCH(const QByteArray, text);
    const ImportedHosts found = readGlabConfig(text, u"config.yml"_s);
    QVERIFY(found.hosts.empty());
    QCOMPARE(found.problems.size(), std::size_t(1));
    QCOMPARE(found.problems.front().kind, ImportProblem::Kind::Malformed);
    QVERIFY(!found.problems.front().detail.contains("canary"_L1));
}

namespace {

void put(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

void TestImportedHosts::filesAreFoundWhereTheProgramsLook()
{
    QTemporaryDir folder;
    const QString home = folder.filePath(u"home"_s), etc = folder.filePath(u"etc"_s);
    put(home + u"/.config/glab-cli/config.yml"_s, "hosts:\n  one.com:\n    token: glpat-1\n");
    put(folder.filePath(u"xdg/glab-cli/config.yml"_s), "hosts:\n  two.com:\n    token: glpat-2\n");
    put(folder.filePath(u"own/config.yml"_s), "hosts:\n  three.com:\n    token: glpat-3\n");
    put(home + u"/.python-gitlab.cfg"_s, "[four]\nurl = https://four.com\nprivate_token = glpat-4\n[one]\nurl = https://one.com\nprivate_token = glpat-1\n");
    put(etc + u"/python-gitlab.cfg"_s, "[five]\nurl = https://five.com\nprivate_token = glpat-5\n");
    put(home + u"/my.cfg"_s, "[six]\nurl = https://six.com\nprivate_token = glpat-6\n");
    const auto names = [&](const QStringList &variables) {
        QProcessEnvironment environment;
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QStringList found;
        const ImportedHosts hosts = findImportedHosts({ environment, home, etc });
        for (const ImportedHost &host : hosts.hosts)
            found += host.name;
        return found.join(u' ');
    };
    QCOMPARE(names({}), u"one.com four five"_s);   // one.com is told once
    QCOMPARE(names({ u"XDG_CONFIG_HOME="_s + folder.filePath(u"xdg"_s) }), u"two.com four one five"_s);
    QCOMPARE(names({ u"XDG_CONFIG_HOME="_s + folder.filePath(u"xdg"_s), u"GLAB_CONFIG_DIR="_s + folder.filePath(u"own"_s) }), u"three.com four one five"_s);
    QCOMPARE(names({ u"PYTHON_GITLAB_CFG=~/my.cfg"_s }), u"one.com six"_s);
    QCOMPARE(names({ u"PYTHON_GITLAB_CFG=/nowhere"_s, u"GLAB_CONFIG_DIR=/nowhere"_s }), QString());
}

void TestImportedHosts::aFileThatOthersMayReadIsSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u".python-gitlab.cfg"_s);
    put(path, "[a]\nurl = https://a.com\nprivate_token = glpat-a\n[b]\nurl = https://b.com\nprivate_token = helper: pass show b\n");
    const ImportPlaces places{ QProcessEnvironment(), folder.path(), u"/nowhere"_s };
    QCOMPARE(findImportedHosts(places).hosts.front().isReadableByOthers, false);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup);
    const ImportedHosts found = findImportedHosts(places);
    QCOMPARE(found.hosts.size(), std::size_t(2));
    QCOMPARE(found.hosts[0].isReadableByOthers, true);
    QCOMPARE(found.hosts[1].isReadableByOthers, false);   // a helper is no secret
}

void TestImportedHosts::aFileThatIsTooLargeIsNotRead()
{
    QTemporaryDir folder;
    put(folder.filePath(u".python-gitlab.cfg"_s), QByteArray(1024 * 1024 + 1, '#'));
    const ImportedHosts found = findImportedHosts({ QProcessEnvironment(), folder.path(), u"/nowhere"_s });
    QCOMPARE(found.problems.size(), std::size_t(1));
    QCOMPARE(found.problems.front().kind, ImportProblem::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestImportedHosts)
#include "tst_importedhosts.moc"
