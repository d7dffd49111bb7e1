// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster::headless {

/// `resume-run RUN`: asks GitLab what became of the runners whose outcome is unknown, then goes on with those that were not
/// sent, each looked at again; or, with --abandon, leaves the run as it is.
class ResumeRunCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ResumeRunCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("resume-run"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;
};

} // namespace muster::headless
