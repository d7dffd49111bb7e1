// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "views/rows/rowview.h"

namespace muster {

class RunnerTable;

/// The runner table on screen; what is current is what the details pane shows.
class RunnerView final : public RowView
{
    Q_OBJECT

public:
    explicit RunnerView(RunnerTable &table, QWidget *parent = nullptr);

    [[nodiscard]] RunnerTable &table() const { return m_runners; }
    /// The runner that is looked at; it stays when the filter hides its row. Invalid: none yet.
    [[nodiscard]] RunnerId currentRunner() const { return RunnerId{ currentId() }; }
    /// Makes it current and brings it into sight, if it is shown.
    void showRunner(RunnerId runner) { showId(runner.value); }

Q_SIGNALS:
    void currentRunnerChanged(muster::RunnerId runner);

private:
    RunnerTable &m_runners;
};

} // namespace muster
