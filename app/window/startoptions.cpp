// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::StartOptions)
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

bool anyIs(int count, char *arguments[], std::initializer_list<std::string_view> wanted)
{
    return std::any_of(arguments + 1, arguments + count, [&](std::string_view argument) {
        return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
            return argument == word || (argument.size() > word.size() && argument.substr(0, word.size()) == word && argument[word.size()] == '=');
        });
    });
}

/// Pictures larger than this would be a mistake, and smaller ones no window.
constexpr int smallestPicture = 320, largestPicture = 8192;

std::optional<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int length) { return length >= smallestPicture && length <= largestPicture; };
    return fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

} // namespace

bool asksForWords(int count, char *arguments[])
{
    return anyIs(count, arguments, { "--help", "-h", "--version", "-v" });
}

bool asksForPictures(int count, char *arguments[])
{
    return anyIs(count, arguments, { "--screenshot" });
}

std::optional<StartOptions> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("For the people who run GitLab Runner fleets."));
    // Not addHelpOption(): its --help-all would only be shown by process(), which ends the program by itself.
    const QCommandLineOption help({ u"h"_s, u"help"_s }, Words::tr("Say what can be said on the command line."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, Words::tr("Open the demo fleet: a pretend GitLab inside Muster."));
    const QCommandLineOption runners(u"demo-runners"_s, Words::tr("Size of the demo fleet."), u"N"_s);
    const QCommandLineOption url(u"url"_s, Words::tr("Connect to this GitLab; the token is taken from GITLAB_TOKEN or asked for."), u"URL"_s);
    const QCommandLineOption settings(u"settings"_s, Words::tr("Keep the settings in this file."), u"FILE"_s);
    const QCommandLineOption data(u"data-dir"_s, Words::tr("Keep the journal of all changes in this folder."), u"FOLDER"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, Words::tr("Save a picture of every page of the demo fleet, light and dark, in this folder, and end."), u"FOLDER"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("Size of these pictures; 1280x800 unless said."), u"WIDTHxHEIGHT"_s);
    const QCommandLineOption readOnly(u"read-only"_s, Words::tr("Change nothing, whatever the token allows."));
    parser.addOptions({ demo, runners, url, settings, data, screenshot, size, readOnly });
    if (!parser.parse(arguments)) {
        print(stderr, u"muster: "_s + parser.errorText() + u'\n');
        return std::nullopt;
    }
    StartOptions options;
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        options.exitAtOnce = true;
    } else if (parser.isSet(version)) {
        print(stdout, QStringLiteral("muster " MUSTER_VERSION "\n"));
        options.exitAtOnce = true;
    }
    options.demo = parser.isSet(demo) || parser.isSet(runners);
    if (parser.isSet(runners)) {
        bool isNumber = false;
        options.demoRunners = parser.value(runners).toInt(&isNumber);
        if (!isNumber || options.demoRunners < 0 || options.demoRunners > 350'000) {
            print(stderr, u"muster: "_s + Words::tr("--demo-runners takes a number from 0 to 350000.") + u'\n');
            return std::nullopt;
        }
    }
    if (parser.isSet(screenshot)) {
        options.screenshotFolder = parser.value(screenshot);
        if (options.screenshotFolder.isEmpty()) {
            print(stderr, u"muster: "_s + Words::tr("--screenshot takes a folder.") + u'\n');
            return std::nullopt;
        }
        options.demo = true;
    }
    if (parser.isSet(size)) {
        const std::optional<QSize> read = readSize(parser.value(size));
        if (!read) {
            print(stderr, u"muster: "_s + Words::tr("--size takes width and height from 320 to 8192, as in 1280x800.") + u'\n');
            return std::nullopt;
        }
        options.screenshotSize = *read;
    }
    options.readOnly = parser.isSet(readOnly);
    options.url = parser.value(url);
    options.settingsFile = parser.value(settings);
    options.dataDirectory = parser.value(data);
    return options;
}

} // namespace muster
