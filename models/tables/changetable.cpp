// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/changetable.h"

#include "models/tables/rawvalues.h"
#include "models/wording/changetext.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// One change of the table.
struct ChangeCell {
    const RunnerChange &change;
    const ChangeOwner &owner;
    const ChangeTable::Contents &contents;

    [[nodiscard]] QString runnerName() const { return changedRunner(change.runner, contents.before.get(), contents.after.get()).name; }
    [[nodiscard]] QString label() const
    {
        const QString name = change.kind == ChangeKind::Gone && !change.isAboutManager() ? change.before : runnerName();
        return name.isEmpty() ? QString(u'#' + QString::number(change.runner.value)) : u"%1 #%2"_s.arg(name).arg(change.runner.value);
    }
    [[nodiscard]] QString manager() const { return change.isAboutManager() && change.systemId.isEmpty() ? QString::number(change.manager.value) : change.systemId; }
};
using ChangeColumn = TableColumn<ChangeCell>;

struct ChangeTableWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangeTable)

public:
    //: heading of a tip
    static QString when() { return tr("When:"); }
    //: heading of a tip
    static QString before() { return tr("Before:"); }
    //: heading of a tip
    static QString after() { return tr("After:"); }
    //: %1 and %2: moments at which the list of runners was loaded
    static QString between(const QString &before, const QString &after) { return tr("between the loads of %1 and %2").arg(before, after); }
    static QString createdThen(const QString &moment) { return tr("created %1").arg(moment); }
};

QString whenTip(const ChangeCell &cell, const CellTimes &times)
{
    const RunnerChange &change = cell.change;
    QStringList lines;
    if (change.at != change.loadedAfter)
        lines += ChangeTableWords::createdThen(exactTime(change.at, times.display));
    lines += ChangeTableWords::between(exactTime(change.loadedBefore, times.display), exactTime(change.loadedAfter, times.display));
    return toolTip(ChangeTableWords::when(), lines);
}

int changeSeverityOf(const ChangeCell &cell)
{
    switch (groupOf(cell.change)) {
    case ChangeGroup::Added: return 1;
    case ChangeGroup::Removed: return 3;
    case ChangeGroup::Changed: return 2;
    case ChangeGroup::Status:
    case ChangeGroup::Count: break;
    }
    return 0;
}

QString changeIconOf(const ChangeCell &cell)
{
    switch (groupOf(cell.change)) {
    case ChangeGroup::Added: return u"add"_s;
    case ChangeGroup::Removed: return u"delete"_s;
    case ChangeGroup::Changed: return u"edit"_s;
    case ChangeGroup::Status:
    case ChangeGroup::Count: break;
    }
    return u"waiting"_s;
}

constexpr std::array changeColumns{
    ChangeColumn{ .id = "at", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "When"),
        .display = [](const ChangeCell &cell, const CellTimes &times) { return relativeTime(cell.change.at, times.now); },
        .raw = [](const ChangeCell &cell) { return rawTime(cell.change.at); },
        .tip = whenTip },
    ChangeColumn{ .id = "kind", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "What"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return changeKindText(cell.change.kind); },
        .raw = [](const ChangeCell &cell) { const auto name = nameOf(cell.change.kind); return rawText(QString::fromUtf8(name.data(), qsizetype(name.size()))); },
        .severity = changeSeverityOf,
        .icon = changeIconOf },
    ChangeColumn{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "Runner"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return cellText(cell.label()); },
        .raw = [](const ChangeCell &cell) { return QVariant(cell.change.runner.value); } },
    ChangeColumn{ .id = "system_id", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "Manager"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return cellText(cell.manager()); },
        .raw = [](const ChangeCell &cell) { return rawText(cell.manager()); } },
    ChangeColumn{ .id = "attribute", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "Attribute"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return changedAttributeText(cell.change.attribute); },
        .raw = [](const ChangeCell &cell) { const auto name = nameOf(cell.change.attribute); return rawText(QString::fromUtf8(name.data(), qsizetype(name.size()))); } },
    ChangeColumn{ .id = "before", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "Before"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return changedValueText(cell.change.attribute, cell.change.before); },
        .raw = [](const ChangeCell &cell) { return rawText(cell.change.before); },
        .tip = [](const ChangeCell &cell, const CellTimes &) { return toolTip(ChangeTableWords::before(), cell.change.before.isEmpty() ? QStringList() : QStringList{ cellText(cell.change.before) }); } },
    ChangeColumn{ .id = "after", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "After"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return changedValueText(cell.change.attribute, cell.change.after); },
        .raw = [](const ChangeCell &cell) { return rawText(cell.change.after); },
        .tip = [](const ChangeCell &cell, const CellTimes &) { return toolTip(ChangeTableWords::after(), cell.change.after.isEmpty() ? QStringList() : QStringList{ cellText(cell.change.after) }); } },
    ChangeColumn{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::ChangeTable", "Owner"),
        .display = [](const ChangeCell &cell, const CellTimes &) { return ownerText(cell.owner.type, cell.owner.path); },
        .raw = [](const ChangeCell &cell) { return rawText(cell.owner.path); } },
};
static_assert(changeColumns.size() == std::size_t(ChangeTable::Column::Count));

std::optional<ChangedRunner> changedRunnerIn(const Snapshot *fleet, RunnerId runner)
{
    const auto at = fleet ? fleet->find(runner) : std::nullopt;
    if (!at)
        return std::nullopt;
    const RunnerRow &row = fleet->row(*at);
    return ChangedRunner{ fleet->string(row.description), { row.type, fleet->string(fleet->owner(row.owner).fullPath) } };
}

} // namespace

