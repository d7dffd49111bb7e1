// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"

namespace muster {
class Lookup;
}

namespace muster::headless {

class Connection;

/// `lookup TEXT`: from a job, a log, an address … to the runner, who registered it and whose it is. Asks GitLab directly; the
/// list of runners is loaded only for words, which are looked for in it.
class LookupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::LookupCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    [[nodiscard]] static ExitStatus tell(const Lookup &lookup, bool asJson, const Connection &connection, Terminal &terminal);
};

} // namespace muster::headless
