// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/fleet/queue/seenjobs.h"
#include "models/fleet/snapshot.h"
#include "models/policy/policyreader.h"

#include <optional>

namespace muster {
struct ComplianceReport;
}

namespace muster::headless {

class Connection;

/// `compliance POLICY`: which runners are not on an approved version. Status 0 compliant, 2 not, 1 when the load is
/// incomplete or the policy cannot be read.
class ComplianceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ComplianceCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    /// nullopt after saying what is wrong.
    [[nodiscard]] static std::optional<PolicyReading> read(const QString &path, Terminal &terminal);
    [[nodiscard]] static std::optional<SeenJobs> seenJobs(const QCommandLineParser &arguments, Connection &connection, const Snapshot &fleet);
    static void print(const ComplianceReport &report, Terminal &terminal);
};

} // namespace muster::headless
