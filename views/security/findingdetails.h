// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/tables/tablemodel.h"

#include <QScrollArea>

#include <optional>

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
    void setTimes(const CellTimes &times);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintWords();

    CellTimes m_times;
    std::optional<Finding> m_finding;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_meaning = nullptr;
    QLabel *m_innocent = nullptr;
    QLabel *m_lines = nullptr;   ///< the evidence where there is no room for a table
    EvidenceTable *m_evidence;
    LineTable *m_table;
};

} // namespace muster
