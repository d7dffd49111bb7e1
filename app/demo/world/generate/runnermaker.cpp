// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/runnermaker.h"

#include "app/demo/world/generate/names.h"
#include "app/demo/world/generate/peoplemaker.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

RunnerMaker::RunnerMaker(const World &world, Random &random, std::function<const Software *(const Software &)> keep, qint64 &nextManagerId)
    : m_world(world), m_random(random), m_software(random, world.profile(), std::move(keep)), m_nextManagerId(nextManagerId)
{
    for (const auto &[id, group] : world.groups())
        m_groupIds.push_back(id);
    for (const auto &[id, project] : world.projects())
        m_projectIds.push_back(id);
    for (const auto &[id, user] : world.users()) {
        if (!user.bot && id != person::blocked)
            m_userIds.push_back(id);
    }
    for (size_t i = 0; i < breeds().size(); ++i)
        m_breedLots.insert(m_breedLots.end(), size_t(breeds()[i].share), qint64(i));
    m_crowdsLeft = world.options().runners < 30 ? 0 : std::clamp(world.options().runners / 3000, 2, 30);
    m_untilCrowd = 12;
}

RunnerType RunnerMaker::type(const Mix &mix)
{
    const qint64 dice = m_random.below(std::max(1, mix.instance + mix.group + mix.project));
    return dice < mix.instance ? RunnerType::Instance : dice < mix.instance + mix.group ? RunnerType::Group : RunnerType::Project;
}

const Breed &RunnerMaker::breedOf(const Runner &runner)
{
    for (const Breed &breed : breeds()) {
        if (runner.description.startsWith(breed.stem))
            return breed;
    }
    return breeds().front();
}

Runner RunnerMaker::runner(qint64 id, Moment createdAt, RunnerType type)
{
    Runner runner;
    runner.id = id;
    runner.type = type;
    runner.createdAt = createdAt;
    const Moment age = m_world.now() - createdAt;
    runner.updatedAt = createdAt + (age > 0 && m_random.chance(40) ? m_random.below(age) : 0);
    const Breed &breed = breeds()[size_t(m_random.pick(m_breedLots))];
    own(runner);
    dress(runner, breed);
    settings(runner);
    populate(runner, breed);
    return runner;
}

Runner RunnerMaker::fresh(qint64 id, RunnerType type)
{
    Runner runner;
    runner.id = id;
    runner.type = type;
    runner.createdAt = runner.updatedAt = m_world.livedUntil();
    own(runner);
    dress(runner, breeds()[size_t(m_random.pick(m_breedLots))]);
    runner.registered = false;
    if (runner.creatorId == 0)
        runner.creatorId = m_random.pick(m_userIds);
    runner.legacy = false;
    return runner;
}

qint64 RunnerMaker::teamOf(const Runner &runner) const
{
    qint64 groupId = runner.groupId;
    if (const Project *project = m_world.project(runner.ownerProjectId()))
        groupId = project->groupId;
    for (const Group *group = m_world.group(groupId); group != nullptr; group = m_world.group(groupId)) {
        if (group->parentId == 0)
            break;
        groupId = group->parentId;
    }
    return groupId;
}

void RunnerMaker::own(Runner &runner)
{
    if (runner.type == RunnerType::Group) {
        runner.groupId = m_random.pick(m_groupIds);
    } else if (runner.type == RunnerType::Project) {
        runner.projectIds.reserve(1);
        runner.projectIds.push_back(m_random.pick(m_projectIds));
        if (m_random.chance(22)) {
            for (qint64 more = m_random.chance(3) ? m_random.between(20, 60) : m_random.between(1, 4); more > 0; --more) {
                const qint64 id = m_random.pick(m_projectIds);
                if (!runner.isAssignedTo(id))
                    runner.projectIds.push_back(id);
            }
        }
    }
    // The older a runner, the likelier it came by a registration token.
    const Moment age = m_world.now() - runner.createdAt;
    runner.legacy = m_random.chance(age > days(900) ? 70 : age > days(500) ? 25 : 3);
    if (!runner.legacy && !m_random.chance(2))
        runner.creatorId = runner.type == RunnerType::Instance ? (m_random.chance(60) ? person::administrator : m_userIds[size_t(m_random.below(4)) % m_userIds.size()])
                                                               : m_userIds[size_t(std::min(m_random.below(qint64(m_userIds.size())), m_random.below(qint64(m_userIds.size()))))];
}

