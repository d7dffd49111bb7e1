// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "models/accounts/account.h"
#include "models/accounts/networksettings.h"
#include "models/fleet/placedid.h"
#include "models/sync/fleetmember.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class Clock;
class SnapshotStore;
class TokenVault;

/// Several instances at once: each finds its token, signs in and loads by itself, and none waits for another. Begins with what is
/// remembered of each. Every member has a session of its own; the instance that is open in the window lends its one instead. GUI thread.
class InstanceGroup final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        TokenVault &vault;
        const Clock &clock;
        /// Memory, journal and marks of one of them.
        std::function<Session::Ground(const Account &)> session;
        std::function<NetworkSettings(const QUrl &base)> network;
        /// A token that comes before the account's own (MUSTER_TOKEN_<NAME>); may be empty.
        std::function<std::optional<SecretString>(const Account &)> token;
        int interval = 0;   ///< see FleetSync::setInterval
    };

    using State = FleetMember::State;

    explicit InstanceGroup(Ground ground, QObject *parent = nullptr);
    ~InstanceGroup() override;

    /// Who is to be in it, in their order. Those that come begin at once; those that are there stay as they are, with new name and marks. Of those
    /// that go, a run that is under way comes to its end, and nothing else is asked of that GitLab any more.
    void setAccounts(const std::vector<Account> &accounts);
    /// The open instance: from now on its session is used, provided that it is signed in where the account is now; nullptr: it is about to go, and
    /// the member opens one of its own.
    void lend(const QString &accountId, Session *session);
    /// Once more from the token on, which is another one; not while something is under way there, and not the lent one.
    void retry(const QString &accountId);
    /// Loads all of them again.
    void refresh();
    void setInterval(int seconds);
    /// Nobody looks: nothing is loaded by itself until somebody does again, and then what is older than the interval at once. The lent session
    /// goes on as its owner wants.
    void rest();
    void goOn();
    /// Another way to that GitLab; the lent session is not this one's to tell.
    void useNetwork(const QUrl &base, const gitlab::Network &network);

    [[nodiscard]] std::vector<FleetMember> members() const;
    /// By InstanceNumber less one, gaps included.
    [[nodiscard]] InstanceNames names() const;
    /// Something is being changed on one of those that are not lent.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Members, their states or what they stand on; what a FleetSync tells itself is not repeated.
    void changed();

private:
    struct Place;
    void begin(Place &place);
    void letEnd(std::unique_ptr<Session> session);
    void settle();
    [[nodiscard]] bool isLentTo(const Place &place) const;
    void useLent(Place &place);
    void fetchToken(Place &place);
    void signIn(Place &place, const SecretString &token);
    void signedIn(Place &place, const Result<Identity> &identity);
    void fail(Place &place, const Error &error);
    void showRemembered(Place &place, const Snapshot::Ptr &fleet);
    void update(Place &place, const Account &account) const;
    void applyInterval();
    [[nodiscard]] int interval() const { return m_isResting ? 0 : m_ground.interval; }
    [[nodiscard]] Place *find(const QString &accountId) const;

    Ground m_ground;
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<std::unique_ptr<Session>> m_leaving;   ///< of those that were taken out while something was under way there
    std::vector<QString> m_numbers;   ///< account and address, by number less one
    bool m_isResting = false;
    QString m_lentId;
    Session *m_lent = nullptr;
};

/// An account keeps its id when its address becomes another one, and the session stays at the one it has signed in to. As addresses: texts differ
/// by encoding.
[[nodiscard]] bool isAtAddressOf(const Session &session, const Account &account);

} // namespace muster
