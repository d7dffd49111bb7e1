// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/rest/restcall.h"

namespace muster::demo::rest {

/// The parameters that all lists of runners share: type, status, paused, tag_list, version_prefix.
class RunnerQuery final {
public:
    /// nullopt and a refusal if a parameter makes no sense.
    [[nodiscard]] static std::optional<RunnerQuery> read(const RestCall &call, HttpAnswer &refusal);

    [[nodiscard]] std::optional<RunnerType> type() const { return m_type; }
    /// Asks nothing but the type.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] bool matches(const World &world, const Runner &runner) const;

private:
    [[nodiscard]] bool matchesStatus(const World &world, const Runner &runner) const;

    std::optional<RunnerType> m_type;
    QString m_status;
    std::optional<bool> m_paused;
    QStringList m_tags;
    QString m_versionPrefix;
};

/// One page of a list, newest runner first; `mayList` says of each whether it belongs.
[[nodiscard]] HttpAnswer runnerPage(const RestCall &call, const RunnerQuery &query, const RunnerList &list,
                                    const std::function<bool(const Runner &)> &mayList = {});

} // namespace muster::demo::rest
