// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueboard.h"

#include "models/fleet/queue/quantile.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// A text and a Tri (as a number, which is what can be hashed).
using Key = std::pair<QString, int>;
/// How many jobs of one project and one setting of its switch for instance runners.
using Projects = QHash<Key, int>;

struct Gathered {
    QueueRow row;
    std::vector<seconds> waits;
    Projects waiting;
    Projects running;
};

struct Level {
    int waiting = 0;
    int running = 0;
};

/// Jobs as they come, gathered into rows.
class Gathering {
public:
    explicit Gathering(Instant now) : m_now(now) { }

    void addWaiting(const Job &job)
    {
        Gathered &gathered = of(job);
        ++gathered.row.waiting;
        ++gathered.waiting[{ job.projectPath, int(job.instanceRunners) }];
        gathered.row.stuck += job.stuck == Tri::Yes ? 1 : 0;
        const auto age = job.queuedAt.age(m_now);
        if (const auto wait = age ? age : job.queuedFor)
            gathered.waits.push_back(std::max(*wait, seconds(0)));
    }
    void addRunning(const Job &job)
    {
        Gathered &gathered = of(job);
        ++gathered.row.running;
        ++gathered.running[{ job.projectPath, int(job.instanceRunners) }];
    }
    [[nodiscard]] std::vector<Gathered> &rows() { return m_rows; }

private:
    Gathered &of(const Job &job)
    {
        const Key key(tagSetName(job.tags), int(job.protectedRef));
        const auto at = m_places.constFind(key);
        if (at != m_places.cend())
            return m_rows[*at];
        m_places.insert(key, m_rows.size());
        Gathered &gathered = m_rows.emplace_back();
        gathered.row.tags = tagsOfSet(key.first);
        gathered.row.protectedRef = job.protectedRef;
        return gathered;
    }

    Instant m_now;
    QHash<Key, std::size_t> m_places;
    std::vector<Gathered> m_rows;
};

void fillWaits(QueueRow &row, std::vector<seconds> &waits)
{
    if (waits.empty())
        return;
    std::sort(waits.begin(), waits.end());
    row.oldest = waits.back();
    row.p50 = nearestRank(waits, 0.5);
    row.p95 = nearestRank(waits, 0.95);
}

void fillEligible(Gathered &gathered, Matcher &runners)
{
    QueueRow &row = gathered.row;
    std::vector<JobNeeds> needs;
    const Projects &projects = row.waiting > 0 ? gathered.waiting : gathered.running;
    for (auto at = projects.cbegin(); at != projects.cend(); ++at) {
        needs.push_back({ at.key().first, row.tags, row.protectedRef, Tri(at.key().second) });
        if (row.waiting == 0 || !runners.knowsAllRunners())
            continue;
        const EligibleCount count = runners.count(needs.back());
        if (count.online > 0 || count.unknown > 0)
            continue;
        (count.paused + count.offline > 0 ? row.starved : row.impossible) += at.value();
    }
    row.eligible = runners.count(needs);
}

/// `level` is the tag set's: its rates and its ceiling know no protection.
void fillPace(QueueRow &row, const std::optional<QueueTracker::Rates> &rates, Level level)
{
    if (!rates)
        return;
    row.arrivalsPerMinute = rates->arrivalsPerMinute;
    row.startsPerMinute = rates->startsPerMinute;
    const double surplus = rates->startsPerMinute - rates->arrivalsPerMinute;
    if (row.waiting > 0 && surplus > 0)
        row.toDrain = seconds(qint64(std::ceil(level.waiting / surplus * 60)));
}

bool isSaturated(const QueueRow &row, const std::optional<QueueTracker::Rates> &rates, Level level)
{
    if (!rates)
        return false;
    if (row.ceiling && level.running >= *row.ceiling && rates->startsPerMinute <= rates->arrivalsPerMinute)
        return true;
    return rates->startsPerMinute == 0 && rates->over >= patienceForStart && row.oldest && *row.oldest >= patienceForStart;
}

QueueVerdict verdictOf(const QueueRow &row, bool knowsAllRunners, const std::optional<QueueTracker::Rates> &rates, Level level)
{
    const EligibleCount &eligible = row.eligible;
    if (row.waiting == 0)
        return QueueVerdict::Idle;
    if (eligible.online > 0)
        return isSaturated(row, rates, level) ? QueueVerdict::Saturated : QueueVerdict::Draining;
    if (knowsAllRunners && eligible.unknown == 0)
        return eligible.paused + eligible.offline > 0 ? QueueVerdict::Starved : QueueVerdict::Impossible;
    // Somebody takes them, even if it is not known who.
    const bool isTaken = rates && rates->startsPerMinute > 0 && rates->startsPerMinute >= rates->arrivalsPerMinute;
    return isTaken ? QueueVerdict::Draining : QueueVerdict::Unknown;
}

bool isWorse(const QueueRow &a, const QueueRow &b)
{
    // nullopt is smaller than every wait.
    return std::tie(b.verdict, b.waiting, b.oldest, a.tags, a.protectedRef) < std::tie(a.verdict, a.waiting, a.oldest, b.tags, b.protectedRef);
}

} // namespace

QString nameOf(QueueVerdict verdict)
{
    switch (verdict) {
    case QueueVerdict::Idle: return u"idle"_s;
    case QueueVerdict::Draining: return u"draining"_s;
    case QueueVerdict::Unknown: return u"unknown"_s;
    case QueueVerdict::Saturated: return u"saturated"_s;
    case QueueVerdict::Starved: return u"starved"_s;
    case QueueVerdict::Impossible: return u"impossible"_s;
    }
    return {};
}

std::vector<QueueRow> makeQueueBoard(const JobPicture &jobs, Matcher *runners, const QueueTracker &tracker)
{
    if (runners && runners->fleet().key().instance != jobs.instance)
        runners = nullptr;
    Gathering gathering(jobs.asOf);
    for (const Job &job : jobs.pending)
        gathering.addWaiting(job);
    for (const Job &job : jobs.running)
        gathering.addRunning(job);
    if (runners) {
        for (const std::vector<Job> *ran : { &jobs.running, &jobs.finished })
            std::for_each(ran->begin(), ran->end(), [&](const Job &job) { runners->noteRan(job); });
    }
    QHash<QStringList, Level> levels;
    for (const Gathered &gathered : gathering.rows()) {
        Level &level = levels[gathered.row.tags];
        level.waiting += gathered.row.waiting;
        level.running += gathered.row.running;
    }

    std::vector<QueueRow> rows;
    for (Gathered &gathered : gathering.rows()) {
        QueueRow &row = gathered.row;
        const QString name = tagSetName(row.tags);
        const auto rates = tracker.rates(name);
        const Level level = levels.value(row.tags);
        fillWaits(row, gathered.waits);
        if (runners)
            fillEligible(gathered, *runners);
        row.ceiling = tracker.ceiling(name);
        fillPace(row, rates, level);
        row.verdict = verdictOf(row, runners && runners->knowsAllRunners(), rates, level);
        if (row.verdict == QueueVerdict::Starved || row.verdict == QueueVerdict::Impossible)
            row.toDrain.reset();
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), isWorse);
    return rows;
}

} // namespace muster
