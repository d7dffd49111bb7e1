// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/automation/maintenance/maintenanceplan.h"

#include <optional>

namespace muster {
class MaintenanceDesk;
}

namespace muster::headless {

class Connection;

/// `maintain FILTER --at-once N --keep-online M`: takes runners through maintenance until all are back or somebody interrupts it;
/// `maintain --resume RUN` goes on, `maintain --stop RUN` puts everything back, `maintain --list` tells what there is.
class MaintainCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::MaintainCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("maintain"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    [[nodiscard]] static std::optional<MaintenanceOrder> orderFrom(const QCommandLineParser &arguments, Terminal &terminal);
    [[nodiscard]] static ExitStatus begin(const QCommandLineParser &arguments, Connection &connection, MaintenanceDesk &desk, const MaintenanceOrder &given, Terminal &terminal);
    [[nodiscard]] static ExitStatus goOn(const QCommandLineParser &arguments, Connection &connection, MaintenanceDesk &desk, Terminal &terminal);
    /// Until it is over, stuck, or somebody interrupts it.
    [[nodiscard]] static ExitStatus carryOut(const QString &run, const QCommandLineParser &arguments, MaintenanceDesk &desk, Connection &connection, Terminal &terminal);
    /// From the record alone: nothing is loaded.
    [[nodiscard]] static ExitStatus list(const QCommandLineParser &arguments, Connection &connection, Terminal &terminal);
    [[nodiscard]] static bool isConfirmed(Terminal &terminal);
    [[nodiscard]] static ExitStatus refused(const MaintenanceDesk &desk, Connection &connection, Terminal &terminal);
};

} // namespace muster::headless
