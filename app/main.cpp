// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hardening.h"
#include "app/session/soleprocess.h"
#include "app/session/translations.h"
#include "app/startlog.h"
#include "app/startoptions.h"
#include "app/windowprogram.h"
#include "models/settings/settings.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    muster::keepSecretsInside(muster::CrashCover::Memory);
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

    const QString profile = options->settingsFile.isEmpty() ? muster::Settings::standardPath() : options->settingsFile;
    muster::SoleProcess sole(profile);
    // The demo stands apart from what is open: it must not take the place of a person's GitLab.
    if (!options->demo && sole.claim(application.arguments()) == muster::SoleProcess::Claim::HandedOver)
        return 0;

    muster::Settings settings(profile);
    const muster::StartLog log;
    muster::WindowProgram program(settings);
    QObject::connect(&sole, &muster::SoleProcess::startedAgain, &program, &muster::WindowProgram::startAgain);
    program.start(*options);
    return application.exec();
}
