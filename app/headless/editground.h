// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/runnerground.h"
#include "models/operations/runneredit.h"

namespace muster::headless {

/// `edit`: the settings that the options name.
class EditGround final : public RunnerGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::EditGround)

public:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] bool accept(const QCommandLineParser &arguments, Terminal &terminal) override;

    /// What the options ask for; on a mistake says on the terminal which.
    [[nodiscard]] static std::optional<RunnerEdit> editFrom(const QCommandLineParser &arguments, Terminal &terminal);

protected:
    [[nodiscard]] Plan planFor(const QCommandLineParser &arguments, Connection &connection, const Selection &selection) const override;

private:
    RunnerEdit m_edit;
};

} // namespace muster::headless