QStringList RunnerMaker::tagsOf(const Breed &breed, qint64 team)
{
    const qint64 variant = m_random.below(8);
    QStringList &tags = m_tagSets[(quint64(&breed - breeds().data()) << 40) | (quint64(team) << 4) | quint64(variant)];
    if (!tags.isEmpty())
        return tags;
    const QStringList words = QString(breed.tags).split(u' ');
    const qsizetype count = variant == 0 ? 1 : std::min<qsizetype>(words.size(), 2 + variant % 3);
    for (qsizetype i = 0; i < count; ++i)
        tags.append(words[i]);
    if (const Group *group = m_world.group(team); group != nullptr && variant % 2 == 1)
        tags.append(group->path);
    if (variant == 5)
        tags.append(u"eu-west"_s);
    if (variant == 6)
        tags.append({u"us-east"_s, u"shared"_s});
    return tags;
}

void RunnerMaker::dress(Runner &runner, const Breed &breed)
{
    const qint64 number = m_random.between(1, 400);
    runner.description.reserve(breed.stem.size() + 14);
    runner.description += breed.stem;
    switch (breed.suffix) {
    case Breed::Suffix::LetterDigit:
        runner.description += u'-' + QChar(u'a' + char16_t(number % 26)) + QString::number(number / 26 + 1);
        break;
    case Breed::Suffix::Number:
        runner.description += (number < 10 ? u"-0"_s : u"-"_s) + QString::number(number);
        break;
    case Breed::Suffix::Region:
        runner.description += (number % 2 == 0 ? u"-eu-"_s : number % 3 == 0 ? u"-prod-"_s : u"-us-"_s) + QString::number(number);
        break;
    }
    const qint64 team = teamOf(runner);
    if (m_random.chance(4)) {
        runner.runUntagged = true;
    } else {
        runner.tags = tagsOf(breed, team);
        runner.runUntagged = m_random.chance(18);
    }
    if (m_random.below(2000) == 0) {
        for (int i = int(runner.tags.size()); i < 50; ++i)
            runner.tags.append(u"feature-%1"_s.arg(i));
    }
}

void RunnerMaker::settings(Runner &runner)
{
    static constexpr int timeouts[] = {600, 1800, 3600, 5400, 7200, 86400};
    runner.paused = m_random.chance(6);
    runner.locked = runner.type == RunnerType::Project && m_random.chance(45);
    runner.refProtected = m_random.chance(10);
    if (m_random.chance(30))
        runner.maximumTimeout = m_random.pick(timeouts);
    if (m_random.chance(11))
        runner.maintenanceNote = m_random.pick(names::maintenanceNotes());
    else if (m_random.chance(30))
        runner.maintenanceNote = u""_s;
    if (!runner.legacy && m_random.chance(9)) {
        runner.tokenExpiresAt = m_world.now() + (m_random.chance(8) ? -hours(m_random.between(1, 700)) : hours(m_random.between(1, 24 * 90)));
        if (m_world.profile().atLeast(18, 10) && m_random.chance(30))
            runner.tokenRotationDeadline = runner.tokenExpiresAt - hours(1);
    }
}

Moment RunnerMaker::silence(Moment oldest)
{
    const qint64 dice = m_random.below(100);
    Moment age = 0;
    if (dice < 6)
        age = seconds(m_random.between(5, 7200));
    else if (dice < 24)
        age = minutes(m_random.between(120, 24 * 60));
    else if (dice < 45)
        age = hours(m_random.between(24, 7 * 24));
    else if (dice < 66)
        age = hours(m_random.between(7 * 24, 30 * 24));
    else if (dice < 86)
        age = days(m_random.between(30, 180));
    else
        age = days(m_random.between(180, 1500));
    return std::min(age, oldest);
}

