// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace muster::demo::graphql {

/// A type as written: `[CiRunnerID!]!` is the name CiRunnerID within the wrappers "![!", outermost first.
class TypeText {
public:
    TypeText() = default;
    TypeText(std::string_view name, std::string wrappers) : m_name(name), m_wrappers(std::move(wrappers)) { }

    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] bool isNonNull() const { return m_wrappers.starts_with('!'); }
    /// Also for a list that may not be null.
    [[nodiscard]] bool isList() const { return nullable().m_wrappers.starts_with('['); }
    /// Without the outer `!`.
    [[nodiscard]] TypeText nullable() const { return isNonNull() ? TypeText(m_name, m_wrappers.substr(1)) : *this; }
    /// The type of a list's items.
    [[nodiscard]] TypeText item() const { return { m_name, nullable().m_wrappers.substr(1) }; }
    [[nodiscard]] TypeText named(std::string_view name) const { return { name, m_wrappers }; }
    /// Outermost first: '!' not null, '[' list of.
    [[nodiscard]] const std::string &wrappers() const { return m_wrappers; }
    [[nodiscard]] QString toString() const;

    friend bool operator==(const TypeText &, const TypeText &) = default;

private:
    std::string_view m_name;
    std::string m_wrappers;
};

} // namespace muster::demo::graphql
