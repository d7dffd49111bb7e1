// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/sync/waitreasons.h"
#include "models/tables/tablemodel.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace muster {

class ElidedLabel;
class EmptyState;
class LineTable;
class MatchTable;

/// "Why is it waiting?": for one pending job what would let it run, what GitLab thinks of it where that differs, and the runners
/// that are near to taking it, condition by condition.
class WaitPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitPane(QWidget *parent = nullptr);

    /// nullopt: no job is current. The answer comes a moment later.
    void setJob(const std::optional<Job> &job, const Snapshot::Ptr &fleet, const WaitReasons::MostAtOnce &mostAtOnce);
    void setTimes(const CellTimes &times);
    [[nodiscard]] LineTable *table() const { return m_table; }

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);

private:
    void showAnswer();
    void showNone(const QString &headline, const QString &sentence);

    WaitReasons m_reasons;
    std::optional<Job> m_job;
    CellTimes m_times;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QWidget *m_advice;
    QVBoxLayout *m_lines;
    MatchTable *m_matches;
    LineTable *m_table;
    QWidget *m_content;
    EmptyState *m_empty;
};

} // namespace muster
