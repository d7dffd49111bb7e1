// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/operations/operation.h"

#include <QObject>

namespace muster {

/// Makes plans and carries them out for one signed-in instance; what views and the command line hold. The views never see
/// the client. Plans of another instance or user are refused (returns nullptr).
class Operations final : public QObject
{
    Q_OBJECT

public:
    Operations(gitlab::Client &client, const Identity &identity, QObject *parent = nullptr);
    ~Operations() override;

    [[nodiscard]] Plan plan(Verb verb, const Snapshot &fleet, std::vector<RunnerId> ids, const QString &reason = {}) const;
    /// Starts it; owned by this, and stays until clear().
    Operation *run(const Plan &plan);
    [[nodiscard]] QList<Operation *> operations() const;   ///< oldest first
    void clear(Operation *finished);                       ///< deletes it; one that still runs stays

Q_SIGNALS:
    void started(muster::Operation *operation);
    /// Changes that are proved by GitLab's answers, as they come.
    void deleted(const std::vector<muster::RunnerId> &ids);
    void pausedChanged(const std::vector<muster::RunnerId> &ids, bool paused);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
