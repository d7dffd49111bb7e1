// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobqueuetable.h"

#include "models/tables/jobqueuecolumns.h"
#include "models/tables/naturalorder.h"
#include "models/tables/rowordering.h"
#include "models/tables/sortkeys.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace muster {

namespace {

using Jobs = std::vector<const Job *>;

bool isBefore(const Job *a, const Job *b)
{
    return a->id < b->id;
}

/// In order of id; of a job listed twice the later one counts: waiting, running, ended.
Jobs jobsOf(const JobPicture &picture)
{
    Jobs jobs;
    jobs.reserve(picture.pending.size() + picture.running.size() + picture.finished.size());
    for (const std::vector<Job> *list : { &picture.pending, &picture.running, &picture.finished })
        std::transform(list->begin(), list->end(), std::back_inserter(jobs), [](const Job &job) { return &job; });
    std::stable_sort(jobs.begin(), jobs.end(), isBefore);
    Jobs distinct;
    distinct.reserve(jobs.size());
    for (const Job *job : jobs) {
        if (!distinct.empty() && distinct.back()->id == job->id)
            distinct.back() = job;
        else
            distinct.push_back(job);
    }
    return distinct;
}

/// Per job its place by a text: see naturalRanks. Few of the texts are distinct.
std::vector<quint32> ranksOf(const Jobs &jobs, QString (*text)(const Job &))
{
    QHash<QString, quint32> numbers;
    std::vector<std::string> utf8;
    std::vector<quint32> result;
    result.reserve(jobs.size());
    for (const Job *job : jobs) {
        const QString own = text(*job);
        auto at = numbers.constFind(own);
        if (at == numbers.cend()) {
            at = numbers.insert(own, quint32(utf8.size()));
            utf8.push_back(own.toStdString());
        }
        result.push_back(*at);
    }
    const std::vector<std::string_view> views(utf8.begin(), utf8.end());
    const std::vector<quint32> ranks = naturalRanks(views, QLocale());
    for (quint32 &number : result)
        number = ranks[number];
    return result;
}

} // namespace

/// Rows are jobs in order of id.
class JobQueueTable::Private final {
public:
    explicit Private(JobQueueTable &table) : q(table) { }

    [[nodiscard]] std::vector<quint32> ordered(const Jobs &ofJobs)
    {
        std::vector<quint32> rows(ofJobs.size());
        std::iota(rows.begin(), rows.end(), 0U);
        std::vector<quint32> numbers(rows.size());
        for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
            const JobQueueColumn &column = jobQueueColumn(key->column);
            if (!column.key) {
                std::vector<quint32> &known = ranks[key->column];
                if (known.empty())
                    known = ranksOf(ofJobs, column.text);
                stableSortByKey(rows, known, key->order);
                continue;
            }
            for (std::size_t row = 0; row < numbers.size(); ++row)
                numbers[row] = column.key(*ofJobs[row], quint32(row));
            stableSortByKey(rows, numbers, key->order);
        }
        return rows;
    }
    [[nodiscard]] RowSet matchingOf(const Jobs &ofJobs) const
    {
        return RowSet::of(filter.matching(ofJobs, times.now), qsizetype(ofJobs.size()));
    }
    bool showMatching() { return q.showMatching(matchingOf(jobs)); }
    [[nodiscard]] std::vector<JobId> idsOf(const RowSet &rows) const
    {
        std::vector<JobId> ids;
        rows.forEach([&](quint32 row) { ids.push_back(jobs[row]->id); });
        return ids;
    }
    [[nodiscard]] std::optional<quint32> find(JobId id) const
    {
        const auto at = std::lower_bound(jobs.begin(), jobs.end(), id, [](const Job *job, JobId wanted) { return job->id < wanted; });
        return at != jobs.end() && (*at)->id == id ? std::optional(quint32(at - jobs.begin())) : std::nullopt;
    }
    /// Both are in order of id.
    [[nodiscard]] Succession succession(const Jobs &next) const
    {
        Succession result{ std::vector<quint32>(jobs.size(), gone), {} };
        for (std::size_t i = 0, j = 0; i < jobs.size() && j < next.size();) {
            if (jobs[i]->id != next[j]->id) {
                ++(jobs[i]->id < next[j]->id ? i : j);
                continue;
            }
            result.newRowOf[i] = quint32(j);
            if (*jobs[i] != *next[j])
                result.changed.push_back(quint32(j));
            ++i;
            ++j;
        }
        return result;
    }

    JobQueueTable &q;
    JobPicture::Ptr picture;       // null: none yet
    Jobs jobs;                     // of picture
    CellTimes times;
    JobFilter filter;
    std::vector<SortKey> keys{ SortKey() };
    std::map<Column, std::vector<quint32>> ranks;   // of jobs, by texts that were asked for
};

JobQueueTable::JobQueueTable(QObject *parent) : RowTable(parent), d(std::make_unique<Private>(*this)) { }

JobQueueTable::~JobQueueTable() = default;

