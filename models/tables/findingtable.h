// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/tables/tablemodel.h"

namespace muster {

struct FindingRow {
    Finding finding;
    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const FindingRow &row) { return row.finding.id; }

/// The findings of one runner, in the order given.
class FindingTable final : public TableModel<FindingRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Severity, Signal, Evidence, State, FirstSeen, LastSeen, Count };
    Q_ENUM(Column)

    explicit FindingTable(QObject *parent = nullptr);

    void setFindings(const std::vector<Finding> &findings, const CellTimes &times);
    [[nodiscard]] const Finding &findingAt(int row) const { return rowAt(row).finding; }
};

struct EvidenceRow {
    qint64 id = 0;
    Evidence evidence;
    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const EvidenceRow &row) { return row.id; }

/// What one finding stands on.
class EvidenceTable final : public TableModel<EvidenceRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Fact, Change, When, Count };
    Q_ENUM(Column)

    explicit EvidenceTable(QObject *parent = nullptr);

    void setEvidence(const std::vector<Evidence> &evidence, const CellTimes &times);
};

} // namespace muster
