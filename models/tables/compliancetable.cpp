// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/compliancetable.h"

#include "models/policy/teamsheet.h"
#include "models/tables/naturalorder.h"
#include "models/tables/rawvalues.h"
#include "models/wording/policytext.h"
#include "models/wording/queuetext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// One runner of the table.
struct Row {
    const Compliance &compliance;
    const VersionPolicy &policy;
    quint32 number;
    [[nodiscard]] const Snapshot &fleet() const { return *compliance.fleet(); }
    [[nodiscard]] const RunnerRow &runner() const { return fleet().row(number); }
    [[nodiscard]] ComplianceState state() const { return compliance.state(number); }
    [[nodiscard]] const Compliance::Verdict &verdict() const { return compliance.verdict(number); }
    [[nodiscard]] QString owner() const { return fleet().string(fleet().owner(runner().owner).fullPath); }
    [[nodiscard]] QString version() const { return fleet().string(verdict().version); }
    [[nodiscard]] QString needed() const { return verdict().needed ? verdict().needed->toString() : QString(); }
};
using Cell = TableColumn<Row>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ComplianceTable)

public:
    //: heading of a tip
    static QString reason() { return tr("Reason:"); }
    //: heading of a tip
    static QString state() { return tr("State:"); }
    //: heading of a tip
    static QString contact() { return tr("Last contact:"); }
    //: a version that is needed, and in how many days at the latest
    static QString within(const QString &version, int days) { return tr("%1 in %Ln day(s)", nullptr, days).arg(version); }
};

QString neededText(const Row &row, const CellTimes &)
{
    return row.verdict().daysLeft >= 0 ? Words::within(row.needed(), row.verdict().daysLeft) : row.needed();
}

QString reasonTip(const Row &row, const CellTimes &)
{
    return toolTip(Words::reason(), { complianceReasonText(row.compliance, row.number, row.policy) });
}

constexpr std::array columns{
    Cell{ .id = "state", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "State"),
        .display = [](const Row &row, const CellTimes &) { return complianceText(row.state()); },
        .raw = [](const Row &row) { return QVariant(nameOf(row.state())); },
        .tip = [](const Row &row, const CellTimes &) { return toolTip(Words::state(), { complianceSentence(row.state()) }); },
        .severity = [](const Row &row) { return severityOf(row.state()); },
        .icon = [](const Row &row) { return iconOf(row.state()); } },
    Cell{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Runner"),
        .display = [](const Row &row, const CellTimes &) { return cellText(runnerLabel(row.fleet(), row.number)); },
        .raw = [](const Row &row) { return rawText(row.fleet().string(row.runner().description)); } },
    Cell{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Owner"),
        .display = [](const Row &row, const CellTimes &) { return ownerText(row.runner().type, row.owner()); },
        .raw = [](const Row &row) { return rawText(row.owner()); } },
    Cell{ .id = "version", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Version"),
        .display = [](const Row &row, const CellTimes &) { return row.version().isEmpty() ? unknownText() : cellText(row.version()); },
        .raw = [](const Row &row) { return rawText(row.version()); } },
    Cell{ .id = "needed", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Needed"),
        .display = neededText,
        .raw = [](const Row &row) { return rawText(row.needed()); } },
    Cell{ .id = "rule", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Rule"),
        .display = [](const Row &row, const CellTimes &) { return ruleText(row.policy, row.verdict().rule); },
        .raw = [](const Row &row) { return rawText(ruleText(row.policy, row.verdict().rule)); } },
    Cell{ .id = "reason", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Reason"),
        .display = [](const Row &row, const CellTimes &) { return complianceReasonText(row.compliance, row.number, row.policy); },
        .raw = [](const Row &row) { return rawText(complianceReasonText(row.compliance, row.number, row.policy)); },
        .tip = reasonTip },
    Cell{ .id = "last_contact", .title = QT_TRANSLATE_NOOP("muster::ComplianceTable", "Last contact"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &times) { return relativeTime(row.runner().contactedAt, times.now); },
        .raw = [](const Row &row) { return rawTime(row.runner().contactedAt); },
        .tip = [](const Row &row, const CellTimes &times) { return toolTip(Words::contact(), { exactTime(row.runner().contactedAt, times.display) }); } },
};
static_assert(columns.size() == std::size_t(ComplianceTable::Column::Count));

int gravityOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return 0;
    case ComplianceState::Exempt: return 1;
    case ComplianceState::InGrace: return 2;
    case ComplianceState::Unknown: return 3;
    case ComplianceState::NotApproved: return 4;
    }
    return 0;
}

/// Ascending by version; unknown ones come first.
quint64 keyOf(const std::optional<Version> &version)
{
    if (!version)
        return 0;
    const auto part = [](int number, int bits) { return quint64(std::min(number, (1 << bits) - 1)); };
    return 1ULL << 62 | part(version->major, 16) << 40 | part(version->minor, 16) << 24 | part(version->patch, 16) << 8 | quint64(version->stage) << 6 | part(version->number, 6);
}

} // namespace

ComplianceTable::ComplianceTable(QObject *parent) : QAbstractTableModel(parent) { }

void ComplianceTable::setContents(const Contents &contents)
{
    beginResetModel();
    m_contents = contents;
    narrow();
    order();
    endResetModel();
}

void ComplianceTable::setNarrowing(const Narrowing &narrowing)
{
    beginResetModel();
    m_narrowing = narrowing;
    narrow();
    order();
    endResetModel();
}

void ComplianceTable::setTimes(const CellTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, int(Column::Contact)), index(rowCount() - 1, int(Column::Contact)));
}

