// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is installed beside the two programs, and what they do for it: manual pages and completion that know every option, a
/// desktop entry and metadata that the desktop's own tools accept, pictures without a display.
class TestInstalled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsInstalledUnderItsPrefix();
    void theDesktopEntryStartsTheProgramAndIsValid();
    void theMetadataIsValid();
    void everyIconSizeIsDrawn_data();
    void everyIconSizeIsDrawn();
    void theManualPagesHaveNoMistakes_data();
    void theManualPagesHaveNoMistakes();
    void theManualOfTheWindowProgramKnowsItsOptionsAndNoOthers();
    void manualAndCompletionKnowEveryOptionOfACommand_data();
    void manualAndCompletionKnowEveryOptionOfACommand();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
    void zshCompletes_data();
    void zshCompletes();
    void wordsNeedNoDisplay_data();
    void wordsNeedNoDisplay();
    void picturesShowEveryPageLightAndDark();
    void wrongPicturesAreRefused_data();
    void wrongPicturesAreRefused();

private:
    struct Answer {
        int status = -1;
        QString out;
        QString err;
    };
    static Answer run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    [[nodiscard]] QString shared(const QString &name) const { return m_prefix.filePath(u"share/"_s + name); }
    static QString contents(const QString &path);
    /// The long options in a text for people.
    static QStringList optionsIn(const QString &text);
    static QStringList commands();

    QTemporaryDir m_prefix;
};

TestInstalled::Answer TestInstalled::run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
}

QString TestInstalled::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList TestInstalled::optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--([a-z][a-z-]+)"_s);
    QStringList found;
    for (auto it = option.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList TestInstalled::commands()
{
    const QString help = run(QStringLiteral(MUSTER_CLI), { u"--help"_s }).out;
    static const QRegularExpression line(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = line.globalMatch(help); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

void TestInstalled::initTestCase()
{
    const Answer installed = run(u"cmake"_s, { u"--install"_s, QStringLiteral(MUSTER_BUILD), u"--prefix"_s, m_prefix.path() });
    QVERIFY2(installed.status == 0, qPrintable(installed.err));
}

void TestInstalled::everythingIsInstalledUnderItsPrefix()
{
    for (const QString &name : { u"bin/muster"_s, u"bin/muster-cli"_s })
        QVERIFY2(QFileInfo(m_prefix.filePath(name)).isExecutable(), qPrintable(name));
    for (const QString &name : { u"applications/muster.desktop"_s, u"icons/hicolor/scalable/apps/muster.svg"_s, u"bash-completion/completions/muster-cli"_s,
             u"zsh/vendor-completions/_muster-cli"_s, u"fish/vendor_completions.d/muster-cli.fish"_s, u"man/man1/muster.1.gz"_s, u"man/man1/muster-cli.1.gz"_s,
             u"doc/muster/copyright"_s, u"doc/muster/changelog.gz"_s, u"doc/muster-cli/copyright"_s, u"doc/muster-cli/changelog.Debian.gz"_s })
        QVERIFY2(QFileInfo(shared(name)).size() > 0, qPrintable(name));
    QCOMPARE(run(m_prefix.filePath(u"bin/muster-cli"_s), { u"--version"_s }).status, 0);
}

void TestInstalled::theDesktopEntryStartsTheProgramAndIsValid()
{
    const QString path = shared(u"applications/muster.desktop"_s);
    const QString entry = contents(path);
    QVERIFY(entry.contains("\nExec=muster\n"_L1));
    QVERIFY(entry.contains("\nIcon=muster\n"_L1));
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("desktop-file-validate is not installed");
    const Answer answer = run(u"desktop-file-validate"_s, { path });
    QVERIFY2(answer.status == 0 && answer.out.isEmpty(), qPrintable(answer.out));
}

void TestInstalled::theMetadataIsValid()
{
    const QStringList files = QDir(shared(u"metainfo"_s)).entryList({ u"*.metainfo.xml"_s });
    QCOMPARE(files.size(), 1);
    if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
        QSKIP("appstreamcli is not installed");
    const Answer answer = run(u"appstreamcli"_s, { u"validate"_s, u"--no-net"_s, shared(u"metainfo/"_s + files.first()) });
    QVERIFY2(answer.status == 0, qPrintable(answer.out));
}

void TestInstalled::everyIconSizeIsDrawn_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 16, 22, 24, 32, 48, 64, 96, 128, 256, 512 })
        QTest::addRow("%d", size) << size;
}

void TestInstalled::everyIconSizeIsDrawn()
{
    QFETCH(const int, size);
    const QImage icon(shared(u"icons/hicolor/%1x%1/apps/muster.png"_s.arg(size)));
    QCOMPARE(icon.size(), QSize(size, size));
    QCOMPARE(qAlpha(icon.pixel(0, 0)), 0);   // round corners
    QCOMPARE(qAlpha(icon.pixel(size / 2, size / 3)), 255);
}

