// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/versions/versiontrend.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

class FleetSync;
class History;

/// How far behind the fleet that is on screen was in the past, as far as history knows. Follows the scope of the FleetSync. The
/// past is read on history's thread and measured on a worker; while somebody looks it is read anew when history grew, the less
/// often the longer it takes. GUI thread.
class VersionPast final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostStates = 1000;

    /// Without history there is no past. Neither is owned.
    VersionPast(History *history, FleetSync &sync, QObject *parent = nullptr);
    ~VersionPast() override;

    /// What it is measured with; the same as the picture of the present.
    void setGround(const VersionPicture::Ground &ground);
    /// Nobody looks: nothing is read until somebody does again.
    void setWatched(bool watched);
    /// nullptr: nothing was measured yet, or cannot be.
    [[nodiscard]] const VersionTrend::Ptr &trend() const;
    /// False until the first answer about this fleet.
    [[nodiscard]] bool isLoaded() const;
    /// Why there is none.
    [[nodiscard]] const std::optional<Error> &trouble() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
