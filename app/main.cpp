// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/datafolder.h"
#include "app/session/hardening.h"
#include "app/session/logfile.h"
#include "app/session/soleprocess.h"
#include "app/session/translations.h"
#include "app/window/startlog.h"
#include "app/window/startoptions.h"
#include "app/window/windowprogram.h"
#include "models/settings/settings.h"

#include <QApplication>
#include <QTemporaryDir>

namespace {

void name(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    muster::installTranslations(application);
}

/// --help and --version, on machines without a display, too.
int sayWords(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    name(application);
    return muster::readStartOptions(QCoreApplication::arguments()) ? 0 : 64;
}

} // namespace

int main(int argc, char *argv[])
{
    muster::keepSecretsInside(muster::CrashCover::Memory);
    if (muster::asksForWords(argc, argv))
        return sayWords(argc, argv);
    const bool makesPictures = muster::asksForPictures(argc, argv);
    if (makesPictures && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setDesktopFileName(QStringLiteral("muster"));
    name(application);

    const std::optional<muster::StartOptions> options = muster::readStartOptions(QApplication::arguments());
    if (!options)
        return 64;
    if (options->exitAtOnce)
        return 0;

    // Pictures show Muster as it comes, whatever its owner has set.
    const QTemporaryDir scratch;
    const QString settingsFile = !options->settingsFile.isEmpty() ? options->settingsFile
        : makesPictures                                           ? scratch.filePath(QStringLiteral("muster.ini"))
                                                                  : muster::Settings::standardPath();
    muster::SoleProcess sole(settingsFile);
    // The demo stands apart from what is open: it must not take the place of a person's GitLab. So do pictures, of the demo.
    if (!options->demo && !makesPictures && sole.claim(QApplication::arguments()) == muster::SoleProcess::Claim::HandedOver)
        return 0;
    muster::Settings settings(settingsFile);
    std::optional<muster::LogFile> logFile;
    if (!makesPictures)
        logFile.emplace(muster::logFolder(options->dataDirectory));
    muster::StartLog log;
    muster::WindowProgram program(settings);
    QObject::connect(&sole, &muster::SoleProcess::startedAgain, &program, &muster::WindowProgram::startAgain);
    QObject::connect(&program, &muster::WindowProgram::rememberedShown, &log, &muster::StartLog::fleetShown);
    program.start(*options);
    return QApplication::exec();
}
