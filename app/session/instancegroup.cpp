// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/instancegroup.h"

#include "app/session/scopetext.h"
#include "models/accounts/tokenvault.h"
#include "models/sync/signin.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace muster {

using namespace std::chrono_literals;

namespace {

constexpr auto again = 60s;   // what cannot sign in, and has nothing remembered that would ask

} // namespace

struct InstanceGroup::Place {
    InstanceNumber number = 0;
    Account account;
    State state = State::Token;
    std::optional<TokenTrouble> tokenTrouble;
    std::optional<Error> error;
    // In the order in which they may go.
    std::unique_ptr<FleetSync> remembered;   // until somebody has signed in
    std::unique_ptr<Session> own;
    Session *session = nullptr;              // own or lent
    bool isPutOff = false;                   // until somebody looks again
    std::unique_ptr<SignIn> signIn;
    QTimer later;
    QObject attempt;                         // receiver of what the present attempt waits for; goes first
};

InstanceGroup::InstanceGroup(Ground ground, QObject *parent) : QObject(parent), m_ground(std::move(ground)) { }

InstanceGroup::~InstanceGroup() = default;

InstanceGroup::Place *InstanceGroup::find(const QString &accountId) const
{
    const auto at = std::find_if(m_places.begin(), m_places.end(), [&accountId](const auto &place) { return place->account.id == accountId; });
    return at == m_places.end() ? nullptr : at->get();
}

void InstanceGroup::setAccounts(const std::vector<Account> &accounts)
{
    std::vector<std::unique_ptr<Place>> next;
    std::vector<Place *> fresh;
    for (const Account &account : accounts) {
        const auto there = std::find_if(m_places.begin(), m_places.end(), [&account](const auto &place) { return place && place->account.id == account.id; });
        // Another address is another fleet: that member begins anew, and no id of the one before is taken for one of it.
        if (there != m_places.end() && (*there)->account.base == account.base) {
            update(**there, account);
            next.push_back(std::move(*there));
            continue;
        }
        const QString fleet = account.id + u' ' + account.instance();
        auto known = std::find(m_numbers.begin(), m_numbers.end(), fleet);
        if (known == m_numbers.end()) {
            if (m_numbers.size() >= mostInstances)
                continue;
            known = m_numbers.insert(m_numbers.end(), fleet);
        }
        auto place = std::make_unique<Place>();
        place->number = InstanceNumber(known - m_numbers.begin() + 1);
        place->account = account;
        place->later.setSingleShot(true);
        connect(&place->later, &QTimer::timeout, &place->attempt, [this, at = place.get()] { fetchToken(*at); });
        fresh.push_back(place.get());
        next.push_back(std::move(place));
    }
    std::vector<std::unique_ptr<Place>> gone = std::exchange(m_places, std::move(next));
    for (auto &place : gone) {
        if (place && place->own && place->own->operations().isBusy())
            letEnd(std::move(place->own));
    }
    for (Place *place : fresh)
        begin(*place);
    Q_EMIT changed();   // while what is gone is still there: whoever holds on to it lets go
}

void InstanceGroup::update(Place &place, const Account &account) const
{
    const bool isOtherMark = place.account.isReadOnly != account.isReadOnly;
    place.account = account;
    if (place.own && isOtherMark)
        place.own->forbid(m_ground.session(account).forbidden);
}

/// What is under way comes to its end, and nothing else does: nothing is loaded with a token that may be forgotten, and nothing is written to a
/// memory or history that may be erased.
void InstanceGroup::letEnd(std::unique_ptr<Session> session)
{
    FleetSync &sync = session->sync();
    sync.disconnect();   // the run tells it what it changed, and the history is not to hear of that
    sync.setMemory(nullptr);
    sync.setInterval(0);
    sync.cancel();
    m_leaving.push_back(std::move(session));
}

/// Something that was under way has ended: what only waited for that goes.
void InstanceGroup::settle()
{
    std::erase_if(m_leaving, [](const auto &session) { return !session->operations().isBusy(); });
    if (Place *place = find(m_lentId); place && place->session != m_lent && isLentTo(*place))
        useLent(*place);
}

bool InstanceGroup::isLentTo(const Place &place) const
{
    return m_lent && place.account.id == m_lentId && isAtAddressOf(*m_lent, place.account);
}

