// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/job.h"
#include "models/fleet/queue/protectedrefs.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace muster {

class Clock;
namespace gitlab {
class Call;
class Client;
}

/// Which refs the projects protect: asked for lazily, a few projects a pass, and kept for an hour. What cannot be read is kept
/// as unknown. Lives on the client's thread.
class RefKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAsked = 10;         ///< projects a pass
    static constexpr int maxInFlight = 3;
    static constexpr std::chrono::minutes keptFor{ 60 };
    static constexpr std::chrono::minutes keptAfterTrouble{ 5 };

    RefKeeper(gitlab::Client &client, const Clock &clock, QObject *parent = nullptr);
    ~RefKeeper() override;

    /// Asks about the first of these that are not known. Calls back once, at once if there is nothing to ask; with an error only
    /// when the token was refused.
    void learn(const QStringList &projects, std::function<void(std::optional<Error>)> done);
    void cancel();   ///< without calling back
    [[nodiscard]] Tri isProtected(const Job &job) const;

private:
    struct Known {
        ProtectedRefs refs;
        std::chrono::milliseconds until;
    };
    [[nodiscard]] bool isKnown(const QString &project) const;
    void pump();
    void take(const QString &project, const Result<ProtectedRefs> &answer);
    void end(const std::optional<Error> &error);

    gitlab::Client &m_client;
    const Clock &m_clock;
    QHash<QString, Known> m_known;
    QStringList m_wanted;                              // still to be asked in this round
    std::vector<QPointer<gitlab::Call>> m_calls;
    int m_inFlight = 0;
    int m_round = 0;                                   // answers to earlier rounds are kept, but move nothing on
    std::function<void(std::optional<Error>)> m_done;
};

} // namespace muster
