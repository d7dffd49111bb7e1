// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/plan.h"
#include "app/demo/world/world.h"

namespace muster::demo::graphql {

/// The filter arguments of a list of runners.
class RunnerFilter {
public:
    explicit RunnerFilter(const FieldPlan &field);

    [[nodiscard]] std::optional<RunnerType> type() const { return m_type; }
    /// Asks nothing but the type: whole indexes can be counted and walked.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }

    /// Whether a runner of the right type passes. The world is asked for what the names in the filter mean once per request:
    /// call begin() first.
    void begin(const World &world);
    [[nodiscard]] bool matches(const World &world, const Runner &runner) const;

private:
    [[nodiscard]] bool matchesStatus(const World &world, const Runner &runner) const;
    [[nodiscard]] bool matchesSearch(const Runner &runner) const;

    std::optional<RunnerType> m_type;
    bool m_isPlain = true;
    std::optional<RunnerStatus> m_status;
    std::optional<bool> m_paused;
    QStringList m_tags;
    QString m_search;
    std::optional<qint64> m_creatorId;
    std::optional<QString> m_creatorUsername;
    std::optional<QString> m_ownerPath;
    QString m_versionPrefix;
    std::optional<UpgradeStatus> m_upgradeStatus;

    qint64 m_creator = 0;
    qint64 m_ownerGroup = 0;
    qint64 m_ownerProject = 0;
    qint64 m_runnerWithToken = 0;
};

/// How long a runner may be silent before this server calls it stale.
[[nodiscard]] Moment staleAfter(const Profile &profile);

/// `17` and `17.` match 17.x, `17.4` 17.4.x, `17.4.1` that patch.
[[nodiscard]] bool hasVersionPrefix(const QString &version, QStringView prefix);

} // namespace muster::demo::graphql
