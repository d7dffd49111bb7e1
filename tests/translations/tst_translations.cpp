// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/tsfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QString::fromUtf8(MUSTER_SOURCE_DIR) + "/translations/"_L1;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addLanguages()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"muster_de"_s << QStringList();
    QTest::newRow("plural forms of English") << u"muster_en"_s << QStringList{u"-pluralonly"_s};
}

} // namespace

/// Reads the source as lupdate does and says what a language lacks. What is missing is brought in, to be translated, by
/// the target update_translations.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingUnfinishedOrVanished_data() { addLanguages(); }
    void nothingIsMissingUnfinishedOrVanished();
    void theProgramsCarryTheTexts_data() { addLanguages(); }
    void theProgramsCarryTheTexts();
    void aFaultIsFound_data();
    void aFaultIsFound();
};

void TestTranslations::nothingIsMissingUnfinishedOrVanished()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const QTemporaryDir temporary;
    const QString copy = temporary.filePath(name + ".ts"_L1);
    QVERIFY(QFile::copy(folder + name + ".ts"_L1, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QString::fromUtf8(MUSTER_LUPDATE),
                  QStringList{"@"_L1 + QString::fromUtf8(MUSTER_SOURCES), u"-I"_s, QString::fromUtf8(MUSTER_SOURCE_DIR), u"-silent"_s, u"-locations"_s, u"none"_s}
                      + options + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    const QByteArray complaints = lupdate.readAll();
    QVERIFY2(lupdate.exitCode() == 0 && complaints.isEmpty(), complaints.constData());

    const QList<TsMessage> messages = messagesOf(contentOf(copy));
    QVERIFY(!messages.isEmpty());
    const QStringList faults = faultsOf(messages);
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 of %2 texts of %3.ts are at fault"_s.arg(faults.size()).arg(messages.size()).arg(name)));
}

void TestTranslations::theProgramsCarryTheTexts()
{
    QFETCH(const QString, name);
    QTranslator translator;
    QVERIFY(translator.load(":/i18n/"_L1 + name + ".qm"_L1));
    const QList<TsMessage> messages = messagesOf(contentOf(folder + name + ".ts"_L1));
    for (const TsMessage &message : messages) {
        if (!faultOf(message).isEmpty())
            continue;
        for (int i = 0; i < message.forms.size(); ++i) {
            const int count = message.isPlural ? i + 1 : -1;
            QCOMPARE(translator.translate(qPrintable(message.context), qPrintable(message.source), qPrintable(message.comment), count), message.forms[i]);
        }
    }
}

void TestTranslations::aFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *message, const QString &fault) { QTest::newRow(message) << QByteArray(message) << fault; };
    row("<source>Pause</source><translation>Pausieren</translation>", {});
    row("<source>Pause</source><translation type='unfinished'>Pausieren</translation>", u"is not translated"_s);
    row("<source>Pause</source><translation type='unfinished'></translation>", u"is not translated"_s);
    row("<source>Pause</source><translation></translation>", u"is not translated"_s);
    row("<source>Pause</source><translation type='vanished'>Pausieren</translation>", u"is no longer in the source"_s);
    row("<source>Pause</source><translation type='obsolete'>Pausieren</translation>", u"is no longer in the source"_s);
    row("<source>%1 of %2</source><translation>%2 davon %1</translation>", {});
    row("<source>%1 of %2</source><translation>%1 von %1</translation>", u"does not have the same"_s);
    row("<source>Pause</source><translation>Pause %1</translation>", u"does not have the same"_s);
    row("<source>Edit…</source><translation>Bearbeiten</translation>", u"does not end like"_s);
    row("<source>Name:</source><translation>Name</translation>", u"does not end like"_s);
    row("<source>&amp;Pause</source><translation>Pausieren</translation>", u"has a mnemonic"_s);
    row("<source>%n runner(s)</source><translation><numerusform>ein Runner</numerusform><numerusform>%n Runner</numerusform></translation>", {});
    row("<source>%Ln runner(s)</source><translation><numerusform>ein Runner</numerusform><numerusform>%Ln Runner</numerusform></translation>", {});
    row("<source>%n runner(s)</source><translation><numerusform>ein Runner</numerusform><numerusform></numerusform></translation>", u"is not translated"_s);
    row("<source>%n runner(s)</source><translation><numerusform>%n Runner</numerusform></translation>", u"has 1 form(s)"_s);
    row("<source>%n runner(s)</source><translation><numerusform>%n Runner</numerusform><numerusform>viele</numerusform></translation>", u"does not have the same"_s);
    row("<source>This &amp; that</source><translation>Dies und das</translation>", {});
}

void TestTranslations::aFaultIsFound()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, fault);
    const QByteArray opening = (message.contains("%n") || message.contains("%Ln")) ? "<message numerus='yes'>" : "<message>";
    const QStringList found = faultsOf(messagesOf("<TS><context><name>Page</name>" + opening + message + "</message></context></TS>"));
    QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
    QVERIFY2(found.join(u'\n').contains(fault), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
