// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/matchtable.h"

#include "models/base/hostiletext.h"
#include "models/tables/rawvalues.h"
#include "models/wording/queuetext.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<MatchRow>;
using Row = MatchRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::MatchTable)

public:
    //: %1 a tag that a job asks for, %2 a similar one that the runner carries
    static QString near(const QString &wanted, const QString &carried) { return tr("%1 (carries %2)").arg(wanted, carried); }
    //: heading of a tip
    static QString runner() { return tr("Runner:"); }
    //: heading of a tip
    static QString missing() { return tr("Tags that it lacks:"); }
};

QString iconOf(Tri met)
{
    switch (met) {
    case Tri::Unknown: return u"question"_s;
    case Tri::No: return u"cross"_s;
    case Tri::Yes: return u"tick"_s;
    }
    return {};
}

QStringList missingTexts(const Row &row)
{
    QStringList texts;
    for (const QString &wanted : row.missingTags) {
        const auto near = std::find_if(row.nearTags.begin(), row.nearTags.end(), [&](const auto &pair) { return pair.first == wanted; });
        texts += near == row.nearTags.end() ? cellText(wanted) : Words::near(cellText(wanted), cellText(near->second));
    }
    return texts;
}

QString runnerTip(const Row &row, const CellTimes &)
{
    QStringList lines{ row.name.isEmpty() ? QString() : visibleText(row.name, 200), u'#' + QString::number(row.runner.value), typeText(row.type), visibleText(row.ownerPath, 200) };
    lines.removeAll(QString());
    return toolTip(Words::runner(), lines);
}

template <MatchCondition condition>
constexpr Column conditionColumn(const char *id)
{
    return { .id = id, .title = "",   // see headerData
        .display = [](const Row &row, const CellTimes &) { return metText(row.met[std::size_t(condition)]); },
        .raw = [](const Row &row) { return rawTri(row.met[std::size_t(condition)]); },
        .severity = [](const Row &row) { return row.met[std::size_t(condition)] == Tri::Yes ? 1 : row.met[std::size_t(condition)] == Tri::No ? 3 : 0; },
        .icon = [](const Row &row) { return iconOf(row.met[std::size_t(condition)]); } };
}

constexpr std::array columns{
    Column{ .id = "runner", .title = QT_TRANSLATE_NOOP("muster::MatchTable", "Runner"),
        .display = [](const Row &row, const CellTimes &) { return row.name.isEmpty() ? QString(u'#' + QString::number(row.runner.value)) : cellText(row.name); },
        .raw = [](const Row &row) { return rawText(row.name); },
        .tip = runnerTip,
        .icon = [](const Row &) { return u"runner"_s; } },
    conditionColumn<MatchCondition::Reach>("in_reach"),
    conditionColumn<MatchCondition::Tags>("tags"),
    conditionColumn<MatchCondition::Untagged>("untagged"),
    conditionColumn<MatchCondition::Protected>("protected"),
    conditionColumn<MatchCondition::NotPaused>("not_paused"),
    conditionColumn<MatchCondition::Online>("online"),
    conditionColumn<MatchCondition::HasRoom>("has_room"),
    Column{ .id = "missing_tags", .title = QT_TRANSLATE_NOOP("muster::MatchTable", "Missing tags"),
        .display = [](const Row &row, const CellTimes &) { return cellText(missingTexts(row).join(u", "_s)); },
        .raw = [](const Row &row) { return QVariant(row.missingTags); },
        .tip = [](const Row &row, const CellTimes &) { return toolTip(Words::missing(), missingTexts(row)); } },
    Column{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::MatchTable", "Owner"),
        .display = [](const Row &row, const CellTimes &) { return cellText(row.ownerPath); },
        .raw = [](const Row &row) { return rawText(row.ownerPath); } },
    Column{ .id = "type", .title = QT_TRANSLATE_NOOP("muster::MatchTable", "Type"),
        .display = [](const Row &row, const CellTimes &) { return typeText(row.type); },
        .raw = [](const Row &row) {
            const std::string_view name = nameOf(row.type);
            return rawText(QString::fromLatin1(name.data(), qsizetype(name.size())));
        } },
    Column{ .id = "id", .title = QT_TRANSLATE_NOOP("muster::MatchTable", "ID"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return QString::number(row.runner.value); },
        .raw = [](const Row &row) { return QVariant(row.runner.value); } },
};
static_assert(columns.size() == std::size_t(MatchTable::Column::Count));

constexpr int firstCondition = int(MatchTable::Column::Reach);
static_assert(int(MatchTable::Column::HasRoom) - firstCondition == int(MatchCondition::HasRoom));

} // namespace

MatchTable::MatchTable(QObject *parent) : TableModel(columns, "muster::MatchTable", parent) { }

void MatchTable::setMatches(const Snapshot &fleet, const std::vector<RunnerMatch> &matches)
{
    std::vector<MatchRow> rows;
    rows.reserve(matches.size());
    for (const RunnerMatch &match : matches) {
        const RunnerRow &runner = fleet.row(match.row);
        rows.push_back({ runner.id, fleet.string(runner.description), fleet.string(fleet.owner(runner.owner).fullPath), runner.type, match.met, match.missingTags, match.nearTags });
    }
    setRows(std::move(rows));
}

/// A tick says it all; in words it is told to assistive tools and in the tip, which no column has room for.
QVariant MatchTable::data(const QModelIndex &index, int role) const
{
    const int condition = index.column() - firstCondition;
    if (!index.isValid() || condition < 0 || condition >= int(matchConditions))
        return TableModel::data(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return QString();
    case Qt::AccessibleTextRole:
        return TableModel::data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return toolTip(conditionText(MatchCondition(condition)) + u':', { TableModel::data(index, Qt::DisplayRole).toString(), conditionSentence(MatchCondition(condition)) });
    default:
        return TableModel::data(index, role);
    }
}

QVariant MatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int condition = section - firstCondition;
    if (orientation == Qt::Horizontal && condition >= 0 && condition < int(matchConditions)) {
        if (role == Qt::DisplayRole)
            return conditionText(MatchCondition(condition));
        if (role == Qt::ToolTipRole)
            return conditionSentence(MatchCondition(condition));
    }
    return TableModel::headerData(section, orientation, role);
}

} // namespace muster