void TestInstalled::theManualPagesHaveNoMistakes_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("muster") << u"muster.1"_s;
    QTest::newRow("muster-cli") << u"muster-cli.1"_s;
}

void TestInstalled::theManualPagesHaveNoMistakes()
{
    QFETCH(const QString, page);
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    const Answer answer = run(u"groff"_s, { u"-mandoc"_s, u"-ww"_s, u"-z"_s, u"-Tutf8"_s, u"-Kutf8"_s, QStringLiteral(MUSTER_BUILD "/package/") + page });
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.status, 0);
}

void TestInstalled::theManualOfTheWindowProgramKnowsItsOptionsAndNoOthers()
{
    const QString help = run(QStringLiteral(MUSTER), { u"--help"_s }).out;
    QString page = contents(QStringLiteral(MUSTER_BUILD "/package/muster.1"));
    page.remove(QRegularExpression(u"^\\.Sh SYNOPSIS.*(?=^\\.Sh DESCRIPTION)"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption));
    const QStringList options = optionsIn(help);
    QVERIFY(options.size() > 5);
    QCOMPARE(optionsIn(page.replace("\\-"_L1, "-"_L1).replace("Fl -"_L1, "--"_L1)), options);
}

void TestInstalled::manualAndCompletionKnowEveryOptionOfACommand_data()
{
    QTest::addColumn<QString>("command");
    const QStringList names = commands();
    QVERIFY(names.size() > 8);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestInstalled::manualAndCompletionKnowEveryOptionOfACommand()
{
    QFETCH(const QString, command);
    QString page = contents(QStringLiteral(MUSTER_BUILD "/package/muster-cli.1"));
    page.remove(u'\\');
    const QString bash = contents(shared(u"bash-completion/completions/muster-cli"_s));
    const QString zsh = contents(shared(u"zsh/vendor-completions/_muster-cli"_s));
    const QString fish = contents(shared(u"fish/vendor_completions.d/muster-cli.fish"_s));
    QVERIFY(page.contains(QString(u"\n.Ss "_s + command)));
    const QString bashLine = bash.section(QString(u"\n        "_s + command + u") "_s), 1).section(u'\n', 0, 0);
    const QString zshPart = zsh.section(QString(u"\n    ("_s + command + u")\n"_s), 1).section(u";;"_s, 0, 0);
    const QStringList options = optionsIn(run(QStringLiteral(MUSTER_CLI), { command, u"--help"_s }).out.section(u"Arguments:"_s, 0, 0));
    QVERIFY(options.size() > 1);
    for (const QString &option : options) {
        if (option == "help-all"_L1 || (option != "help"_L1 && !page.contains(QString(u".It Fl -"_s + option))))
            continue;   // words about another command's option
        QVERIFY2(bashLine.contains(QString(u"--"_s + option)), qPrintable(option));
        QVERIFY2(zshPart.contains(QString(u"'--"_s + option)), qPrintable(option));
        QVERIFY2(fish.contains(QString(u"__fish_seen_subcommand_from "_s + command + u"' -l "_s + option + u' ')), qPrintable(option));
    }
}

void TestInstalled::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a command") << u"muster-cli doc"_s << u"doctor"_s;
    QTest::newRow("a command behind an option with a value") << u"muster-cli --url list loo"_s << u"lookup"_s;
    QTest::newRow("a command behind option=value, as bash splits it") << u"muster-cli --url = list loo"_s << u"lookup"_s;
    QTest::newRow("an option of the command") << u"muster-cli activity --ver"_s << u"--verify"_s;
    QTest::newRow("not an option of another command") << u"muster-cli list --ver"_s << QString();
    QTest::newRow("a folder") << u"muster-cli list --data-dir /us"_s << u"/usr"_s;
    QTest::newRow("nothing where only a person knows") << u"muster-cli list --scope ''"_s << QString();
    QTest::newRow("no hidden command") << u"muster-cli complet"_s << QString();
}

void TestInstalled::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, offered);
    const QString script = u". \"$1\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _muster_cli 2>/dev/null; echo \"${COMPREPLY[*]}\""_s.arg(words);
    const Answer answer = run(u"bash"_s, { u"-c"_s, script, u"bash"_s, shared(u"bash-completion/completions/muster-cli"_s) });
    QCOMPARE(answer.out.trimmed(), offered);
}

void TestInstalled::fishCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a command") << u"muster-cli doc"_s << u"doctor"_s;
    QTest::newRow("a command behind an option with a value") << u"muster-cli --url https://x loo"_s << u"lookup"_s;
    QTest::newRow("an option of the command") << u"muster-cli activity --ver"_s << u"--verify"_s;
    QTest::newRow("not an option of another command") << u"muster-cli list --ver"_s << QString();
}

void TestInstalled::fishCompletes()
{
    QFETCH(const QString, line);
    QFETCH(const QString, offered);
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not installed");
    const Answer answer = run(u"fish"_s, { u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s, shared(u"fish/vendor_completions.d/muster-cli.fish"_s), line });
    QCOMPARE(answer.out.section(u'\t', 0, 0).trimmed(), offered);
}

