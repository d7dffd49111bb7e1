// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

#include <QUrl>

namespace muster {
class Journal;
}

namespace muster::headless {

/// `activity [RUN]`: what Muster changed, from the journal, with --url or --instance at that GitLab only; none is asked. Also verifies and
/// exports it.
class ActivityCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ActivityCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    [[nodiscard]] static ExitStatus verify(Journal &journal, bool json, Terminal &terminal);
    [[nodiscard]] static ExitStatus exportAll(Journal &journal, const QString &path, Terminal &terminal);
    [[nodiscard]] static ExitStatus printRecipes(Journal &journal, const QString &run, Terminal &terminal);
    [[nodiscard]] static ExitStatus listRuns(Journal &journal, const QUrl &address, bool json, Terminal &terminal);
    [[nodiscard]] static ExitStatus showRun(Journal &journal, const QString &run, bool json, Terminal &terminal);
};

} // namespace muster::headless
