// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/filter/randomfleet.h"

#include "models/fleet/snapshotbuilder.h"

namespace muster::test {

namespace {

constexpr qint64 nowSeconds = 1'785'000'000;   // summer of 2026

class Maker {
public:
    explicit Maker(const FleetRecipe &recipe) : m_recipe(recipe), m_dice(recipe.seed) { }

    Snapshot::Ptr make()
    {
        // A page from the oldest end, one from the newest: as a fleet arrives.
        constexpr int page = 100;
        for (int low = 1, high = m_recipe.runners; low <= high;) {
            for (int i = 0; i < page && low <= high; ++i)
                runner(low++);
            for (int i = 0; i < page && low <= high; ++i)
                runner(high--);
        }
        return m_builder.finish({ {}, fleetNow(), Completeness::Complete, m_recipe.runners, {} });
    }

private:
    bool odd(double chance = 0.15) { return m_recipe.odd && m_dice.chance(chance); }
    std::string_view pick(const std::vector<const char *> &pool) { return m_dice.pick(pool); }
    Tri tri() { return odd() ? Tri::Unknown : triOf(m_dice.chance(0.4)); }

    template <class Enum>
    Enum member(Enum (*fromName)(std::string_view), const std::vector<const char *> &names)
    {
        if (odd(0.1))
            return Enum::Unknown;
        return m_builder.member(fromName, odd(0.1) ? std::string_view("FROM_THE_FUTURE") : pick(names));
    }

    Instant time(qint64 spread)
    {
        if (odd(0.1))
            return Instant::never();
        if (odd(0.1))
            return Instant::unknown();
        // Often right at the borders that filters ask about.
        static const std::vector<qint64> edges{ 0, 1, 59, 60, 3599, 3600, 3601, 86399, 86400, 86401, 604800, 2592000, -5 };
        return Instant::fromSeconds(nowSeconds - (m_dice.chance(0.3) ? m_dice.pick(edges) : m_dice.roll(int(spread))));
    }

    /// No text, the empty text, or one of the pool.
    TextId text(const std::vector<const char *> &pool)
    {
        if (odd(0.1))
            return {};
        return m_builder.intern(odd(0.05) ? std::string_view("") : pick(pool));
    }

    void manager(int number)
    {
        static const std::vector<const char *> platforms{ "linux", "windows", "darwin", "Linux" };
        static const std::vector<const char *> architectures{ "amd64", "arm64", "AMD64" };
        static const std::vector<const char *> executors{ "docker", "docker+machine", "kubernetes", "shell", "docker-autoscaler", "custom" };
        ManagerRow &row = m_builder.addManager();
        row.id = ManagerId{ number };
        row.createdAt = time(20'000'000);
        row.contactedAt = time(4'000'000);
        const std::string system = (m_dice.chance(0.5) ? "s_" : "r_") + std::to_string(100000 + m_dice.roll(m_recipe.odd ? 50 : 800000)) + "Ab";
        row.systemId = odd(0.1) ? TextId{} : m_builder.add(system);
        row.version = text(versionPool());
        const std::string address = "10." + std::to_string(m_dice.roll(250)) + '.' + std::to_string(m_dice.roll(250)) + '.' + std::to_string(m_dice.roll(250));
        row.address = m_recipe.odd ? text(addressPool()) : m_builder.intern(address);
        row.platform = text(platforms);
        row.architecture = text(architectures);
        row.executor = text(executors);
    }

    TagSetIndex tags()
    {
        if (odd())
            return unknownTags;
        std::vector<std::string_view> chosen;
        for (int i = m_dice.roll(4); i > 0; --i)
            chosen.push_back(pick(tagPool()));
        return m_builder.tagSet(chosen);
    }

    OwnerIndex owner(RunnerType type)
    {
        if (odd() || type == RunnerType::Unknown || isForeign(type))
            return 0;
        if (type == RunnerType::Instance)
            return m_dice.chance(0.5) ? 0 : m_builder.owner(type, 1, {}, {}, {});
        const int at = m_dice.roll(int(ownerPool().size()));
        const int copies = m_recipe.odd ? 1 : 400;
        const int copy = m_dice.roll(copies);
        const std::string path = ownerPool()[std::size_t(at)] + (copy > 0 ? "-" + std::to_string(copy) : std::string());
        return m_builder.owner(type, at * copies + copy + 1, odd(0.05) ? std::string_view() : path, path, {});
    }

