// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/lookup/fleetsearch.h"
#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/fleet/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace muster {

class Clock;
class History;
namespace gitlab {
class Client;
}

/// From whatever is in the clipboard to the card: reads the text, looks into the fleet that is loaded, asks GitLab once where it
/// must, then adds what takes further requests (failure reason, whom to call, what else the manager did), and falls back to
/// history for what GitLab has forgotten. The last question asked wins. Lives on the GUI thread.
class Lookup final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Empty,
        Looking,         ///< answer() may hold a part already
        Found,           ///< answer() is whole
        Several,         ///< candidates(): never a guess
        NeedsProject,    ///< a job number alone: `job` of reading()
        NotFound,        ///< GitLab's "does not exist or no permission" (then error() is that), or nothing in the list; nothing remembered
        OtherInstance,   ///< reading().text is its address
        Unreadable,      ///< reading().why
        Failed,          ///< see error()
    };
    Q_ENUM(State)

    /// All of it outlives this; without history nothing forgotten is found.
    struct Ground {
        gitlab::Client &client;
        Identity identity;
        const Clock &clock;
        History *history = nullptr;
    };
    explicit Lookup(const Ground &ground, QObject *parent = nullptr);
    ~Lookup() override;

    /// What words are looked for in. A question that needs it waits until a load has ended, well or not.
    void setFleet(const Snapshot::Ptr &fleet);
    /// No list can be had; questions that wait for one are answered from history, or fail with it.
    void setFleetTrouble(const Error &error);

    void look(const QString &text);
    void choose(const LookupCandidate &candidate);
    void chooseProject(const QString &path);   ///< in State::NeedsProject
    void retry();                              ///< asks the same again
    void clear();

    [[nodiscard]] State state() const;
    [[nodiscard]] const QString &text() const;   ///< what was asked
    [[nodiscard]] const LookupReading &reading() const;
    [[nodiscard]] const std::optional<LookupAnswer> &answer() const;
    [[nodiscard]] const std::vector<LookupCandidate> &candidates() const;
    /// How many there are; more than candidates() where only the first are told.
    [[nodiscard]] std::size_t candidateCount() const;
    /// In State::Several, of runners in the list: see FleetMatches::filterKey.
    [[nodiscard]] QLatin1String candidateKey() const;
    /// In State::Found: why a part of the answer is missing.
    [[nodiscard]] const std::optional<Error> &error() const;
    /// The question waits for the list of runners.
    [[nodiscard]] bool isWaitingForFleet() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
