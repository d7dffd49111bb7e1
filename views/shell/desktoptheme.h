// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace muster {

/// Light or dark as the desktop says it through its portal (org.freedesktop.appearance, color-scheme), also when it changes
/// while Muster runs. Asked after the first paint; where there is no portal, nothing is ever told.
class DesktopTheme final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void ask();
    /// nullopt: not told, or no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &scheme);

    std::optional<bool> m_prefersDark;
};

} // namespace muster
