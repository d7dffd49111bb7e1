// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/sheettable.h"

#include "models/tables/celltext.h"
#include "models/tables/tableroles.h"
#include "models/wording/edittext.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = SheetTable::Column;

constexpr std::size_t mostSteps = 200;

std::optional<Setting> settingOf(int column)
{
    switch (Column(column)) {
    case Column::Description: return Setting::Description;
    case Column::Tags: return Setting::Tags;
    case Column::Paused: return Setting::Paused;
    case Column::Locked: return Setting::Locked;
    case Column::Protected: return Setting::Protected;
    case Column::Untagged: return Setting::Untagged;
    case Column::Timeout: return Setting::Timeout;
    case Column::Note: return Setting::Note;
    case Column::Id:
    case Column::Owner:
    case Column::Instance:
    case Column::Count: break;
    }
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text, const QString &yes, const QString &no)
{
    const QString word = text.trimmed().toLower();
    if (word == yes.toLower() || word == "yes"_L1 || word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == no.toLower() || word == "no"_L1 || word == "false"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

void copySetting(RunnerSettings &to, const RunnerSettings &from, Setting which)
{
    switch (which) {
    case Setting::Description: to.description = from.description; break;
    case Setting::Tags: to.tags = from.tags; break;
    case Setting::Paused: to.paused = from.paused; break;
    case Setting::Locked: to.locked = from.locked; break;
    case Setting::Protected: to.isProtected = from.isProtected; break;
    case Setting::Untagged: to.runUntagged = from.runUntagged; break;
    case Setting::Timeout: to.maximumTimeout = from.maximumTimeout; break;
    case Setting::Note: to.note = from.note; break;
    }
}

} // namespace

struct SheetTable::Source {
    InstanceNumber instance = 0;
    Snapshot::Ptr fleet;
    SettingsReader reader{ *fleet, SettingSet::all() };

    [[nodiscard]] const RunnerRow &rowOf(RunnerId id) const { return fleet->row(*fleet->find(id)); }
};

SheetTable::SheetTable(const Snapshot::Ptr &fleet, std::vector<RunnerId> ids, QObject *parent) : SheetTable(std::vector<InstancePart>{ { 0, fleet, std::move(ids) } }, {}, parent) { }

SheetTable::SheetTable(const std::vector<InstancePart> &parts, const InstanceNames &instances, QObject *parent) : QAbstractTableModel(parent), m_instances(instances)
{
    for (const InstancePart &part : parts) {
        for (const RunnerId id : part.ids) {
            if (part.fleet->find(id))
                m_lines.push_back({ m_sources.size(), id });
        }
        m_sources.push_back(std::unique_ptr<Source>(new Source{ part.instance, part.fleet }));
    }
}

SheetTable::~SheetTable() = default;

RunnerSettings SheetTable::original(int row) const
{
    Source &source = *m_sources[lineAt(row).source];
    return source.reader.of(source.rowOf(lineAt(row).id));
}

RunnerSettings SheetTable::current(int row) const
{
    RunnerSettings settings = original(row);
    if (const auto changed = m_changes.find(row); changed != m_changes.end()) {
        for (const Setting which : allSettings) {
            if (changed->second.has(which))
                copySetting(settings, changed->second, which);
        }
    }
    return settings;
}

std::vector<SheetTable::Refused> SheetTable::write(const std::vector<Cell> &cells)
{
    std::vector<Refused> refusals;
    std::map<int, RunnerSettings> after;   // whole changes of each row that is touched
    for (const Cell &cell : cells) {
        const auto which = settingOf(cell.column);
        if (cell.row < 0 || cell.row >= rowCount() || !which) {
            refusals.push_back({ cell, tr("nothing can be written there") });
            continue;
        }
        RunnerSettings wanted;
        const QString text = cell.text.trimmed();
        const auto flag = yesOrNo(text, tr("yes"), tr("no"));
        bool isSound = true;
        switch (*which) {
        case Setting::Description: wanted.description = text; break;
        case Setting::Note: wanted.note = text; break;
        case Setting::Tags: wanted.tags = tagsFrom(text); break;
        case Setting::Paused: wanted.paused = flag; break;
        case Setting::Locked: wanted.locked = flag; break;
        case Setting::Protected: wanted.isProtected = flag; break;
        case Setting::Untagged: wanted.runUntagged = flag; break;
        case Setting::Timeout:
            wanted.maximumTimeout = text.isEmpty() ? std::optional(0) : timeoutFrom(text);
            isSound = !wanted.maximumTimeout || *wanted.maximumTimeout == 0 || *wanted.maximumTimeout >= shortestTimeout;
            break;
        }
        if (!wanted.has(*which) || !isSound) {
            const QString why = *which == Setting::Timeout ? tr("a timeout is 2h, 90m, 3600 or none, and at least 10 minutes") : tr("this takes yes or no");
            refusals.push_back({ cell, why });
            continue;
        }
        const auto known = m_changes.find(cell.row);
        RunnerSettings &changes = after.try_emplace(cell.row, known == m_changes.end() ? RunnerSettings() : known->second).first->second;
        copySetting(changes, changeBetween(original(cell.row), wanted).to, *which);   // what is as before is no change
    }
    Act act;
    for (const auto &[row, changes] : after) {
        const auto known = m_changes.find(row);
        const RunnerSettings before = known == m_changes.end() ? RunnerSettings() : known->second;
        if (!(before == changes))
            act.push_back({ row, before, changes });
    }
    if (!act.empty()) {
        apply(act, true);
        m_undo.push_back(std::move(act));
        if (m_undo.size() > mostSteps)
            m_undo.erase(m_undo.begin());
        m_redo.clear();
        Q_EMIT changesChanged();
    }
    Q_EMIT refused(refusals.empty() ? QString() : tr("%Ln cell(s) left as they were: %1", nullptr, int(refusals.size())).arg(refusals.front().why));
    return refusals;
}

void SheetTable::put(int row, const RunnerSettings &changes)
{
    if (changes.isEmpty())
        m_changes.erase(row);
    else
        m_changes.insert_or_assign(row, changes);
}

void SheetTable::apply(const Act &act, bool forwards)
{
    for (const Step &step : act)
        put(step.row, forwards ? step.after : step.before);
    // An act's rows are ascending: one span for all, as a refresh would have it.
    Q_EMIT dataChanged(index(act.front().row, 0), index(act.back().row, columnCount() - 1));
}

void SheetTable::undo()
{
    if (m_undo.empty())
        return;
    apply(m_undo.back(), false);
    m_redo.push_back(std::move(m_undo.back()));
    m_undo.pop_back();
    Q_EMIT changesChanged();
}

void SheetTable::redo()
{
    if (m_redo.empty())
        return;
    apply(m_redo.back(), true);
    m_undo.push_back(std::move(m_redo.back()));
    m_redo.pop_back();
    Q_EMIT changesChanged();
}

std::vector<SheetTable::Cell> SheetTable::cellsFromTsv(QStringView tsv, int row, int column)
{
    std::vector<Cell> cells;
    QString text;
    bool isQuoted = false;
    int atRow = row, atColumn = column;
    const auto end = [&] {
        cells.push_back({ atRow, atColumn, std::exchange(text, {}) });
        ++atColumn;
    };
    for (qsizetype at = 0; at < tsv.size(); ++at) {
        const QChar c = tsv[at];
        if (isQuoted) {
            if (c != u'"')
                text += c;
            else if (at + 1 < tsv.size() && tsv[at + 1] == u'"')
                text += tsv[++at];
            else
                isQuoted = false;
        } else if (c == u'"' && text.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            end();
        } else if (c == u'\n') {
            end();
            ++atRow;
            atColumn = column;
        } else if (c != u'\r') {
            text += c;
        }
    }
    if (!text.isEmpty() || atColumn > column)
        end();
    return cells;
}

SettingsById SheetTable::changes(std::size_t part) const
{
    SettingsById changes;
    for (const auto &[row, settings] : m_changes) {
        if (lineAt(row).source == part)
            changes.emplace(lineAt(row).id.value, settings);
    }
    return changes;
}

bool SheetTable::isChanged(int row, int column) const
{
    const auto which = settingOf(column);
    const auto changed = m_changes.find(row);
    return which && changed != m_changes.end() && changed->second.has(*which);
}

QString SheetTable::editText(int row, int column) const
{
    const RunnerSettings now = current(row);
    const auto which = settingOf(column);
    if (!which || !now.has(*which))
        return which ? QString() : data(index(row, column)).toString();
    const auto word = [](bool yes) { return yes ? tr("yes") : tr("no"); };
    switch (*which) {
    case Setting::Description: return *now.description;
    case Setting::Tags: return now.tags->join(u", "_s);
    case Setting::Paused: return word(*now.paused);
    case Setting::Locked: return word(*now.locked);
    case Setting::Protected: return word(*now.isProtected);
    case Setting::Untagged: return word(*now.runUntagged);
    case Setting::Timeout: return *now.maximumTimeout == 0 ? QString() : QString::number(*now.maximumTimeout);
    case Setting::Note: return *now.note;
    }
    return {};
}

int SheetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count) - (m_instances.empty() ? 1 : 0);
}

