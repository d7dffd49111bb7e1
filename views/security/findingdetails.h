// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/operations/containmentrecord.h"
#include "models/tables/tablemodel.h"

#include <QScrollArea>

#include <optional>

class QAbstractButton;
class QLabel;

namespace muster {

class EvidenceTable;
class LineTable;

/// One finding in full: what it means, what usually is behind it, and the facts it stands on.
class FindingDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    void show(const std::optional<Finding> &finding);
    /// Of the runner that the finding is about; nullopt: it was not contained.
    void setContainment(const std::optional<RunnerContainment> &containment);
    /// Leads to the run that contained it; for an action.
    [[nodiscard]] QAbstractButton *runButton() const { return m_run; }
    void setTimes(const CellTimes &times);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintWords();
    void showContainment();

    CellTimes m_times;
    std::optional<Finding> m_finding;
    std::optional<RunnerContainment> m_containment;
    QWidget *m_containmentBox;
    QLabel *m_containmentIcon;
    QLabel *m_containmentText = nullptr;
    QAbstractButton *m_run;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_meaning = nullptr;
    QLabel *m_innocent = nullptr;
    QLabel *m_next = nullptr;    ///< what a person does now
    QLabel *m_lines = nullptr;   ///< the evidence where there is no room for a table
    EvidenceTable *m_evidence;
    LineTable *m_table;
};

} // namespace muster
