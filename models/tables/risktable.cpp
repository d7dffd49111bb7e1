// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/risktable.h"

#include "models/base/hostiletext.h"
#include "models/signals/signals.h"
#include "models/tables/containmenttext.h"
#include "models/tables/rawvalues.h"
#include "models/wording/signaltext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// One row of the table.
struct RiskRow {
    const std::vector<Finding> &findings;
    const RunnerRisk &risk;
    const RunnerContainment *containment = nullptr;
    [[nodiscard]] const Finding &first() const { return findings[risk.findings.front()]; }
};
using RiskCell = TableColumn<RiskRow>;

struct RiskWords {
    Q_DECLARE_TR_FUNCTIONS(muster::RiskTable)

public:
    //: heading of a tip
    static QString findings() { return tr("Findings:"); }
    //: heading of a tip
    static QString seen() { return tr("Last seen:"); }
    //: heading of a tip
    static QString score() { return tr("Score, of 100, from:"); }
    //: heading of a tip
    static QString contained() { return tr("Containment:"); }
    //: the gravest finding, and how many more there are
    static QString more(const QString &title, int count) { return count == 0 ? title : tr("%1, and %Ln more", nullptr, count).arg(title); }
};

QStringList riskLines(const RiskRow &row, bool withSeverity)
{
    QStringList lines;
    for (const quint32 i : row.risk.findings) {
        if (lines.size() == 12)
            break;
        const Finding &finding = row.findings[i];
        QString line = signalTitle(finding.signal);
        if (!finding.subject.isEmpty())
            line += u": "_s + visibleText(finding.subject, 80);
        lines += withSeverity ? QString(severityText(finding.severity) + u" · "_s + line) : line;
    }
    return lines;
}

constexpr std::array riskColumns{
    RiskCell{ .id = "severity", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Severity"),
        .display = [](const RiskRow &row, const CellTimes &) { return severityText(row.risk.worst); },
        .raw = [](const RiskRow &row) { return QVariant(nameOf(row.risk.worst)); },
        .severity = [](const RiskRow &row) { return severityOf(row.risk.worst); },
        .icon = [](const RiskRow &row) { return iconOf(row.risk.worst); } },
    RiskCell{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Runner"),
        .display = [](const RiskRow &row, const CellTimes &) { return findingPlaceText(row.first()); },
        .raw = [](const RiskRow &row) { return rawText(row.first().runnerName); } },
    RiskCell{ .id = "contained", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Containment"),
        .display = [](const RiskRow &row, const CellTimes &) { return row.containment ? containmentWord(row.containment->state) : QString(); },
        .raw = [](const RiskRow &row) { return row.containment ? rawTime(row.containment->record.at) : QVariant(); },
        .tip = [](const RiskRow &row, const CellTimes &times) {
            return row.containment ? toolTip(RiskWords::contained(), { containedText(row.containment->record, times.display), containmentStanding(*row.containment, times.display) }) : QString();
        },
        .severity = [](const RiskRow &row) { return row.containment ? severityOf(row.containment->state) : 0; },
        .icon = [](const RiskRow &row) { return row.containment ? iconOf(row.containment->state) : QString(); } },
    RiskCell{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Owner"),
        .display = [](const RiskRow &row, const CellTimes &) { return row.risk.runner.isValid() && row.first().ownerPath.isEmpty() ? ownerText(RunnerType::Instance, {}) : cellText(row.first().ownerPath); },
        .raw = [](const RiskRow &row) { return rawText(row.first().ownerPath); } },
    RiskCell{ .id = "findings", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Findings"),
        .display = [](const RiskRow &row, const CellTimes &) { return RiskWords::more(signalTitle(row.first().signal), int(row.risk.findings.size()) - 1); },
        .raw = [](const RiskRow &row) { return QVariant(int(row.risk.findings.size())); },
        .tip = [](const RiskRow &row, const CellTimes &) { return toolTip(RiskWords::findings(), riskLines(row, false)); } },
    RiskCell{ .id = "score", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Score"), .align = Qt::AlignRight,
        .display = [](const RiskRow &row, const CellTimes &) { return countText(row.risk.score); },
        .raw = [](const RiskRow &row) { return QVariant(row.risk.score); },
        .tip = [](const RiskRow &row, const CellTimes &) { return toolTip(RiskWords::score(), riskLines(row, true)); } },
    RiskCell{ .id = "last_seen", .title = QT_TRANSLATE_NOOP("muster::RiskTable", "Last seen"), .align = Qt::AlignRight,
        .display = [](const RiskRow &row, const CellTimes &times) { return relativeTime(row.risk.lastSeen, times.now); },
        .raw = [](const RiskRow &row) { return rawTime(row.risk.lastSeen); },
        .tip = [](const RiskRow &row, const CellTimes &times) { return toolTip(RiskWords::seen(), { exactTime(row.risk.lastSeen, times.display) }); } },
};
static_assert(riskColumns.size() == std::size_t(RiskTable::Column::Count));

} // namespace

int severityOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Low: return 0;
    case FindingSeverity::Medium: return 2;
    case FindingSeverity::High:
    case FindingSeverity::Critical: return 3;
    }
    return 0;
}

QString iconOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Low: return u"info"_s;
    case FindingSeverity::Medium: return u"warning"_s;
    case FindingSeverity::High:
    case FindingSeverity::Critical: return u"error"_s;
    }
    return {};
}

RiskTable::RiskTable(QObject *parent) : QAbstractTableModel(parent) { }

void RiskTable::setContents(Contents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    narrow();
    order();
    endResetModel();
}