void InstanceGroup::begin(Place &place)
{
    if (isLentTo(place)) {
        place.session = m_lent;
        place.state = State::Open;
        return;
    }
    place.isPutOff = m_isResting;   // tokens are not asked for behind anybody's back
    if (m_isResting)
        return;
    if (SnapshotStore *memory = m_ground.session(place.account).memory) {
        memory->readLast({ place.account.instance(), place.account.id }, &place.attempt, [this, &place](const Snapshot::Ptr &fleet) {
            if (fleet && !place.session)
                showRemembered(place, fleet);
        });
    }
    fetchToken(place);
}

void InstanceGroup::showRemembered(Place &place, const Snapshot::Ptr &fleet)
{
    place.remembered = std::make_unique<FleetSync>(fleet, m_ground.clock);
    place.remembered->setInterval(interval());
    connect(place.remembered.get(), &FleetSync::signInWanted, &place.attempt, [this, &place] { fetchToken(place); });
    if (place.state == State::Failed && place.error)
        place.remembered->signInFailed(*place.error);
    else if (place.state != State::NoToken)
        place.remembered->signInStarted();
    Q_EMIT changed();
}

void InstanceGroup::fetchToken(Place &place)
{
    if (place.session || (place.signIn && place.signIn->isRunning()))
        return;
    place.later.stop();
    place.state = State::Token;
    place.error.reset();
    place.tokenTrouble.reset();
    if (place.remembered)
        place.remembered->signInStarted();
    Q_EMIT changed();
    if (const auto given = m_ground.token ? m_ground.token(place.account) : std::nullopt)
        return signIn(place, *given);
    m_ground.vault.fetch(place.account, &place.attempt, [this, &place](const TokenResult &token) {
        if (place.session || place.state != State::Token)
            return;
        if (token)
            return signIn(place, *token);
        place.state = State::NoToken;
        place.tokenTrouble = token.error();
        if (place.remembered)
            place.remembered->signInFailed({ .kind = Error::Kind::Cancelled });   // nothing was asked of GitLab
        Q_EMIT changed();
    });
}

void InstanceGroup::signIn(Place &place, const SecretString &token)
{
    place.state = State::SigningIn;
    if (place.signIn)
        place.signIn.release()->deleteLater();   // it may be the one that speaks
    place.signIn = std::make_unique<SignIn>(m_ground.clock);
    connect(place.signIn.get(), &SignIn::finished, &place.attempt, [this, &place](const Result<Identity> &identity) { signedIn(place, identity); });
    Q_EMIT changed();
    place.signIn->start(place.account.base, token, m_ground.network(place.account.base));
}

void InstanceGroup::fail(Place &place, const Error &error)
{
    place.state = State::Failed;
    place.error = error;
    if (place.remembered)
        place.remembered->signInFailed(error);   // asks again by itself, unless the token was refused
    else if (error.kind != Error::Kind::Unauthorized && error.kind != Error::Kind::Forbidden && interval() > 0)
        place.later.start(std::max<std::chrono::milliseconds>(again, std::chrono::seconds(interval())));
    Q_EMIT changed();
}

void InstanceGroup::signedIn(Place &place, const Result<Identity> &identity)
{
    if (place.session)
        return;
    if (!identity)
        return fail(place, identity.error());
    if (identity->reading != Obstacle::None)
        return fail(place, { .kind = Error::Kind::Forbidden });
    std::unique_ptr<gitlab::Client> client = place.signIn->takeClient();
    if (!client)
        return;
    std::unique_ptr<FleetSync> remembered = std::move(place.remembered);
    if (remembered) {
        remembered->disconnect(&place.attempt);
        if (!remembered->isFleetOf(*identity))
            remembered.release()->deleteLater();   // what somebody else saw goes
    }
    place.own = std::make_unique<Session>(std::move(client), *identity, m_ground.session(place.account), std::move(remembered));
    place.session = place.own.get();
    place.state = State::Open;
    connect(&place.session->operations(), &Operations::started, this, [this](Operation *operation) {
        connect(operation, &Operation::finished, this, &InstanceGroup::settle, Qt::QueuedConnection);   // it is the one that speaks
    });
    place.session->sync().setInterval(interval());
    Q_EMIT changed();
    FleetSync &sync = place.session->sync();
    if (const std::optional<Scope> scope = scopeFromText(place.account.scope); scope && *scope != sync.scope() && canSee(*identity, *scope))
        sync.setScope(*scope);   // loads
    else
        sync.refresh();
}

