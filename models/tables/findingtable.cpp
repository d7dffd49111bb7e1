// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/findingtable.h"

#include "models/base/hostiletext.h"
#include "models/tables/evidencetext.h"
#include "models/tables/rawvalues.h"
#include "models/tables/risktable.h"

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using FindingCell = TableColumn<FindingRow>;
using EvidenceCell = TableColumn<EvidenceRow>;

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(muster::FindingTable)

public:
    //: heading of a tip
    static QString reason() { return tr("Reason:"); }
    //: heading of a tip
    static QString evidence() { return tr("Evidence:"); }
    //: a state and who brought it about: "acknowledged by mira"
    static QString by(const QString &state, const QString &who) { return tr("%1 by %2").arg(state, who); }
    //: muted until a date
    static QString until(const QString &state, const QString &when) { return tr("%1 until %2").arg(state, when); }
};

QString findingState(const FindingRow &row, const CellTimes &times)
{
    const Finding &finding = row.finding;
    QString text = stateText(finding);
    if (finding.state == FindingState::Muted)
        text = FindingWords::until(text, exactTime(finding.mutedUntil, times.display).left(10));
    return finding.decidedBy.isEmpty() ? text : FindingWords::by(text, cellText(finding.decidedBy));
}

constexpr std::array findingColumns{
    FindingCell{ .id = "severity", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "Severity"),
        .display = [](const FindingRow &row, const CellTimes &) { return severityText(row.finding.severity); },
        .raw = [](const FindingRow &row) { return QVariant(nameOf(row.finding.severity)); },
        .severity = [](const FindingRow &row) { return severityOf(row.finding.severity); },
        .icon = [](const FindingRow &row) { return iconOf(row.finding.severity); } },
    FindingCell{ .id = "signal", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "Finding"),
        .display = [](const FindingRow &row, const CellTimes &) { return signalTitle(row.finding.signal); },
        .raw = [](const FindingRow &row) { return QVariant(row.finding.signal); } },
    FindingCell{ .id = "evidence", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "Evidence"),
        .display =
            [](const FindingRow &row, const CellTimes &times) {
                QStringList parts;
                for (const Evidence &each : row.finding.evidence) {
                    if (parts.size() < 3)
                        parts += evidenceBrief(each, times.display);
                }
                return parts.join(u" · "_s);
            },
        .raw = [](const FindingRow &row) { return rawText(row.finding.subject); },
        .tip =
            [](const FindingRow &row, const CellTimes &times) {
                QStringList lines;
                for (const Evidence &each : row.finding.evidence)
                    lines += evidenceLine(each, times.display);
                return toolTip(FindingWords::evidence(), lines);
            } },
    FindingCell{ .id = "state", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "State"),
        .display = findingState,
        .raw = [](const FindingRow &row) { return QVariant(nameOf(row.finding.state)); },
        .tip = [](const FindingRow &row, const CellTimes &) { return row.finding.reason.isEmpty() ? QString() : toolTip(FindingWords::reason(), { visibleText(row.finding.reason, 500) }); } },
    FindingCell{ .id = "first_seen", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "First seen"), .align = Qt::AlignRight,
        .display = [](const FindingRow &row, const CellTimes &times) { return relativeTime(row.finding.firstSeen, times.now); },
        .raw = [](const FindingRow &row) { return rawTime(row.finding.firstSeen); } },
    FindingCell{ .id = "last_seen", .title = QT_TRANSLATE_NOOP("muster::FindingTable", "Last seen"), .align = Qt::AlignRight,
        .display = [](const FindingRow &row, const CellTimes &times) { return relativeTime(row.finding.lastSeen, times.now); },
        .raw = [](const FindingRow &row) { return rawTime(row.finding.lastSeen); } },
};
static_assert(findingColumns.size() == std::size_t(FindingTable::Column::Count));

constexpr std::array evidenceColumns{
    EvidenceCell{ .id = "fact", .title = QT_TRANSLATE_NOOP("muster::EvidenceTable", "Fact"),
        .display = [](const EvidenceRow &row, const CellTimes &) { return factText(row.evidence.fact); },
        .raw = [](const EvidenceRow &row) { return QVariant(row.evidence.fact); } },
    EvidenceCell{ .id = "change", .title = QT_TRANSLATE_NOOP("muster::EvidenceTable", "Before → now"),
        .display = [](const EvidenceRow &row, const CellTimes &) { return evidenceChangeText(row.evidence); },
        .raw = [](const EvidenceRow &row) { return rawText(row.evidence.now); },
        .tip = [](const EvidenceRow &row, const CellTimes &times) { return toolTip(FindingWords::evidence(), { evidenceLine(row.evidence, times.display) }); } },
    EvidenceCell{ .id = "at", .title = QT_TRANSLATE_NOOP("muster::EvidenceTable", "When"),
        .display = [](const EvidenceRow &row, const CellTimes &times) { return row.evidence.at.isKnown() ? exactTime(row.evidence.at, times.display) : QString(); },
        .raw = [](const EvidenceRow &row) { return rawTime(row.evidence.at); } },
};
static_assert(evidenceColumns.size() == std::size_t(EvidenceTable::Column::Count));

} // namespace

FindingTable::FindingTable(QObject *parent) : TableModel(findingColumns, "muster::FindingTable", parent) { }

void FindingTable::setFindings(const std::vector<Finding> &findings, const CellTimes &times)
{
    setTimes(times);
    std::vector<FindingRow> rows;
    rows.reserve(findings.size());
    for (const Finding &finding : findings)
        rows.push_back({ finding });
    setRows(std::move(rows));
}

EvidenceTable::EvidenceTable(QObject *parent) : TableModel(evidenceColumns, "muster::EvidenceTable", parent) { }

void EvidenceTable::setEvidence(const std::vector<Evidence> &evidence, const CellTimes &times)
{
    setTimes(times);
    std::vector<EvidenceRow> rows;
    rows.reserve(evidence.size());
    for (const Evidence &each : evidence)
        rows.push_back({ qint64(rows.size()) + 1, each });
    setRows(std::move(rows));
}

} // namespace muster