void TestInstalled::zshCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("completed");
    QTest::newRow("a command") << u"muster-cli doc"_s << u"doctor"_s;
    QTest::newRow("a command behind an option with a value") << u"muster-cli --url list loo"_s << u"--url list lookup"_s;
    QTest::newRow("an option before the command") << u"muster-cli --dem"_s << u"--demo"_s;
    QTest::newRow("an option of the command") << u"muster-cli activity --ver"_s << u"activity --verify"_s;
    QTest::newRow("not an option of another command") << u"muster-cli list --ver"_s << u"list --ver"_s;
    QTest::newRow("a file") << u"muster-cli list --token-file /etc/passw"_s << u"list --token-file /etc/passwd"_s;
}

/// A shell behind a terminal of its own: the line is typed, then Tab, then Enter; a function in place of muster-cli says with
/// what it was called.
void TestInstalled::zshCompletes()
{
    QFETCH(const QString, line);
    QFETCH(const QString, completed);
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("zsh is not installed");
    const QString script = u"zmodload zsh/zpty\n"
                           "zpty shell zsh -f -i\n"
                           "zpty -w shell \"fpath=($1 \\$fpath); autoload -U compinit; compinit -D -u; PS1='% '; muster-cli() { print -r \\\"called<\\$*>\\\" }\"\n"
                           "zpty -n -w shell \"$2\"$'\\t\\n'\n"
                           "zpty -r shell said '*called<[^$]*>*'\n"
                           "print -r -- \"$said\"\n"_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TERM"_s, u"dumb"_s);
    const Answer answer = run(u"zsh"_s, { u"-f"_s, u"-c"_s, script, u"zsh"_s, shared(u"zsh/vendor-completions"_s), line }, environment);
    static const QRegularExpression called(u"called<([^$>]*)>"_s);
    QCOMPARE(called.match(answer.out).captured(1).trimmed(), completed);
}

void TestInstalled::wordsNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    for (const QString &option : { u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s })
        QTest::newRow(qPrintable(option)) << option;
}

void TestInstalled::wordsNeedNoDisplay()
{
    QFETCH(const QString, option);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s })
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    const Answer answer = run(QStringLiteral(MUSTER), { option }, environment);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains("muster"_L1));
}

void TestInstalled::picturesShowEveryPageLightAndDark()
{
    QTemporaryDir folder, home;   // a person's, in whose folders nothing may appear; whoever runs this test may well use Muster
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        environment.insert(QString::fromLatin1(name), home.path());
    const Answer answer = run(QStringLiteral(MUSTER), { u"--screenshot"_s, folder.filePath(u"new/pictures"_s), u"--size"_s, u"1000x700"_s, u"--demo-runners"_s, u"80"_s }, environment);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QDir pictures(folder.filePath(u"new/pictures"_s));
    const QStringList light = pictures.entryList({ u"*-light.png"_s });
    QVERIFY(light.contains("runners-light.png"_L1) && light.size() >= 4);
    QCOMPARE(pictures.entryList(QDir::Files).size(), 2 * light.size());
    QImage before;
    for (const QString &name : light) {
        const QImage day(pictures.filePath(name)), night(pictures.filePath(QString(name).replace("-light"_L1, "-dark"_L1)));
        QCOMPARE(day.size(), QSize(1000, 700));
        QCOMPARE(night.size(), QSize(1000, 700));
        QVERIFY(qGray(day.pixel(60, 600)) > 200 && qGray(night.pixel(60, 600)) < 60);
        QVERIFY2(day != before, "two pages look the same");
        before = day;
    }
    // Nothing of the person's was read or written.
    QVERIFY(!QFileInfo::exists(home.filePath(u"muster"_s)));
    QVERIFY(!QFileInfo::exists(home.filePath(u".config/muster"_s)));
    QVERIFY(!QFileInfo::exists(home.filePath(u".local/share/muster"_s)));
}

void TestInstalled::wrongPicturesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no folder") << QStringList{ u"--screenshot"_s, QString() } << 64;
    QTest::newRow("a size that is none") << QStringList{ u"--screenshot"_s, u"x"_s, u"--size"_s, u"large"_s } << 64;
    QTest::newRow("one below the smallest") << QStringList{ u"--screenshot"_s, u"x"_s, u"--size"_s, u"319x800"_s } << 64;
    QTest::newRow("one above the largest") << QStringList{ u"--screenshot"_s, u"x"_s, u"--size"_s, u"800x8193"_s } << 64;
    QTest::newRow("a folder that cannot be made") << QStringList{ u"--screenshot"_s, u"/proc/muster"_s, u"--demo-runners"_s, u"5"_s } << 1;
}

void TestInstalled::wrongPicturesAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Answer answer = run(QStringLiteral(MUSTER), arguments);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.err.contains("muster: "_L1));
}

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
