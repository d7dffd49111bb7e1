// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/translations.h"
#include "app/startlog.h"
#include "app/startoptions.h"
#include "app/windowprogram.h"
#include "models/settings/settings.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("muster"));
    muster::installTranslations(application);

    const std::optional<muster::StartOptions> options = muster::readStartOptions(application.arguments());
    if (!options)
        return 64;
    if (options->exitAtOnce)
        return 0;

    muster::Settings settings(options->settingsFile.isEmpty() ? muster::Settings::standardPath() : options->settingsFile);
    muster::StartLog log;
    muster::WindowProgram program(settings);
    QObject::connect(&program, &muster::WindowProgram::rememberedShown, &log, &muster::StartLog::fleetShown);
    program.start(*options);
    return application.exec();
}
