// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/combined.h"

#include <QObject>

#include <optional>
#include <vector>

namespace muster {

/// One picture of several fleets, made anew on a worker whenever a part is another one: one at a time, and of what came meanwhile only the
/// last. To be looked at: no plan is made from it. GUI thread.
class CombinedFleet final : public QObject
{
    Q_OBJECT

public:
    explicit CombinedFleet(QObject *parent = nullptr);

    /// All of them; the picture follows, unless these are the parts it is made of already.
    void setParts(const std::vector<PlacedFleet> &parts);
    /// Null: of nothing yet.
    [[nodiscard]] const Snapshot::Ptr &snapshot() const { return m_picture; }

Q_SIGNALS:
    void changed(const muster::Snapshot::Ptr &picture);

private:
    void make(const std::vector<PlacedFleet> &parts);

    std::vector<PlacedFleet> m_wanted;   ///< by the last setParts()
    Snapshot::Ptr m_picture;
    bool m_isMaking = false;
};

} // namespace muster