void JobQueueTable::setPicture(const JobPicture::Ptr &picture)
{
    if (picture == d->picture)
        return;
    Jobs next = picture ? jobsOf(*picture) : Jobs();
    const bool isSame = picture && d->picture && picture->instance == d->picture->instance && picture->username == d->picture->username;
    const bool timeMoved = picture && d->times.now < picture->asOf;
    if (timeMoved || (picture && !isSame))
        d->times.now = picture->asOf;
    d->ranks.clear();
    Arrangement arrangement{ d->ordered(next), d->matchingOf(next) };
    // The older picture lives until views have let go of its rows.
    const JobPicture::Ptr before = d->picture;
    const auto exchange = [&] {
        d->picture = picture;
        d->jobs = std::move(next);
    };
    if (isSame) {
        const Succession succession = d->succession(next);
        succeedRows(succession, std::move(arrangement), exchange);
        if (timeMoved)
            announceColumns(int(Column::Since), int(Column::Since));
        return;
    }
    resetRows([&] {
        exchange();
        return std::move(arrangement);
    });
}

void JobQueueTable::setTimes(const CellTimes &times)
{
    if (times == d->times)
        return;
    const bool timeMoved = times.now != d->times.now;
    d->times = times;
    if (timeMoved && (d->filter.usesKey(u"waiting") || d->filter.usesKey(u"running")) && d->showMatching())
        Q_EMIT shownChanged();
    announceColumns(int(Column::Since), int(Column::Since));
}

bool JobQueueTable::setFilter(const JobFilter &filter)
{
    d->filter = filter;
    const qsizetype before = shown();
    const bool changed = d->showMatching();
    if (shown() != before)
        Q_EMIT shownChanged();
    return changed;
}

void JobQueueTable::setSortKeys(const std::vector<SortKey> &keys)
{
    std::vector<SortKey> distinct = distinctSortKeys(keys);
    if (distinct == d->keys)
        return;
    d->keys = std::move(distinct);
    arrange(d->ordered(d->jobs));
}

void JobQueueTable::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < jobQueueColumnCount;
    setSortKeys(isColumn ? sortKeysAfter(SortKey{ Column(column), order }, d->keys) : std::vector<SortKey>());
}

void JobQueueTable::setSortColumns(const std::vector<SortColumn> &columns) { setSortKeys(convertedSortKeys<SortKey>(columns)); }
std::vector<RowTable::SortColumn> JobQueueTable::sortColumns() const { return convertedSortKeys<SortColumn>(d->keys); }

JobPicture::Ptr JobQueueTable::picture() const { return d->picture; }
const CellTimes &JobQueueTable::times() const { return d->times; }
const JobFilter &JobQueueTable::filter() const { return d->filter; }
const std::vector<JobQueueTable::SortKey> &JobQueueTable::sortKeys() const { return d->keys; }
std::span<const Job *const> JobQueueTable::jobs() const { return d->jobs; }
const Job &JobQueueTable::jobAt(int row) const { return *d->jobs[rowShownAt(row)]; }
JobId JobQueueTable::idAt(int row) const { return jobAt(row).id; }

int JobQueueTable::rowOf(JobId id) const
{
    const auto row = d->find(id);
    return row ? positionOf(*row) : -1;
}

void JobQueueTable::setMarkedIds(const std::vector<JobId> &ids)
{
    RowSet next(total());
    for (const JobId id : ids) {
        if (const auto row = d->find(id))
            next.insert(*row);
    }
    setMarks(next);
}

std::vector<JobId> JobQueueTable::markedIds() const { return d->idsOf(marks()); }
std::vector<const Job *> JobQueueTable::markedJobs() const
{
    std::vector<const Job *> marked;
    marks().forEach([&](quint32 row) { marked.push_back(d->jobs[row]); });
    return marked;
}

const Job *JobQueueTable::find(JobId id) const
{
    const auto row = d->find(id);
    return row ? d->jobs[*row] : nullptr;
}

std::vector<JobId> JobQueueTable::shownIds() const { return d->idsOf(matching()); }

RowColumnInfo JobQueueTable::columnInfo(int column) const
{
    const JobQueueColumn &about = jobQueueColumn(Column(column));
    return { about.id, about.exportName, "muster::JobQueueTable", about.title, about.explanation, about.align, about.characters, about.visible };
}

int JobQueueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : jobQueueColumnCount;
}

QVariant JobQueueTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Job &job = jobAt(index.row());
    const JobQueueColumn &column = jobQueueColumn(Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.display(job, d->times);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(job, d->times) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case Qt::CheckStateRole:
    case MarkedRole:
        return markAt(index, role);
    case IdRole:
        return job.id.value;
    case RawRole:
        return column.raw(job, d->times);
    case SeverityRole:
        return column.severity ? column.severity(job) : 0;
    case IconRole:
        return column.icon ? column.icon(job) : QString();
    default:
        return {};
    }
}

} // namespace muster
