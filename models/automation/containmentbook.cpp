// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/containmentbook.h"

#include "models/automation/owndeeds.h"
#include "models/operations/containment.h"
#include "models/operations/planjson.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int calm = 300;                // milliseconds between two readings
constexpr std::size_t mostRunsRead = 500;    // the newest since the oldest containment
using Outcome = Operation::Item::Outcome;

/// Runs of other kinds neither contain a runner nor let it go.
bool matters(const JournalRun &run)
{
    static const QStringList verbs{ nameOf(Verb::Edit), nameOf(Verb::Pause), nameOf(Verb::Resume), nameOf(Verb::Quarantine), nameOf(Verb::Release), nameOf(Verb::Delete) };
    return verbs.contains(run.verb);
}

bool isContainmentRun(const JournalRun &run)
{
    return run.reason.startsWith(containmentMark) && run.undoOf.isEmpty();
}

} // namespace

ContainmentBook::ContainmentBook(Journal *journal, QString instance, QObject *parent) : QObject(parent), m_journal(journal), m_instance(std::move(instance))
{
    if (!m_journal)
        return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &ContainmentBook::read);
    connect(m_journal, &Journal::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_journal, &Journal::stateChanged, this, &ContainmentBook::read);
    read();
}

const ContainmentRecord *ContainmentBook::find(RunnerId runner, Instant createdAt) const
{
    const auto at = m_records.find(runner.value);
    return at != m_records.end() && at->second.createdAt == createdAt ? &at->second : nullptr;
}

void ContainmentBook::read()
{
    if (m_isReading) {
        m_soon.start();
        return;
    }
    if (m_journal->state() == Journal::State::Failed)
        return;
    m_isReading = true;
    m_journal->runs(m_instance, this, [this](const Result<std::vector<JournalRun>> &runs) {
        if (runs)
            take(*runs);
        next();
    });
}

void ContainmentBook::take(const std::vector<JournalRun> &runs)
{
    const auto oldest = std::find_if(runs.rbegin(), runs.rend(), isContainmentRun);
    m_wanted.clear();
    m_toRead.clear();
    for (auto run = runs.begin(); run != oldest.base() && m_wanted.size() < mostRunsRead; ++run) {
        if (!matters(*run))
            continue;
        m_wanted.push_back(*run);
        const auto known = m_known.find(run->run);
        if (known == m_known.end() || !(known->second.run == *run))
            m_toRead.push_back(*run);
    }
    std::reverse(m_wanted.begin(), m_wanted.end());
}

void ContainmentBook::next()
{
    if (m_toRead.empty()) {
        m_isReading = false;
        conclude();
        return;
    }
    const JournalRun run = std::move(m_toRead.back());
    m_toRead.pop_back();
    m_journal->detail(run.run, this, [this, run](const Result<JournalRunDetail> &detail) {
        if (detail)
            m_known.insert_or_assign(run.run, ReadRun{ run, deedsIn(*detail) });
        next();
    });
}

std::vector<ContainmentBook::Deed> ContainmentBook::deedsIn(const JournalRunDetail &detail)
{
    std::vector<Deed> deeds;
    for (const JournalItem &item : detail.items) {
        const bool isDone = item.outcome == nameOf(Outcome::Done);
        // What was refused, skipped or never sent did nothing; what has no outcome, or an unknown one, may have.
        if (!item.intended || !(isDone || item.outcome.isEmpty() || item.outcome == nameOf(Outcome::Unknown) || item.outcome == nameOf(Outcome::Gone)))
            continue;
        Deed deed{ item.id.runner(), Instant::fromIso(item.before["created_at"_L1].toString()), Deed::Kind::Contained, isDone };
        if (detail.run.verb == nameOf(Verb::Delete)) {
            deed.kind = Deed::Kind::Deleted;
            deed.isProven |= item.outcome == nameOf(Outcome::Gone);
        } else if (!isContainmentRun(detail.run)) {
            if (!deedsOf(detail.run, item).contains(nameOf(Verb::Resume)))
                continue;
            deed.kind = Deed::Kind::Resumed;
        }
        deeds.push_back(deed);
    }
    return deeds;
}

/// Forward through the runs: a later containment takes the place of an earlier one, and what follows it ends it.
void ContainmentBook::conclude()
{
    std::unordered_map<qint64, ContainmentRecord> records;
    for (const JournalRun &run : m_wanted) {
        const auto known = m_known.find(run.run);
        if (known == m_known.end())
            continue;
        for (const Deed &deed : known->second.deeds) {
            if (deed.kind == Deed::Kind::Contained) {
                records.insert_or_assign(deed.runner.value, ContainmentRecord{ .runner = deed.runner, .createdAt = deed.createdAt, .run = run.run, .by = run.username,
                    .reason = run.reason.mid(containmentMark.size()), .at = run.startedAt, .isProven = deed.isProven, .ending = {} });
                continue;
            }
            const auto at = records.find(deed.runner.value);
            if (at == records.end() || !deed.isProven || at->second.createdAt != deed.createdAt)
                continue;
            using Kind = ContainmentRecord::Ending::Kind;
            const Kind kind = deed.kind == Deed::Kind::Deleted ? Kind::Deleted : run.undoOf == at->second.run ? Kind::TakenBack : Kind::Resumed;
            at->second.ending = { kind, run.run, run.username, run.startedAt };
        }
    }
    const bool wasLoaded = std::exchange(m_isLoaded, true);
    if (records == std::exchange(m_records, records) && wasLoaded)
        return;
    Q_EMIT changed();
}

} // namespace muster
