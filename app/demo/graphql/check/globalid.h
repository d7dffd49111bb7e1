// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace muster::demo::graphql {

/// `gid://gitlab/Ci::Runner/42`.
struct GlobalId {
    QString className;
    qint64 number = 0;    ///< 0 if what stands there is no number: nothing has that id

    [[nodiscard]] static std::optional<GlobalId> parse(QStringView text);
};

/// The classes an id scalar of this name takes, empty if it is none: CiRunnerID takes Ci::Runner.
[[nodiscard]] std::span<const QLatin1StringView> classesOfId(std::string_view scalar);
/// What GitLab says of a text that is no id for this scalar; null if it is one.
[[nodiscard]] QString globalIdProblem(std::string_view scalar, const QString &text);
/// The number of an id that was checked before.
[[nodiscard]] qint64 idNumber(const QString &text);

} // namespace muster::demo::graphql
