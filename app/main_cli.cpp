// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/command.h"
#include "app/headless/commandline.h"
#include "app/headless/terminal.h"
#include "app/session/hardening.h"
#include "app/session/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    muster::keepSecretsInside(muster::CrashCover::Process);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    muster::installTranslations(application);
    muster::headless::Terminal terminal;
    return int(muster::headless::runCommandLine(QCoreApplication::arguments(), terminal));
}