    void runner(int number)
    {
        static const std::vector<const char *> methods{ "REGISTRATION_TOKEN", "AUTHENTICATED_USER" };
        static const std::vector<const char *> statuses{ "ONLINE", "ONLINE", "OFFLINE", "STALE", "NEVER_CONTACTED" };
        static const std::vector<const char *> types{ "INSTANCE_TYPE", "GROUP_TYPE", "PROJECT_TYPE" };
        static const std::vector<const char *> executions{ "IDLE", "ACTIVE", "RUNNING" };
        static const std::vector<const char *> levels{ "NOT_PROTECTED", "REF_PROTECTED" };
        RunnerRow &row = m_builder.begin(RunnerId{ number });
        const std::string name = std::string(pick(namePool())) + '-' + std::to_string(number);
        row.description = odd(0.1) ? TextId{} : m_builder.add(odd(0.1) ? pick(namePool()) : name);
        const std::string token = "t" + std::to_string(1000 + m_dice.roll(m_recipe.odd ? 20 : 900000)) + "XyZ";
        row.shortSha = odd(0.1) ? TextId{} : m_builder.add(token);
        if (m_dice.chance(0.3))
            row.note = m_builder.add(pick(notePool()));
        row.createdAt = time(60'000'000);
        row.contactedAt = time(4'000'000);
        row.tokenExpiresAt = m_dice.chance(0.6) ? Instant::never() : Instant::fromSeconds(nowSeconds + m_dice.roll(4'000'000) - 1'000'000);
        row.tags = tags();
        row.type = member(runnerTypeFromName, types);
        row.owner = owner(row.type);
        const int user = m_dice.roll(int(userPool().size()));
        row.creator = odd() ? 0 : m_builder.user(UserId{ user + 1 }, userPool()[std::size_t(user)], {}, "active", {});
        row.projectCount = odd() ? -1 : m_dice.roll(4);
        row.runningJobs = odd() ? qint16(-1) : odd(0.1) ? qint16(1001) : qint16(m_dice.roll(m_recipe.odd ? 1002 : 5));
        row.status = member(runnerStatusFromName, statuses);
        row.access = member(accessLevelFromName, levels);
        row.execution = member(jobExecutionFromName, executions);
        row.method = member(creationMethodFromName, methods);
        row.paused = tri();
        row.locked = tri();
        row.runUntagged = tri();
        row.canUpdate = tri();
        const int managers = m_recipe.odd ? m_dice.roll(int(m_recipe.managersEach * 2) + 1) : int(m_recipe.managersEach);
        for (int i = 0; i < managers; ++i)
            manager(number * 100 + managers - i);
        row.managerCount = odd(0.1) ? -1 : managers + (odd(0.1) ? 1 : 0);
        m_builder.end();
    }

    FleetRecipe m_recipe;
    Dice m_dice;
    SnapshotBuilder m_builder;
};

} // namespace

Snapshot::Ptr randomFleet(const FleetRecipe &recipe)
{
    return Maker(recipe).make();
}

Instant fleetNow()
{
    return Instant::fromSeconds(nowSeconds);
}

ReleaseCatalogue smallCatalogue()
{
    return ReleaseCatalogue::fromCsv("16.9,2024-02-15,16.9.2,2024-10-16\n16.10,2024-03-21,16.10.1,2024-10-16\n16.11,2024-04-18,16.11.4,2024-10-23\n"
                                     "17.0,2024-05-16,17.0.3,2024-10-22\n17.1,2024-06-20,17.1.2,2024-10-15\n17.5,2024-10-17,17.5.5,2024-12-19\n"
                                     "17.6,2024-11-20,17.6.1,2024-12-27\n18.0,2025-05-15,18.0.5,2025-07-28\n18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.2,2025-08-20\n")
        .value();
}

const std::vector<const char *> &tagPool()
{
    static const std::vector<const char *> pool{ "docker", "Docker", "docker-large", "linux", "gpu", "two words", "deploy,prod", "a\"b", "st*r", "\xc3\xbc""ber", "back\\slash", "(x)" };
    return pool;
}
const std::vector<const char *> &ownerPool()
{
    static const std::vector<const char *> pool{ "acme", "acme/ci", "acme/ci/tools", "acme/payments/api", "Acme2/web", "globex", "globex/acme/ci", "a/b/c/d/e" };
    return pool;
}
const std::vector<const char *> &userPool()
{
    static const std::vector<const char *> pool{ "alice", "Bob", "project_12_bot_ab12", "root" };
    return pool;
}
const std::vector<const char *> &versionPool()
{
    static const std::vector<const char *> pool{ "17.5.0", "17.5.1", "17.5.0-rc1", "17.6.0~pre.123.gabc1234", "v16.9.1", "16.11.3", "15.2.0", "18.2.0", "17.0", "18.9.3",
                                                 "17.5.0-acme.2", "development version", "dev", "18.0.2" };
    return pool;
}
const std::vector<const char *> &addressPool()
{
    static const std::vector<const char *> pool{ "10.0.0.7", "10.0.1.255", "10.1.0.1", "192.168.7.20", "2001:db8::1", "2001:db8:0:1::ffff", "::ffff:10.0.0.7", "fe80::1%eth0", "gateway.local", "0.0.0.0" };
    return pool;
}
const std::vector<const char *> &namePool()
{
    static const std::vector<const char *> pool{ "build-linux-eu-west", "Docker Runner", "gpu \xce\xa9MEGA", "web", "-dash", "key:value", "quoted \"name\"", "OR", "stra\xc3\x9f""e", "kubernetes-prod-pool" };
    return pool;
}
const std::vector<const char *> &notePool()
{
    static const std::vector<const char *> pool{ "Keep until 2027", "owned by team A", "KEEP", "\xc3\x84ndern", "" };
    return pool;
}

} // namespace muster::test
