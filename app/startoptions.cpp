// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

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

} // namespace

std::optional<StartOptions> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("For the people who run GitLab Runner fleets."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, Words::tr("Open the demo fleet: a pretend GitLab inside Muster."));
    const QCommandLineOption runners(u"demo-runners"_s, Words::tr("Size of the demo fleet."), u"N"_s);
    const QCommandLineOption url(u"url"_s, Words::tr("Connect to this GitLab; the token is taken from GITLAB_TOKEN or asked for."), u"URL"_s);
    const QCommandLineOption settings(u"settings"_s, Words::tr("Keep the settings in this file."), u"FILE"_s);
    const QCommandLineOption data(u"data-dir"_s, Words::tr("Keep the journal of all changes in this folder."), u"FOLDER"_s);
    parser.addOptions({ demo, runners, url, settings, data });
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
    options.url = parser.value(url);
    options.settingsFile = parser.value(settings);
    options.dataDirectory = parser.value(data);
    return options;
}

} // namespace muster
