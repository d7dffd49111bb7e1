// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/profile.h"
#include "app/demo/world/runner.h"

#include <QHash>

#include <optional>

namespace muster::demo {

/// In the words of GraphQL, in the order in which they are worse.
enum class UpgradeStatus : quint8 { Invalid, NotAvailable, Available, Recommended };

/// `INVALID`, `NOT_AVAILABLE`, …
[[nodiscard]] QString constantName(UpgradeStatus status);

/// What an instance with an Ultimate licence says of runner versions, from the newest 20 releases: more does not come with the one
/// page that GitLab asks for.
class UpgradeCheck final {
public:
    explicit UpgradeCheck(Profile profile);

    /// nullopt: this instance has no such licence, or the manager told no version.
    [[nodiscard]] std::optional<UpgradeStatus> of(const Manager &manager) const;
    /// The worst over its managers; nullopt without any.
    [[nodiscard]] std::optional<UpgradeStatus> of(const Runner &runner) const;

private:
    struct Number {
        int major = 0;
        int minor = 0;
        int patch = 0;
        bool isSuffixed = false;   ///< `~pre.…`, `-rc1`: before its release
        [[nodiscard]] std::pair<int, int> line() const { return { major, minor }; }
        [[nodiscard]] bool isOlderThan(const Number &release) const;
    };
    [[nodiscard]] static std::optional<Number> numberIn(const QString &version);
    [[nodiscard]] UpgradeStatus judge(const QString &version) const;

    Profile m_profile;
    std::vector<Number> m_known;   ///< newest first
    mutable QHash<QString, UpgradeStatus> m_judged;
};

} // namespace muster::demo
