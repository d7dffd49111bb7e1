// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/logfile.h"
#include "models/base/redaction.h"
#include "models/base/secretstring.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { redactMessages(); }

    void withoutAMessageThereIsNeitherFolderNorFile()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(u"logs"_s);
        {
            const LogFile log(folder);
        }
        QVERIFY(!QDir(folder).exists());
    }

    void aMessageIsALineThatOnlyItsOwnerMayRead()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(u"deep/logs"_s);
        const LogFile log(folder);
        QTest::ignoreMessage(QtWarningMsg, "the disk is full");
        qWarning("the disk is full");
        const QString file = folder + "/muster.log"_L1;
        const QByteArray text = contentOf(file);
        QVERIFY2(text.endsWith(" warning default the disk is full\n"), text.constData());
        QCOMPARE(text.count('\n'), 1);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void aTokenIsNotInTheFile()
    {
        QTemporaryDir parent;
        const LogFile log(parent.path());
        const SecretString token{ QByteArray("glpat-canary-in-the-log-file") };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refused"_s));
        qWarning("refused: glpat-canary-in-the-log-file");
        const QByteArray text = contentOf(parent.filePath(u"muster.log"_s));
        QVERIFY(text.contains("refused"));
        QVERIFY(!text.contains("canary"));
    }

    void aMessageOfSeveralLinesCannotPretendToBeSeveralMessages()
    {
        QTemporaryDir parent;
        const LogFile log(parent.path());
        QTest::ignoreMessage(QtWarningMsg, "one\n2026-01-01T00:00:00.000Z critical default two");
        qWarning("one\n2026-01-01T00:00:00.000Z critical default two");
        QCOMPARE(contentOf(parent.filePath(u"muster.log"_s)).count('\n'), 1);
    }

    void aLargeFileMakesWayAndTheOneBeforeItIsKept()
    {
        QTemporaryDir parent;
        const LogFile log(parent.path());
        const QByteArray big(int(LogFile::largest), 'x');
        for (const char *last : { "first", "second", "third" }) {
            QTest::ignoreMessage(QtWarningMsg, big.constData());
            qWarning("%s", big.constData());
            QTest::ignoreMessage(QtWarningMsg, last);
            qWarning("%s", last);
        }
        QCOMPARE(QDir(parent.path()).entryList(QDir::Files), (QStringList{ u"muster.1.log"_s, u"muster.log"_s }));
        QVERIFY(contentOf(parent.filePath(u"muster.1.log"_s)).contains("second"));
        QVERIFY(contentOf(parent.filePath(u"muster.log"_s)).endsWith("third\n"));
    }

    void whereNothingCanBeWrittenNothingHappens()
    {
        QTemporaryDir parent;
        QFile inTheWay(parent.filePath(u"logs"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const LogFile log(parent.filePath(u"logs"_s));
        QTest::ignoreMessage(QtWarningMsg, "lost");
        qWarning("lost");
        QCOMPARE(inTheWay.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