void InstanceGroup::lend(const QString &accountId, Session *session)
{
    Session *before = std::exchange(m_lent, session);
    const QString beforeId = std::exchange(m_lentId, accountId);
    if (Place *place = find(beforeId); place && before && place->session == before && (session != before || beforeId != accountId)) {
        place->session = nullptr;
        place->state = State::Token;
        Q_EMIT changed();
        begin(*place);
    }
    Place *place = find(accountId);
    if (!place || place->session == session || !isLentTo(*place))
        return Q_EMIT changed();
    useLent(*place);
}

/// One of its own goes when nothing is under way with it any more; until then it stays in use, and settle() looks again.
void InstanceGroup::useLent(Place &place)
{
    if (place.own && place.own->operations().isBusy())
        return;
    place.session = m_lent;
    place.state = State::Open;
    place.error.reset();
    place.tokenTrouble.reset();
    const std::unique_ptr<Session> own = std::move(place.own);
    const std::unique_ptr<FleetSync> remembered = std::move(place.remembered);
    Q_EMIT changed();
}

void InstanceGroup::retry(const QString &accountId)
{
    Place *place = find(accountId);
    if (!place || (place->session && !place->own) || (place->own && place->own->operations().isBusy()))
        return;
    const std::unique_ptr<Session> own = std::move(place->own);   // goes when whoever holds on to it has let go
    place->session = nullptr;
    fetchToken(*place);
}

void InstanceGroup::refresh()
{
    for (const auto &place : m_places) {
        if (place->session)
            place->session->sync().refresh();
        else if (place->state == State::Failed || place->state == State::NoToken)
            fetchToken(*place);
    }
}

void InstanceGroup::setInterval(int seconds)
{
    m_ground.interval = seconds;
    applyInterval();
}

void InstanceGroup::applyInterval()
{
    for (const auto &place : m_places) {
        if (place->own)
            place->own->sync().setInterval(interval());
        else if (place->remembered)
            place->remembered->setInterval(interval());
    }
}

void InstanceGroup::rest()
{
    if (std::exchange(m_isResting, true))
        return;
    applyInterval();
    for (const auto &place : m_places)
        place->later.stop();
}

void InstanceGroup::goOn()
{
    if (!std::exchange(m_isResting, false))
        return;
    applyInterval();
    for (const auto &place : m_places) {
        if (place->isPutOff && !place->session)
            begin(*place);
    }
    if (m_ground.interval <= 0)
        return;
    for (const auto &place : m_places) {
        if (place->own) {
            FleetSync &sync = place->own->sync();
            const auto age = sync.asOf().age(sync.serverNow());
            if (!age || age->count() >= m_ground.interval)
                sync.refresh();
        } else if (!place->session && place->state == State::Failed) {
            fetchToken(*place);
        }
    }
}

void InstanceGroup::useNetwork(const QUrl &base, const gitlab::Network &network)
{
    for (const auto &place : m_places) {
        if (place->account.base != base)
            continue;
        if (place->own) {
            place->own->client().setNetwork(network);
            place->own->sync().refresh();
        } else if (!place->session) {
            fetchToken(*place);
        }
    }
}

bool isAtAddressOf(const Session &session, const Account &account)
{
    return QUrl(session.identity().instance).matches(account.base, QUrl::StripTrailingSlash);
}

std::vector<FleetMember> InstanceGroup::members() const
{
    std::vector<FleetMember> members;
    for (const auto &place : m_places) {
        FleetMember member{ .number = place->number, .account = place->account, .state = place->state, .tokenTrouble = place->tokenTrouble, .error = place->error };
        if (place->session) {
            member.sync = &place->session->sync();
            member.operations = &place->session->operations();
            member.details = &place->session->details();
        } else {
            member.sync = place->remembered.get();
        }
        members.push_back(std::move(member));
    }
    return members;
}

InstanceNames InstanceGroup::names() const
{
    InstanceNames names(m_numbers.size());
    for (const auto &place : m_places)
        names[std::size_t(place->number) - 1] = { place->account.name, place->account.instance() };
    return names;
}

bool InstanceGroup::isBusy() const
{
    const auto isAtWork = [](const std::unique_ptr<Session> &session) { return session && session->operations().isBusy(); };
    return std::any_of(m_places.begin(), m_places.end(), [&isAtWork](const auto &place) { return isAtWork(place->own); }) || std::any_of(m_leaving.begin(), m_leaving.end(), isAtWork);
}

} // namespace muster
