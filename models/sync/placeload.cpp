// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/placeload.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr PlaceLoad::Key firstKey = 0;
constexpr PlaceLoad::Key checkKey = 1;
constexpr PlaceLoad::Key laneKeys = 2;      // two for each lane from here on
constexpr PlaceLoad::Key secondPass = 100;  // added to the keys of a second pass, so that late answers of the first are not taken for its own
constexpr int checkPageSize = 20;           // runners created during a load are few
constexpr int maxFirstPages = 2;

Lane::End endOf(PlaceLoad::Key key)
{
    return key % 2 == 0 ? Lane::End::Oldest : Lane::End::Newest;
}

} // namespace

PlaceLoad::PlaceLoad(Scope::Kind kind, QString path) : m_kind(kind), m_path(std::move(path)) { }

gitlab::RunnersQuery PlaceLoad::list() const
{
    gitlab::RunnersQuery query;
    query.scope = m_kind;
    query.path = m_path;
    // A project's list also holds what it merely may use: runners of the groups above it and of the instance.
    query.type = m_kind == Scope::Kind::Mine ? RunnerType::Project : RunnerType::Unknown;
    return query;
}

std::optional<PlaceLoad::Ask> PlaceLoad::next()
{
    const Key offset = m_isSecondPass ? secondPass : 0;
    switch (m_phase) {
    case Phase::First:
    case Phase::Check: {
        if (m_isAsked)
            return std::nullopt;
        m_isAsked = true;
        Ask ask{ offset + (m_phase == Phase::First ? firstKey : checkKey), list() };
        if (m_phase == Phase::Check) {
            ask.query.pageSize = checkPageSize;
            ask.query.after = m_checkAfter;
        }
        return ask;
    }
    case Phase::Types:
        // All types' newest ends first would serve as well; what matters is that every lane gets going at once.
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            for (const Lane::End end : { Lane::End::Newest, Lane::End::Oldest }) {
                if (m_lanes[i].wants(end))
                    return Ask{ offset + laneKeys + Key(2 * i) + (end == Lane::End::Newest ? 1 : 0), m_lanes[i].ask(end) };
            }
        }
        return std::nullopt;
    case Phase::Ended:
        break;
    }
    return std::nullopt;
}

bool PlaceLoad::stillWants(Key key) const
{
    const bool isOfThisPass = (key >= secondPass) == m_isSecondPass;
    const Key local = key % secondPass;
    switch (m_phase) {
    case Phase::First:
        return isOfThisPass && local == firstKey;
    case Phase::Check:
        return isOfThisPass && local == checkKey;
    case Phase::Types:
        return isOfThisPass && local >= laneKeys && !m_lanes[std::size_t(local - laneKeys) / 2].isEnded();
    case Phase::Ended:
        break;
    }
    return false;
}

void PlaceLoad::take(Key key, const PageFacts &page)
{
    if (!stillWants(key))
        return;
    switch (m_phase) {
    case Phase::First:
        takeFirst(page);
        break;
    case Phase::Check:
        takeCheck(page);
        break;
    case Phase::Types:
        m_census.see(page);
        m_lanes[std::size_t(key % secondPass - laneKeys) / 2].take(endOf(key), page);
        judgeLanes();
        break;
    case Phase::Ended:
        break;
    }
}

void PlaceLoad::askAgain(Key key)
{
    if (!stillWants(key))
        return;
    if (m_phase == Phase::Types)
        m_lanes[std::size_t(key % secondPass - laneKeys) / 2].askAgain(endOf(key));
    else
        m_isAsked = false;
}

void PlaceLoad::giveUp(Key key, const Error &error)
{
    if (!stillWants(key))
        return;
    if (m_phase != Phase::Types) {
        end(false, error);
        return;
    }
    m_lanes[std::size_t(key % secondPass - laneKeys) / 2].giveUp(endOf(key), error);
    judgeLanes();
}