void RiskTable::setContainments(std::vector<RunnerContainment> containments)
{
    if (containments == m_containments)
        return;
    m_containments = std::move(containments);
    if (m_rows.empty())
        return;
    if (m_by == Column::Contained)
        sort(int(m_by), m_order);
    Q_EMIT dataChanged(index(0, int(Column::Contained)), index(rowCount() - 1, int(Column::Contained)));
}

const RunnerContainment *RiskTable::containmentOf(const RunnerRisk &risk) const
{
    const auto at = std::lower_bound(m_containments.begin(), m_containments.end(), risk.runner, [](const RunnerContainment &each, RunnerId id) { return each.record.runner < id; });
    return at != m_containments.end() && at->record.runner == risk.runner && at->record.createdAt == risk.createdAt ? &*at : nullptr;
}

void RiskTable::setWords(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    narrow();
    order();
    endResetModel();
}

void RiskTable::setTimes(const CellTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, int(Column::LastSeen)), index(rowCount() - 1, int(Column::LastSeen)));
}

/// `named`: for each word the signals that are called so.
bool RiskTable::matches(const RunnerRisk &risk, const std::vector<QSet<QString>> &named) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const QSet<QString> &called = named[std::size_t(&word - m_words.constData())];
        return std::any_of(risk.findings.begin(), risk.findings.end(), [&](quint32 i) {
            const Finding &finding = (*m_contents.findings)[i];
            return finding.runnerName.contains(word, Qt::CaseInsensitive) || finding.ownerPath.contains(word, Qt::CaseInsensitive) || finding.subject.contains(word, Qt::CaseInsensitive)
                || called.contains(finding.signal) || called.contains(nameOf(finding.severity)) || QString::number(finding.runner.value) == word;
        });
    });
}

void RiskTable::narrow()
{
    m_rows.clear();
    std::vector<QSet<QString>> named;
    for (const QString &word : m_words) {
        QSet<QString> &called = named.emplace_back();
        for (const Signal *signal : allSignals()) {
            const QString id = QLatin1String(signal->id);
            if (id == word || signalTitle(id).contains(word, Qt::CaseInsensitive))
                called.insert(id);
        }
        for (const FindingSeverity severity : allFindingSeverities) {
            if (severityText(severity).compare(word, Qt::CaseInsensitive) == 0)
                called.insert(nameOf(severity));
        }
    }
    for (quint32 i = 0; i < quint32(m_contents.risks ? m_contents.risks->size() : 0); ++i) {
        if (m_words.isEmpty() || matches((*m_contents.risks)[i], named))
            m_rows.push_back(i);
    }
}

/// The risks come in order of score; ties keep that order whatever the column.
void RiskTable::order()
{
    std::sort(m_rows.begin(), m_rows.end());
    const auto by = [this](auto key) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
            return m_order == Qt::AscendingOrder ? key((*m_contents.risks)[a]) < key((*m_contents.risks)[b]) : key((*m_contents.risks)[b]) < key((*m_contents.risks)[a]);
        });
    };
    const auto first = [this](const RunnerRisk &risk) -> const Finding & { return (*m_contents.findings)[risk.findings.front()]; };
    switch (m_by) {
    case Column::Severity: by([](const RunnerRisk &risk) { return risk.worst; }); break;
    case Column::Runner: by([&](const RunnerRisk &risk) { return first(risk).runnerName; }); break;
    case Column::Contained: by([this](const RunnerRisk &risk) { return containmentOf(risk) ? containmentOf(risk)->record.at : Instant(); }); break;
    case Column::Owner: by([&](const RunnerRisk &risk) { return first(risk).ownerPath; }); break;
    case Column::Findings: by([](const RunnerRisk &risk) { return risk.findings.size(); }); break;
    case Column::Score: by([](const RunnerRisk &risk) { return risk.score; }); break;
    case Column::LastSeen: by([](const RunnerRisk &risk) { return risk.lastSeen; }); break;
    case Column::Count: break;
    }
}

void RiskTable::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<quint32> heldRows;
    heldRows.reserve(std::size_t(held.size()));
    for (const QModelIndex &each : held)
        heldRows.push_back(m_rows[std::size_t(each.row())]);
    m_by = column >= 0 && column < columnCount() ? Column(column) : Column::Score;
    m_order = column >= 0 ? order : Qt::DescendingOrder;
    this->order();
    std::vector<int> placeOf(m_contents.risks ? m_contents.risks->size() : 0, -1);
    for (int row = 0; row < int(m_rows.size()); ++row)
        placeOf[m_rows[std::size_t(row)]] = row;
    QModelIndexList now;
    for (qsizetype i = 0; i < held.size(); ++i)
        now += index(placeOf[heldRows[std::size_t(i)]], held[i].column());
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::vector<Finding> RiskTable::findingsAt(int row) const
{
    std::vector<Finding> findings;
    for (const quint32 i : riskAt(row).findings)
        findings.push_back((*m_contents.findings)[i]);
    return findings;
}

int RiskTable::positionOf(RunnerId runner, Instant createdAt) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](quint32 i) { return (*m_contents.risks)[i].runner == runner && (*m_contents.risks)[i].createdAt == createdAt; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QVariant RiskTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const RiskRow row{ *m_contents.findings, riskAt(index.row()), containmentAt(index.row()) };
    const RiskCell &column = riskColumns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.display(row, m_times);
    case Qt::ToolTipRole: return column.tip ? column.tip(row, m_times) : QVariant();
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case IdRole: return row.risk.runner.value;
    case RawRole: return column.raw(row);
    case SeverityRole: return column.severity ? column.severity(row) : 0;
    case IconRole: return column.icon ? column.icon(row) : QString();
    default: return {};
    }
}

QVariant RiskTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RiskCell &column = riskColumns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return QCoreApplication::translate("muster::RiskTable", column.title);
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole: return QString::fromLatin1(column.id);
    default: return {};
    }
}

} // namespace muster