ChangeGroup groupOf(const RunnerChange &change)
{
    switch (change.kind) {
    case ChangeKind::Appeared: return ChangeGroup::Added;
    case ChangeKind::Gone: return ChangeGroup::Removed;
    case ChangeKind::Changed: break;
    }
    return change.attribute == ChangedAttribute::Status ? ChangeGroup::Status : ChangeGroup::Changed;
}

ChangedRunner changedRunner(RunnerId runner, const Snapshot *before, const Snapshot *after)
{
    if (auto found = changedRunnerIn(after, runner))
        return *std::move(found);
    return changedRunnerIn(before, runner).value_or(ChangedRunner());
}

ChangeTable::ChangeTable(QObject *parent) : QAbstractTableModel(parent) { }

void ChangeTable::setContents(Contents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    // A runner's owner is looked up once, however much happened to it.
    std::map<ChangeOwner, quint32> owners;
    std::vector<std::map<ChangeOwner, quint32>::iterator> ofChange;
    QHash<qint64, std::map<ChangeOwner, quint32>::iterator> ofRunner;
    for (const RunnerChange &change : m_contents.changes) {
        auto known = ofRunner.constFind(change.runner.value);
        if (known == ofRunner.cend())
            known = ofRunner.insert(change.runner.value, owners.try_emplace(changedRunner(change.runner, m_contents.before.get(), m_contents.after.get()).owner, 0U).first);
        ofChange.push_back(*known);
    }
    m_owners.clear();
    for (auto &[owner, number] : owners) {
        number = quint32(m_owners.size());
        m_owners.push_back(owner);
    }
    m_ownerOf.clear();
    for (const auto &owner : ofChange)
        m_ownerOf.push_back(owner->second);
    narrow();
    order();
    endResetModel();
}

void ChangeTable::setNarrowing(const Narrowing &narrowing)
{
    beginResetModel();
    m_narrowing = narrowing;
    narrow();
    order();
    endResetModel();
}

void ChangeTable::setTimes(const CellTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, int(Column::When)), index(rowCount() - 1, int(Column::When)));
}

void ChangeTable::narrow()
{
    m_rows.clear();
    m_counts = {};
    std::vector<ChangeCounts> byOwner(m_owners.size());
    for (quint32 at = 0; at < quint32(m_contents.changes.size()); ++at) {
        const RunnerChange &change = m_contents.changes[at];
        if (m_narrowing.runners && !std::binary_search(m_narrowing.runners->begin(), m_narrowing.runners->end(), change.runner))
            continue;
        const ChangeGroup group = groupOf(change);
        ++byOwner[m_ownerOf[at]][std::size_t(group)];
        if (m_narrowing.owner && m_owners[m_ownerOf[at]] != *m_narrowing.owner)
            continue;
        ++m_counts[std::size_t(group)];
        if (!m_narrowing.group || group == *m_narrowing.group)
            m_rows.push_back(at);
    }
    m_ownerCounts.clear();
    for (std::size_t owner = 0; owner < m_owners.size(); ++owner) {
        if (std::any_of(byOwner[owner].begin(), byOwner[owner].end(), [](qint64 count) { return count > 0; }))
            m_ownerCounts.push_back({ m_owners[owner], byOwner[owner] });
    }
}

QString ChangeTable::orderText(quint32 at) const
{
    const ChangeCell cell{ m_contents.changes[at], m_owners[m_ownerOf[at]], m_contents };
    return changeColumns[std::size_t(m_by)].display(cell, m_times);
}

void ChangeTable::order()
{
    const bool isDescending = m_order == Qt::DescendingOrder;
    if (m_by == Column::When) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
            const Instant left = m_contents.changes[a].at, right = m_contents.changes[b].at;
            return isDescending ? right < left : left < right;
        });
        return;
    }
    std::vector<QString> texts(m_contents.changes.size());
    for (const quint32 at : m_rows)
        texts[at] = orderText(at);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
        const int order = QString::compare(texts[a], texts[b], Qt::CaseInsensitive);
        return isDescending ? order > 0 : order < 0;
    });
}

void ChangeTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_by = Column(column);
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<quint32> before = m_rows;
    this->order();
    std::vector<int> placeOf(m_contents.changes.size(), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        placeOf[m_rows[place]] = int(place);
    const QModelIndexList held = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &each : held)
        now += index(placeOf[before[std::size_t(each.row())]], each.column());
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::vector<RunnerId> ChangeTable::shownRunners() const
{
    std::vector<RunnerId> runners;
    runners.reserve(m_rows.size());
    for (const quint32 at : m_rows)
        runners.push_back(m_contents.changes[at].runner);
    std::sort(runners.begin(), runners.end());
    runners.erase(std::unique(runners.begin(), runners.end()), runners.end());
    return runners;
}

QVariant ChangeTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const quint32 at = m_rows[std::size_t(index.row())];
    const ChangeCell cell{ m_contents.changes[at], m_owners[m_ownerOf[at]], m_contents };
    const ChangeColumn &column = changeColumns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.display(cell, m_times);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(cell, m_times) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case IdRole:
        return cell.change.runner.value;
    case RawRole:
        return column.raw(cell);
    case SeverityRole:
        return column.severity ? column.severity(cell) : 0;
    case IconRole:
        return column.icon ? column.icon(cell) : QString();
    default:
        return {};
    }
}

QVariant ChangeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ChangeColumn &column = changeColumns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("muster::ChangeTable", column.title);
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    default:
        return {};
    }
}

} // namespace muster