void PlaceLoad::takeFirst(const PageFacts &page)
{
    m_isAsked = false;
    ++m_firstPages;
    m_census.begin(page);
    if (page.hasNext) {
        startTypes();
        return;
    }
    // All in one answer. Rows and count are two statements at the server: something deleted between them is asked for again.
    const bool agrees = page.count >= 0 && page.count <= qint64(page.entries.size());
    if (agrees)
        end(true);
    else if (m_firstPages == maxFirstPages)
        end(false, failure(Error::Kind::Incomplete, page.count < 0 ? u"the server does not count its runners"_s
                                   : u"the server counts %1 runners, %2 came"_s.arg(page.count).arg(page.entries.size())).value());
}

void PlaceLoad::startTypes()
{
    m_phase = Phase::Types;
    std::vector<RunnerType> types{ RunnerType::Project };
    if (m_kind != Scope::Kind::Mine)
        types.insert(types.begin(), RunnerType::Group);
    if (m_kind == Scope::Kind::Instance)
        types.insert(types.begin(), RunnerType::Instance);
    for (const RunnerType type : types) {
        gitlab::RunnersQuery query = list();
        query.type = type;
        m_lanes.emplace_back(query, Lane::Meeting::SharedId);
    }
}

void PlaceLoad::judgeLanes()
{
    if (!std::all_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.isEnded(); }))
        return;
    const auto broken = std::find_if(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return !lane.isWhole(); });
    if (broken != m_lanes.end()) {
        end(false, broken->error());
        return;
    }
    m_phase = Phase::Check;
    m_isAsked = false;
    m_isCheckStarted = false;
    m_checkAfter.clear();
}

void PlaceLoad::takeCheck(const PageFacts &page)
{
    m_isAsked = false;
    if (!m_isCheckStarted)
        m_checkStart = page;
    m_isCheckStarted = true;
    const bool isReached = m_census.lookAgain(page);
    if (!isReached && !page.endCursor.isEmpty() && page.endCursor != m_checkAfter)
        m_checkAfter = page.endCursor;
    else
        judge();
}

void PlaceLoad::judge()
{
    const Census::Verdict verdict = m_census.verdict();
    if (verdict == Census::Verdict::Whole || (verdict == Census::Verdict::Explained && deletionsMayExplain())) {
        if (m_firstPass && verdict == Census::Verdict::Whole) {
            for (const qint64 id : m_firstPass->seenIds()) {
                if (!m_census.hasSeen(RunnerId{ id }))
                    m_vanished.push_back(RunnerId{ id });
            }
        }
        end(true);
    } else if (verdict == Census::Verdict::NotTold) {
        end(false, failure(Error::Kind::Incomplete, u"the server does not count its runners"_s).value());
    } else if (!m_isSecondPass) {
        startAgain();
    } else {
        end(false, failure(Error::Kind::Incomplete, u"the server counts %1 runners, %2 came"_s.arg(m_census.after()).arg(m_census.seen())).value());
    }
}

/// Cursors lose nothing by themselves. What can be lost is a runner at the point where two cursors met among ties, and one
/// of a type that no lane asks for.
bool PlaceLoad::deletionsMayExplain() const
{
    qint64 byType = 0;
    for (const Lane &lane : m_lanes) {
        if (!lane.isProven())
            return false;
        byType += lane.firstCount();
    }
    return m_isSecondPass || byType >= m_census.before();
}

void PlaceLoad::startAgain()
{
    m_isSecondPass = true;
    m_firstPass = std::move(m_census);
    m_census = {};
    m_census.begin(m_checkStart);
    m_lanes.clear();
    m_lanes.emplace_back(list(), Lane::Meeting::Crossed);
    m_phase = Phase::Types;
}

void PlaceLoad::end(bool isWhole, const std::optional<Error> &error)
{
    m_phase = Phase::Ended;
    m_isWhole = isWhole;
    m_error = error;
}

} // namespace muster