void ComplianceTable::narrow()
{
    m_rows.clear();
    if (!m_contents.compliance)
        return;
    const Compliance &compliance = *m_contents.compliance;
    const Snapshot &fleet = *compliance.fleet();
    enum class Answer : quint8 { Open, No, Yes };
    std::vector<Answer> ofOwner(std::size_t(fleet.ownerCount()), Answer::Open);   // a path is looked at once
    const auto isInGroup = [&](const RunnerRow &runner) {
        if (!m_narrowing.group)
            return true;
        if (runner.owner == 0)
            return isOfGroup(fleet, runner, *m_narrowing.group);
        Answer &answer = ofOwner[runner.owner];
        if (answer == Answer::Open)
            answer = isOfGroup(fleet, runner, *m_narrowing.group) ? Answer::Yes : Answer::No;
        return answer == Answer::Yes;
    };
    for (quint32 row = 0; row < quint32(compliance.size()); ++row) {
        if ((!m_narrowing.state || compliance.state(row) == *m_narrowing.state) && isInGroup(fleet.row(row)))
            m_rows.push_back(row);
    }
}

/// Per row shown.
std::vector<quint64> ComplianceTable::keys() const
{
    const Compliance &compliance = *m_contents.compliance;
    const Snapshot &fleet = *compliance.fleet();
    std::vector<quint64> keys;
    keys.reserve(m_rows.size());
    const auto byText = [&](auto textOf) {
        std::vector<std::string_view> texts;
        texts.reserve(m_rows.size());
        for (const quint32 row : m_rows)
            texts.push_back(fleet.text(textOf(fleet.row(row))));
        for (const quint32 rank : naturalRanks(texts, QLocale()))
            keys.push_back(rank);
    };
    const auto byNumber = [&](auto numberOf) {
        for (const quint32 row : m_rows)
            keys.push_back(numberOf(row));
    };
    switch (m_by) {
    case Column::State:
        // Within a state the oldest version is the worst.
        byNumber([&](quint32 row) { return quint64(gravityOf(compliance.state(row))) << 56 | (((1ULL << 63) - keyOf(compliance.verdict(row).readVersion)) >> 8 & ((1ULL << 55) - 1)); });
        break;
    case Column::Runner:
        byText([](const RunnerRow &row) { return row.description; });
        break;
    case Column::Owner:
        byText([&](const RunnerRow &row) { return fleet.owner(row.owner).fullPath; });
        break;
    case Column::Version:
        byNumber([&](quint32 row) { return keyOf(compliance.verdict(row).readVersion); });
        break;
    case Column::Needed:
        byNumber([&](quint32 row) { return keyOf(compliance.verdict(row).needed); });
        break;
    case Column::Rule:
        byNumber([&](quint32 row) { return quint64(compliance.verdict(row).rule); });
        break;
    case Column::Reason:
        byNumber([&](quint32 row) { return quint64(compliance.verdict(row).reason); });
        break;
    case Column::Contact:
        byNumber([&](quint32 row) { return quint64(fleet.row(row).contactedAt.packed()); });
        break;
    case Column::Count:
        break;
    }
    keys.resize(m_rows.size());
    return keys;
}

void ComplianceTable::order()
{
    if (!m_contents.compliance)
        return;
    const std::vector<quint64> key = keys();
    std::vector<quint32> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return m_order == Qt::AscendingOrder ? key[a] < key[b] : key[a] > key[b]; });
    std::vector<quint32> rows;
    rows.reserve(places.size());
    for (const quint32 place : places)
        rows.push_back(m_rows[place]);
    m_rows = std::move(rows);
}

void ComplianceTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<quint32> rowsHeld;
    for (const QModelIndex &each : held)
        rowsHeld.push_back(m_rows[std::size_t(each.row())]);
    m_by = Column(column);
    m_order = order;
    std::sort(m_rows.begin(), m_rows.end());   // equal ones by id
    this->order();
    QModelIndexList now;
    if (!held.isEmpty()) {
        std::vector<int> positions(m_contents.compliance ? std::size_t(m_contents.compliance->size()) : 0, -1);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            positions[m_rows[i]] = int(i);
        for (qsizetype i = 0; i < held.size(); ++i)
            now += index(positions[rowsHeld[std::size_t(i)]], held[i].column());
    }
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

RunnerId ComplianceTable::runnerAt(int row) const
{
    return m_contents.compliance->fleet()->row(m_rows[std::size_t(row)]).id;
}

int ComplianceTable::positionOf(RunnerId runner) const
{
    const auto row = m_contents.compliance ? m_contents.compliance->fleet()->find(runner) : std::nullopt;
    const auto at = row ? std::find(m_rows.begin(), m_rows.end(), quint32(*row)) : m_rows.end();
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QVariant ComplianceTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row row{ *m_contents.compliance, *m_contents.policy, m_rows[std::size_t(index.row())] };
    const Cell &column = columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.display(row, m_times);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(row, m_times) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case IdRole:
        return row.runner().id.value;
    case RawRole:
        return column.raw(row);
    case SeverityRole:
        return column.severity ? column.severity(row) : 0;
    case IconRole:
        return column.icon ? column.icon(row) : QString();
    default:
        return {};
    }
}

QVariant ComplianceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Cell &column = columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("muster::ComplianceTable", column.title);
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    default:
        return {};
    }
}

int severityOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return 1;
    case ComplianceState::InGrace: return 2;
    case ComplianceState::NotApproved: return 3;
    case ComplianceState::Unknown: return 0;
    case ComplianceState::Exempt: return 0;
    }
    return 0;
}

QString iconOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return u"success"_s;
    case ComplianceState::InGrace: return u"waiting"_s;
    case ComplianceState::NotApproved: return u"error"_s;
    case ComplianceState::Unknown: return u"status-unknown"_s;
    case ComplianceState::Exempt: return u"person"_s;
    }
    return {};
}

} // namespace muster
