// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/livevalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Gathers the values that hold the text that was begun, in either case, and tells the best of them.
class ValueFinder final {
public:
    struct Found {
        std::string text;
        qint64 count = 0;
        bool isPattern = false;
        bool begins = false;     ///< with what was begun; the others only hold it
    };

    explicit ValueFinder(const QString &begun) : m_wanted(begun.toLower().toStdString()) { }

    /// Not yet counted; nullopt: empty, or it does not hold what was begun.
    [[nodiscard]] std::optional<Found> looksAt(std::string_view text);
    /// What nothing has is left out.
    void add(std::string_view text, qint64 count, bool isPattern = false);
    void add(Found found);
    /// Those that begin so, then the most frequent, then by text; at most `limit`.
    [[nodiscard]] std::vector<LiveValue> best(int limit);

private:
    std::string m_wanted;
    std::string m_buffer;
    std::vector<Found> m_found;
};

/// Paths and what is above them (`group/**`), both sorted as ValueFinder::best does.
[[nodiscard]] std::vector<LiveValue> mergedValues(const std::vector<LiveValue> &values, const std::vector<LiveValue> &more, const QString &begun, int limit);

/// `17.5.1` stands for itself and for `17.5`, a rebuild of it for `17.5.1` as well: for what the range of that name holds.
/// None for what is no version.
[[nodiscard]] std::vector<std::string> versionNames(std::string_view text);

} // namespace muster