void RunnerMaker::populate(Runner &runner, const Breed &breed)
{
    const Moment now = m_world.now();
    const Moment age = std::max<Moment>(0, now - runner.createdAt);
    if (m_random.chance(age < days(10) ? 22 : 3)) {
        runner.registered = runner.legacy;
        return;
    }
    const bool crowded = m_crowdsLeft > 0 && m_untilCrowd-- <= 0;
    const Moment silent = crowded || m_random.chance(66) ? 0 : silence(age);
    if (silent != 0)
        runner.contactedAt = now - silent;
    // GitLab forgets managers a week after their last contact; it only gets to so many at a time.
    if (silent > days(7) && !(silent < days(60) && m_random.chance(35)))
        return;
    int count = 1;
    if (crowded) {
        --m_crowdsLeft;
        m_untilCrowd = m_world.options().runners / 40;
        count = int(m_random.between(150, 320));
    } else if (m_random.chance(breed.fleeting ? 75 : 12)) {
        count = int(m_random.chance(8) ? m_random.between(8, 24) : m_random.between(2, 6));
    }
    runner.managers.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const bool alive = silent == 0 && (i == 0 || m_random.chance(breed.fleeting ? 55 : 90));
        add(runner, breed, alive ? 0 : std::max<Moment>(1, std::min(age, std::max(silent, minutes(m_random.between(30, 7 * 24 * 60))))));
    }
}

void RunnerMaker::add(Runner &runner, const Breed &breed, Moment silentSince)
{
    const Moment now = m_world.now();
    const Moment age = now - runner.createdAt;
    Manager manager;
    manager.id = m_nextManagerId;
    m_nextManagerId += m_random.between(1, 2);
    manager.polling = silentSince == 0;
    const Moment life = std::min<Moment>(age - silentSince, breed.fleeting ? hours(m_random.between(1, 90)) : days(m_random.between(1, 300)));
    manager.createdAt = now - silentSince - std::max<Moment>(0, life);
    manager.contactedAt = manager.polling ? 0 : now - silentSince;
    if (manager.polling)
        ++runner.pollingManagers;
    else
        runner.contactedAt = std::max(runner.contactedAt, manager.contactedAt);
    const auto team = quint64(teamOf(runner));
    const Software *usual = runner.managers.empty() || m_random.chance(12) ? m_software.software(breed, team) : runner.managers.front().software;
    manager.software = usual;
    // A host may carry several runners: then they share its id and address.
    const quint64 host = breed.fleeting || m_random.chance(75) ? m_random.next() : mixed(team * 64 + quint64(m_random.below(24)));
    static constexpr char16_t hex[] = u"0123456789abcdef";
    static constexpr char16_t letters[] = u"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789______";
    manager.systemId = QString(14, u'_');
    manager.systemId[0] = breed.fleeting ? u'r' : u's';
    for (int i = 2; i < 14; ++i)
        manager.systemId[i] = breed.fleeting ? letters[host >> (5 * (i - 2)) & 31] : hex[host >> (4 * (i - 2)) & 15];
    const auto octet = [&](int shift) { return QString::number(host >> shift & 255); };
    if ((host >> 50) % 100 < 8)
        manager.ipAddress = u"2001:db8:"_s + QString::number(team & 0xffff, 16) + u"::"_s + QString::number(host & 0xffff, 16);
    else if ((host >> 50) % 200 != 199)
        manager.ipAddress = u"10."_s + QString::number(team & 255) + u'.' + octet(8) + u'.' + octet(16);
    runner.managers.push_back(std::move(manager));
}

Manager RunnerMaker::manager(const Runner &runner)
{
    Runner scratch;
    scratch.type = runner.type;
    scratch.groupId = runner.groupId;
    scratch.projectIds = runner.projectIds;
    scratch.createdAt = m_world.livedUntil();
    add(scratch, breedOf(runner), 0);
    Manager manager = std::move(scratch.managers.front());
    manager.createdAt = m_world.livedUntil();
    return manager;
}

} // namespace muster::demo
