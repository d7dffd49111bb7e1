// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/openenum.h"

#include <QJsonValue>

#include <string_view>

namespace muster {

/// What is not known, or never was, is null in every document of muster-cli.

[[nodiscard]] inline QJsonValue timeJson(Instant time)
{
    return time.isKnown() ? QJsonValue(time.toIso()) : QJsonValue();
}

[[nodiscard]] inline QJsonValue countJson(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

[[nodiscard]] inline QJsonValue triJson(Tri value)
{
    return value == Tri::Unknown ? QJsonValue() : QJsonValue(value == Tri::Yes);
}

[[nodiscard]] inline QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// REST's word for a kind of owner.
[[nodiscard]] inline QJsonValue ownerKindJson(RunnerType kind)
{
    switch (kind) {
    case RunnerType::Instance: return QStringLiteral("instance");
    case RunnerType::Group: return QStringLiteral("group");
    case RunnerType::Project: return QStringLiteral("project");
    case RunnerType::Unknown: break;
    }
    return {};
}

template <class Enum>
[[nodiscard]] QJsonValue nameJson(Enum value)
{
    const std::string_view name = nameOf(value);
    return name.empty() ? QJsonValue() : QJsonValue(QString::fromLatin1(name.data(), qsizetype(name.size())));
}

} // namespace muster
