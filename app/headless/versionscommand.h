// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/tables/versionreports.h"

namespace muster::headless {

/// `versions`: how far behind the runners are. With --behind it is a question: status 0 nobody is that far behind, 2 somebody is; 1
/// when the load is incomplete. Without it, it tells, and ends with 0.
class VersionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::VersionsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    struct Wish;
    /// nullopt after saying what is wrong.
    [[nodiscard]] static std::optional<Wish> read(const QCommandLineParser &arguments, Terminal &terminal);
    static void print(const Wish &wish, const VersionReport &report, Terminal &terminal);
};

} // namespace muster::headless