QVariant SheetTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = index.row(), column = index.column();
    const auto which = settingOf(column);
    switch (role) {
    case Qt::DisplayRole: {
        const auto &[sourceAt, id] = lineAt(row);
        const Source &source = *m_sources[sourceAt];
        if (Column(column) == Column::Id)
            return QString::number(id.value);
        if (Column(column) == Column::Instance)
            return source.instance > 0 && source.instance <= m_instances.size() ? cellText(m_instances[source.instance - 1U].name) : QString();
        const RunnerRow &runner = source.rowOf(id);
        if (Column(column) == Column::Owner)
            return ownerText(runner.type, source.fleet->string(source.fleet->owner(runner.owner).fullPath));
        const RunnerSettings now = current(row);
        if (which == Setting::Description && now.description)
            return cellText(*now.description);
        if (which == Setting::Note && now.note)
            return cellText(*now.note);
        return settingValue(now, *which);
    }
    case Qt::EditRole:
        return editText(row, column);
    case Qt::ToolTipRole:
        return isChanged(row, column) ? QVariant(toolTip(tr("Before"), { settingValue(original(row), *which) })) : QVariant();
    case SeverityRole:
        return isChanged(row, column) ? 2 : 0;
    case IdRole:
        return placed(lineAt(row).id, m_sources[lineAt(row).source]->instance).value;
    case Qt::AccessibleTextRole:
        //: for assistive tools: a cell that was written over; %1 is its new value
        return isChanged(row, column) ? QVariant(tr("%1, changed").arg(data(index, Qt::DisplayRole).toString())) : QVariant();
    default:
        return {};
    }
}

bool SheetTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || role != Qt::EditRole)
        return false;
    return write({ { index.row(), index.column(), value.toString() } }).empty();
}

QVariant SheetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Id: return tr("ID");
    case Column::Owner: return tr("Owner");
    case Column::Description: return tr("Description");
    case Column::Tags: return tr("Tags");
    case Column::Paused: return tr("Paused");
    case Column::Locked: return tr("Locked");
    case Column::Protected: return tr("Protected");
    case Column::Untagged: return tr("Untagged jobs");
    case Column::Timeout: return tr("Maximum timeout");
    case Column::Note: return tr("Note");
    //: column: the GitLab a runner is on, as the person calls it
    case Column::Instance: return tr("Instance");
    case Column::Count: break;
    }
    return {};
}

Qt::ItemFlags SheetTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return settingOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace muster
