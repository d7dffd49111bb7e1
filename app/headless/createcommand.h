// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/operations/creation.h"

namespace muster::headless {

/// `create`: new runners, whose tokens are printed this once.
class CreateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::CreateCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("create"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    /// Nothing when the group or project is there, so that a dry run says no more than is true.
    [[nodiscard]] static std::optional<ExitStatus> findPlace(const NewRunners &wanted, Connection &connection, Terminal &terminal);
    [[nodiscard]] static QString sentence(const NewRunners &wanted);
};

} // namespace muster::headless
