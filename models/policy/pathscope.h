// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// Which owners a rule is about, by path as GitLab writes it, without regard to case:
///
///     acme/payments     that group or project
///     acme/*            one level below; `gpu-*` for a part of a name
///     acme/**           everything below acme, but not acme itself
///     **                every runner, also the instance's
///     (instance)        the runners of the instance
///
/// As the filter language has it, so that a scope can be looked up on the Runners page.
class PathScope {
public:
    struct Segment {
        enum class Kind : quint8 { Literal, Partial, Any, Deep };   ///< from the exact to the wide
        Kind kind = Kind::Literal;
        QString text;   ///< lower case; of Literal and Partial
        friend bool operator==(const Segment &, const Segment &) = default;
    };
    static constexpr qsizetype mostSegments = 25;   // GitLab nests groups twenty deep
    static constexpr int mostDeep = 4;

    PathScope() = default;
    /// nullopt: no such path (empty parts, `**` beside other letters, characters that no path has, too many parts).
    [[nodiscard]] static std::optional<PathScope> parse(QStringView text);
    [[nodiscard]] const QString &toString() const { return m_text; }

    [[nodiscard]] bool isInstance() const { return m_instance; }
    [[nodiscard]] bool isEverything() const { return m_segments.size() == 1 && m_segments.front().kind == Segment::Kind::Deep; }
    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }

    /// Of two that match the same owner: from the left, the first part in which they differ decides; an exact name is more
    /// specific than a part of one, that than `*`, and that than `**`.
    [[nodiscard]] static bool isMoreSpecific(const PathScope &a, const PathScope &b);
    /// Of one part: `gpu-*` in `gpu-7`. Both in lower case.
    [[nodiscard]] static bool partMatches(QStringView pattern, QStringView name);

    friend bool operator==(const PathScope &a, const PathScope &b) { return a.m_text == b.m_text; }

private:
    QString m_text;   // lower case
    bool m_instance = false;
    std::vector<Segment> m_segments;
};

} // namespace muster
