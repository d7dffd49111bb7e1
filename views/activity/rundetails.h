// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/tables/activitytable.h"

#include <QWidget>

class QLabel;

namespace muster {

class Activity;
class FoldingLabel;
class LineTable;
class RunFilter;
class RunItemTable;

/// One run: who did it and with what, and each of its runners before and after.
class RunDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget *parent = nullptr);

    void setActivity(Activity *activity);
    /// nullptr: none. Asks the journal when it is another run, or the same with other counts.
    void show(const JournalRun *run, const CellTimes &times);
    [[nodiscard]] const std::optional<JournalRunDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void detailChanged();

private:
    void take(const Result<JournalRunDetail> &detail);

    Activity *m_activity = nullptr;
    JournalRun m_run;
    CellTimes m_times;
    std::optional<JournalRunDetail> m_detail;
    QLabel *m_headline;
    FoldingLabel *m_facts;
    RunItemTable *m_items;
    RunFilter *m_filter;
    LineTable *m_table;
};

} // namespace muster
