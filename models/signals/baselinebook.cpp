// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/baselinebook.h"

#include "models/fleet/job.h"
#include "models/fleet/queue/comparison.h"
#include "models/signals/signalinput.h"

#include <algorithm>
#include <utility>

namespace muster {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

std::string_view utf8View(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

/// A place that is met for the first time. False: it was known, or there is no room for more.
bool addPlace(Baseline &baseline, Neighbourhood place, Instant asOf)
{
    if (!place.isKnown() || baseline.knows(place) || baseline.places.size() >= Baseline::mostPlaces)
        return false;
    baseline.places.push_back({ place, asOf });
    return true;
}

/// What this manager tells; true: something that has to be written.
bool learnSystem(Baseline &baseline, std::string_view id, std::string_view addressText, Instant contactedAt, Instant asOf)
{
    const quint64 hash = Baseline::hashOf(id), address = addressText.empty() ? 0 : Baseline::hashOf(addressText);
    const auto at = std::find_if(baseline.systems.begin(), baseline.systems.end(), [hash](const Baseline::System &each) { return each.id == hash; });
    if (at == baseline.systems.end()) {
        if (baseline.systems.size() >= Baseline::mostSystems)
            return false;
        baseline.systems.push_back({ .id = hash, .address = address, .firstSeen = asOf, .contactedAt = contactedAt });
        return true;
    }
    bool hasChanged = false;
    if (address != 0 && at->address != address) {
        at->addressBefore = std::exchange(at->address, address);
        at->movedAt = asOf;
        hasChanged = true;
    }
    if (contactedAt.isKnown() && contactedAt > at->contactedAt) {
        // Every load tells a later one: once a day is enough to know for how long it was silent.
        const bool isDue = !at->contactedAt.isKnown() || contactedAt.seconds() - at->contactedAt.seconds() >= secondsOfDay;
        if (isDue || hasChanged)
            at->contactedAt = contactedAt;
        hasChanged |= isDue;
    }
    return hasChanged;
}

/// A project that is met for the first time; false as with places.
bool addProject(Baseline &baseline, const QString &path)
{
    if (path.isEmpty())
        return false;
    const QByteArray utf8 = path.toUtf8();
    const quint64 project = Baseline::hashOf(utf8View(utf8));
    const auto place = std::lower_bound(baseline.projects.begin(), baseline.projects.end(), project);
    if ((place != baseline.projects.end() && *place == project) || baseline.projects.size() >= Baseline::mostProjects)
        return false;
    baseline.projects.insert(place, project);
    return true;
}

} // namespace

BaselineBook::BaselineBook(std::vector<Baseline> baselines) : m_baselines(std::move(baselines)), m_changed(m_baselines.size(), false)
{
    m_index.reserve(m_baselines.size() * 2);
    for (quint32 i = 0; i < quint32(m_baselines.size()); ++i) {
        const Baseline &each = m_baselines[i];
        m_index[{ each.runner, each.createdAt }] = i;
        if (each.goneAt.isKnown()) {
            noteGone(each, i);
            continue;
        }
        for (const Baseline::System &system : each.systems)
            ++m_systems[system.id];
    }
}

const Baseline *BaselineBook::find(RunnerId runner, Instant createdAt) const
{
    const auto at = m_index.find({ runner, createdAt });
    return at == m_index.end() ? nullptr : &m_baselines[at->second];
}

const Baseline *BaselineBook::goneWithSystem(std::string_view systemId) const
{
    const auto at = m_goneBySystem.find(Baseline::hashOf(systemId));
    return at == m_goneBySystem.end() ? nullptr : &m_baselines[at->second];
}

const Baseline *BaselineBook::goneWithAddress(std::string_view address) const
{
    const auto at = m_goneByAddress.find(Baseline::hashOf(address));
    return at == m_goneByAddress.end() ? nullptr : &m_baselines[at->second];
}

bool BaselineBook::isSystemKnown(std::string_view systemId) const
{
    const auto at = m_systems.find(Baseline::hashOf(systemId));
    return at != m_systems.end() && at->second > 0;
}

Baseline &BaselineBook::of(RunnerId runner, Instant createdAt, Instant asOf)
{
    const auto [at, isNew] = m_index.try_emplace({ runner, createdAt }, quint32(m_baselines.size()));
    if (isNew) {
        m_baselines.push_back({ .runner = runner, .createdAt = createdAt, .since = asOf });
        m_changed.push_back(true);
    }
    return m_baselines[at->second];
}

void BaselineBook::touch(const Baseline &baseline)
{
    m_changed[std::size_t(&baseline - m_baselines.data())] = true;
}

void BaselineBook::noteGone(const Baseline &baseline, quint32 at)
{
    for (const Baseline::System &system : baseline.systems) {
        m_goneBySystem[system.id] = at;
        if (system.address != 0)
            m_goneByAddress[system.address] = at;
    }
}

void BaselineBook::learn(const SignalInput &input, const Lesson &lesson)
{
    const Snapshot &now = input.now();
    const Instant asOf = now.asOf();
    if (m_baselines.empty())
        m_index.reserve(std::size_t(now.size()) * 2);
    for (const RunnerRow &row : now.rows()) {
        if (row.managersLoaded == 0)
            continue;   // nothing to learn; it begins with the first machine
        Baseline &baseline = of(row.id, row.createdAt, asOf);
        const auto age = baseline.since.age(asOf);
        const bool isYoung = age && *age < lesson.youth;
        bool hasChanged = baseline.goneAt.isKnown();
        baseline.goneAt = {};
        for (const ManagerRow &manager : now.managers(row)) {
            const std::string_view system = now.text(manager.systemId), address = now.text(manager.address);
            if (SignalInput::isLasting(system)) {
                const std::size_t before = baseline.systems.size();
                hasChanged |= learnSystem(baseline, system, address, manager.contactedAt, asOf);
                if (baseline.systems.size() > before)
                    ++m_systems[baseline.systems.back().id];
            }
            if (isYoung || baseline.places.empty())
                hasChanged |= addPlace(baseline, Neighbourhood::of(address), asOf);
        }
        if (hasChanged) {
            baseline.name = now.string(row.description).left(200);
            touch(baseline);
        }
    }
    for (const RunnerRow *row : input.gone()) {
        const auto at = m_index.find({ row->id, row->createdAt });
        if (at == m_index.end())
            continue;
        markGone(at->second, asOf);
    }
}

void BaselineBook::markGone(quint32 at, Instant asOf)
{
    Baseline &baseline = m_baselines[at];
    baseline.goneAt = asOf;
    for (const Baseline::System &system : baseline.systems) {
        if (const auto known = m_systems.find(system.id); known != m_systems.end() && known->second > 0)
            --known->second;
    }
    noteGone(baseline, at);
    touch(baseline);
}

std::vector<BaselineBook::Gone> BaselineBook::tidy(const Snapshot &now, std::chrono::seconds kept)
{
    const auto since = m_tidiedAt.age(now.asOf());
    if (since && *since < std::chrono::hours(24))
        return {};
    m_tidiedAt = now.asOf();
    std::vector<Gone> forgotten;
    std::vector<bool> stays(m_baselines.size(), true);
    for (quint32 i = 0; i < quint32(m_baselines.size()); ++i) {
        const Baseline &each = m_baselines[i];
        if (!each.goneAt.isKnown()) {
            // It went while nobody looked.
            const auto at = now.find(each.runner);
            if (!at || now.row(*at).createdAt != each.createdAt)
                markGone(i, now.asOf());
            continue;
        }
        const auto gone = each.goneAt.age(now.asOf());
        if (!gone || *gone <= kept)
            continue;
        stays[i] = false;
        forgotten.push_back({ each.runner, each.createdAt });
    }
    if (forgotten.empty())
        return forgotten;
    std::vector<Baseline> left;
    std::vector<bool> changed;
    left.reserve(m_baselines.size() - forgotten.size());
    for (std::size_t i = 0; i < m_baselines.size(); ++i) {
        if (!stays[i])
            continue;
        left.push_back(std::move(m_baselines[i]));
        changed.push_back(m_changed[i]);
    }
    BaselineBook book(std::move(left));
    book.m_changed = std::move(changed);
    book.m_tidiedAt = m_tidiedAt;
    *this = std::move(book);
    return forgotten;
}

std::unordered_map<qint64, quint32> BaselineBook::present() const
{
    std::unordered_map<qint64, quint32> byRunner;
    byRunner.reserve(m_baselines.size());
    for (quint32 i = 0; i < quint32(m_baselines.size()); ++i) {
        if (!m_baselines[i].goneAt.isKnown())
            byRunner[m_baselines[i].runner.value] = i;
    }
    return byRunner;
}

void BaselineBook::learnProjects(const std::vector<Job> &jobs)
{
    if (jobs.empty())
        return;
    const auto byRunner = present();
    for (const Job &job : jobs) {
        const auto at = byRunner.find(job.runner.value);
        if (at != byRunner.end() && addProject(m_baselines[at->second], job.projectPath))
            touch(m_baselines[at->second]);
    }
}

void BaselineBook::learnJobs(const std::vector<FinishedJob> &jobs, Instant asOf)
{
    if (jobs.empty())
        return;
    const auto byRunner = present();
    for (const FinishedJob &job : jobs) {
        const auto at = byRunner.find(job.runner.value);
        if (at == byRunner.end() || !job.startedAt.isKnown() || job.finishedAt > asOf)
            continue;
        Baseline &baseline = m_baselines[at->second];
        ++baseline.jobs;
        baseline.hours |= 1U << (job.startedAt.seconds() / 3600 % 24);
        (void)addProject(baseline, job.projectPath);
        touch(baseline);
    }
}

void BaselineBook::accept(RunnerId runner, Instant createdAt, const QString &text, Instant asOf)
{
    const QByteArray utf8 = text.toUtf8();
    Baseline &baseline = of(runner, createdAt, asOf);
    // A neighbourhood is written as its first address and a slash.
    const auto place = Neighbourhood::of(utf8View(utf8).substr(0, utf8View(utf8).find('/')));
    if (place.isKnown())
        addPlace(baseline, place, asOf);
    else if (SignalInput::isLasting(utf8View(utf8)))
        (void)learnSystem(baseline, utf8View(utf8), {}, {}, asOf);
    touch(baseline);
}

std::vector<Baseline> BaselineBook::takeChanged()
{
    std::vector<Baseline> changed;
    for (std::size_t i = 0; i < m_baselines.size(); ++i) {
        if (!m_changed[i])
            continue;
        changed.push_back(m_baselines[i]);
        m_changed[i] = false;
    }
    return changed;
}

} // namespace muster
