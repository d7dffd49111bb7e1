// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hardening.h"
#include "models/base/redaction.h"
#include "models/base/secretstring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr char canary[] = "glpat-canary-in-the-environment";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Runs something in a process of its own, since what it does cannot be undone; its status.
template <class Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestHardening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCoreFileIsWritten_data()
    {
        QTest::addColumn<bool>("covered");
        QTest::newRow("covered") << true;
        QTest::newRow("for comparison: not covered") << false;
    }
    void noCoreFileIsWritten()
    {
        QFETCH(const bool, covered);
        if (contentOf(u"/proc/sys/kernel/core_pattern"_s).startsWith('|'))
            QSKIP("core files are collected by another program here");
        QTemporaryDir folder;
        const int status = inChild([&] {
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
            if (limit.rlim_max == 0)
                return 77;
            if (::chdir(folder.path().toLocal8Bit().constData()) != 0)
                return 1;
            const SecretString token{ QByteArray(canary) };
            if (covered)
                keepMemoryInside(CrashCover::Memory);
            std::signal(SIGABRT, SIG_DFL);
            std::abort();
            return 0;
        });
        if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
            QSKIP("this machine makes no core files");
        QVERIFY(WIFSIGNALED(status));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.isEmpty(), covered);
    }

    void memoryIsKeptOutOfCoreFilesAndAwayFromOthers_data()
    {
        QTest::addColumn<CrashCover>("cover");
        QTest::addColumn<int>("dumpable");
        QTest::newRow("memory") << CrashCover::Memory << 1;
        QTest::newRow("process") << CrashCover::Process << 0;
    }
    void memoryIsKeptOutOfCoreFilesAndAwayFromOthers()
    {
        QFETCH(const CrashCover, cover);
        QFETCH(const int, dumpable);
        const int status = inChild([&] {
            ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
            keepMemoryInside(cover);
            rlimit limit{ 1, 1 };
            ::getrlimit(RLIMIT_CORE, &limit);
            const bool isFiltered = cover == CrashCover::Process || contentOf(u"/proc/self/coredump_filter"_s).trimmed() == "00000000";
            return limit.rlim_cur == 0 && limit.rlim_max == 0 && isFiltered && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == dumpable ? 0 : 1;
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    /// The environment of this very process; it is started again with the variables, since only what was there at the start is in
    /// /proc.
    void tokensAreTakenOutOfTheEnvironment()
    {
        if (!qEnvironmentVariableIsSet("MUSTER_HARDENING_CHILD")) {
            QProcess again;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"MUSTER_HARDENING_CHILD"_s, u"1"_s);
            for (const QString &name : { u"GITLAB_TOKEN"_s, u"MUSTER_TOKEN_WORK"_s, u"MUSTER_PROXY_PASSWORD"_s })
                environment.insert(name, QString::fromLatin1(canary) + name);
            again.setProcessEnvironment(environment);
            again.setProcessChannelMode(QProcess::MergedChannels);
            again.start(QCoreApplication::applicationFilePath(), { u"tokensAreTakenOutOfTheEnvironment"_s });
            QVERIFY(again.waitForFinished());
            QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, again.readAll().constData());
            return;
        }
        QVERIFY(contentOf(u"/proc/self/environ"_s).contains(canary));
        keepSecretsInside(CrashCover::Memory);
        QVERIFY(!contentOf(u"/proc/self/environ"_s).contains(canary));
        QVERIFY(contentOf(u"/proc/self/environ"_s).contains("MUSTER_HARDENING_CHILD"));
        QVERIFY(qEnvironmentVariableIsEmpty("GITLAB_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsEmpty("PATH"));
        QCOMPARE(startEnvironment().value(u"GITLAB_TOKEN"_s), QString(QString::fromLatin1(canary) + u"GITLAB_TOKEN"_s));
        QCOMPARE(startEnvironment().value(u"MUSTER_TOKEN_WORK"_s), QString(QString::fromLatin1(canary) + u"MUSTER_TOKEN_WORK"_s));
        QCOMPARE(redacted(startEnvironment().value(u"MUSTER_PROXY_PASSWORD"_s)), u"…"_s);
        QProcess child;
        child.start(u"/usr/bin/env"_s, QStringList());
        QVERIFY(child.waitForFinished());
        const QByteArray inherited = child.readAllStandardOutput();
        QVERIFY(inherited.contains("PATH="));
        QVERIFY(!inherited.contains("canary"));
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
