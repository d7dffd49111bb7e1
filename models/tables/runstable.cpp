// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runstable.h"

#include "models/tables/celltext.h"
#include "models/tables/tableroles.h"
#include "models/wording/errortext.h"
#include "models/wording/operationtext.h"

#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int good = 1, attention = 2, bad = 3;   // see tableroles.h

Operation::Counts withoutStruckOut(Operation::Counts counts, int struckOut)
{
    counts.skipped -= std::min(counts.skipped, struckOut);
    return counts;
}

} // namespace

void RunsTable::addRun(const QString &instance, Operation *run)
{
    if (runs() == 0)
        m_plan = run->plan();
    Row row{ .instance = instance, .run = run, .note = {}, .hadRun = true };
    const std::vector<Plan::Target> &targets = run->plan().targets;
    row.struckOut = int(std::count_if(targets.begin(), targets.end(), [](const Plan::Target &target) { return target.struckOut; }));
    append(std::move(row));
    const int at = rowCount() - 1;
    const auto follow = [this, at] { update(at); };
    connect(run, &Operation::progressed, this, follow);
    connect(run, &Operation::finished, this, follow);
    connect(run, &QObject::destroyed, this, follow);
    update(at);
}

void RunsTable::addNote(const QString &instance, const QString &why, bool isWanted)
{
    append({ .instance = instance, .run = {}, .note = why, .hadRun = false, .isWanted = isWanted });
}

void RunsTable::append(Row row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void RunsTable::update(int at)
{
    Row &row = m_rows[std::size_t(at)];
    if (row.run) {
        row.counts = withoutStruckOut(row.run->counts(), row.struckOut);
        if (row.run->state() == Operation::State::Finished) {
            row.report = reportHeadline(row.run->plan(), row.counts);
            if (const auto &error = row.run->stoppedBy())
                //: a run; %1 what it did, %2 why it stopped
                row.report = tr("%1. Stopped by itself: %2").arg(row.report, errorText(*error, row.run->plan().fleet.instance));
        }
    }
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

bool RunsTable::isRunning(int row) const
{
    const QPointer<Operation> &run = m_rows[std::size_t(row)].run;
    return run && run->state() != Operation::State::Finished;
}

bool RunsTable::anyRunning() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isRunning(row))
            return true;
    }
    return false;
}

bool RunsTable::anyToCancel() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.run && (row.run->state() == Operation::State::Running || row.run->state() == Operation::State::Paused); });
}

int RunsTable::runs() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.hadRun; }));
}

Operation::Counts RunsTable::counts() const
{
    Operation::Counts all;
    for (const Row &row : m_rows) {
        const Operation::Counts &counts = row.counts;
        all.done += counts.done;
        all.gone += counts.gone;
        all.skipped += counts.skipped;
        all.refused += counts.refused;
        all.failed += counts.failed;
        all.unknown += counts.unknown;
        all.notSent += counts.notSent;
        all.pending += counts.pending;
    }
    return all;
}

QString RunsTable::outcome(const Row &row) const
{
    if (!row.hadRun)
        return row.note;
    if (!row.report.isEmpty())
        return row.report;
    if (!row.run)
        return row.counts.pending > 0 ? tr("The connection was closed; what became of %Ln runner(s) is not known here.", nullptr, row.counts.pending) : tr("The connection was closed; all answers had come by then.");
    switch (row.run->state()) {
    case Operation::State::Running:
        //: state of a run
        return tr("under way");
    case Operation::State::Paused:
        //: state of a run
        return tr("paused");
    case Operation::State::Cancelling:
        //: state of a run
        return tr("being cancelled");
    case Operation::State::Finished:
        break;
    }
    return {};
}

int RunsTable::severity(const Row &row) const
{
    if (!row.hadRun)
        return row.isWanted ? 0 : attention;
    if (!row.run && row.report.isEmpty())
        return attention;
    if (row.report.isEmpty())
        return 0;
    const Operation::Counts &counts = row.counts;
    if (counts.done + counts.gone == counts.total())
        return good;
    return counts.done + counts.gone == 0 ? bad : attention;
}

int RunsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RunsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (column == Column::Instance)
            return cellText(row.instance);
        if (column == Column::Outcome)
            return outcome(row);
        const QLocale locale;
        //: progress: so many of all runners
        return row.hadRun ? tr("%1 of %2").arg(locale.toString(row.counts.total() - row.counts.pending), locale.toString(row.counts.total())) : QString();
    }
    case Qt::ToolTipRole:
        return column == Column::Outcome ? QVariant(toolTip(cellText(row.instance), { outcome(row) })) : QVariant();
    case SeverityRole:
        return column == Column::Outcome ? severity(row) : 0;
    case IconRole: {
        static const QString icons[] = { QString(), u"success"_s, u"warning"_s, u"error"_s };
        return column == Column::Outcome ? icons[severity(row)] : QString();
    }
    default:
        return {};
    }
}

QVariant RunsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    //: column: the GitLab that is changed, as the person calls it
    case Column::Instance: return tr("Instance");
    //: column: how far a run is
    case Column::Progress: return tr("Progress");
    //: column: what a run did
    case Column::Outcome: return tr("What came of it");
    case Column::Count: break;
    }
    return {};
}

} // namespace muster
