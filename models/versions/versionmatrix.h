// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionpicture.h"

#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// Runners by minor version and something else: of a manager its executor, of a runner the group it belongs to. A runner counts
/// once in each cell in which it has a manager, so one with managers of two versions is in two cells.
struct VersionMatrix {
    enum class By : quint8 { Executor, Group };
    /// One minor version; `isKnown` false: what is not told, or cannot be read.
    struct Minor {
        int major = 0;
        int minor = 0;
        bool isKnown = false;
        friend auto operator<=>(const Minor &, const Minor &) = default;
    };
    struct Line {
        QString name;                 ///< as the server has it; empty: not told
        bool isInstance = false;      ///< By::Group: runners of no group, but of the whole instance
        std::vector<qint64> runners;  ///< by `minors`
        qint64 total = 0;             ///< runners of the line, each once
        friend bool operator==(const Line &, const Line &) = default;
    };
    By by = By::Executor;
    std::vector<Minor> minors;        ///< those that were met, newest first, what is unknown last
    std::vector<Line> lines;          ///< most runners first, then by name

    [[nodiscard]] static VersionMatrix of(const FleetVersions &versions, By by);
    /// The runners of one cell, ascending; `minor` -1: of the whole line.
    [[nodiscard]] std::vector<quint32> rowsOf(const FleetVersions &versions, std::size_t line, int minor) const;
};

/// `acme/payments` of a group runner there and of a project runner in `acme/payments/api`; empty: not told, or an instance runner.
[[nodiscard]] std::string_view groupOf(const Snapshot &fleet, const OwnerRow &owner);

} // namespace muster
