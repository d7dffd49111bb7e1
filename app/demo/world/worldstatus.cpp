// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr Moment onlineFor = hours(2);
constexpr Moment managerStaleAfter = days(7);
constexpr std::u16string_view tokenLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

QString letters(quint64 bits, int count)
{
    QString text(count, Qt::Uninitialized);
    for (int i = 0; i < count; ++i, bits >>= 6)
        text[i] = tokenLetters[bits & 63];
    return text;
}

quint64 tokenBits(quint64 seed, const Runner &runner)
{
    return mixed(seed ^ mixed(quint64(runner.id)) ^ (quint64(runner.tokenGeneration) << 48));
}

/// Eight letters are 48 bits.
constexpr quint64 shortBits = (1ULL << 48) - 1;

} // namespace

Moment World::lastPoll(const Manager &manager) const
{
    // Idle managers long-poll: GitLab hears of one every half minute, of another once in nearly an hour.
    const quint64 nature = mixed(quint64(manager.id));
    const Moment period = seconds(30) + seconds(qint64(nature % 3000));
    const auto phase = Moment((nature >> 20) % quint64(period));
    return std::max(manager.createdAt, m_livedUntil - (m_livedUntil + phase) % period);
}

Moment World::contactedAt(const Manager &manager) const
{
    return manager.polling ? lastPoll(manager) : manager.contactedAt;
}

Moment World::contactedAt(const Runner &runner) const
{
    Moment latest = runner.contactedAt;
    if (runner.pollingManagers > 0) {
        for (const Manager &manager : runner.managers) {
            if (manager.polling)
                latest = std::max(latest, lastPoll(manager));
        }
    }
    return latest;
}

RunnerStatus World::statusOf(Moment createdAt, Moment contactedAt, bool registered, Moment staleAfter) const
{
    const Moment at = now();
    if (std::max(createdAt, contactedAt) <= at - staleAfter)
        return RunnerStatus::Stale;
    if (!registered)
        return RunnerStatus::NeverContacted;
    return contactedAt > at - onlineFor ? RunnerStatus::Online : RunnerStatus::Offline;
}

RunnerStatus World::status(const Manager &manager) const
{
    const Moment contact = contactedAt(manager);
    return statusOf(manager.createdAt, contact, contact != 0, managerStaleAfter);
}

RunnerStatus World::status(const Runner &runner) const
{
    if (runner.strangeStatus)
        return RunnerStatus::Hibernating;
    const Moment contact = contactedAt(runner);
    const bool registered = profile().atLeast(17, 2) ? runner.registered : contact != 0;
    return statusOf(runner.createdAt, contact, registered, profile().atLeast(17, 2) ? days(7) : days(90));
}

QString World::shortSha(const Runner &runner) const
{
    return letters(tokenBits(m_options.seed, runner), 8);
}

QString World::tokenOf(const Runner &runner) const
{
    QString token = runner.legacy ? QString() : u"glrt-"_s;
    if (profile().atLeast(17, 7))
        token += u"t%1_"_s.arg(int(runner.type) + 1);
    const quint64 bits = tokenBits(m_options.seed, runner);
    return token + letters(bits, 8) + letters(mixed(bits), 10) + letters(mixed(bits + 1), 2);
}

const Runner *World::runnerByToken(QStringView token) const
{
    QStringView secret = token;
    if (secret.startsWith("glrt-"_L1))
        secret = secret.mid(5);
    if (secret.size() == 23 && secret[0] == u't' && secret[2] == u'_')
        secret = secret.mid(3);
    if (secret.size() != 20)
        return nullptr;
    quint64 wanted = 0;
    for (int i = 0; i < 8; ++i) {
        const size_t digit = tokenLetters.find(secret[i].unicode());
        if (digit == std::u16string_view::npos)
            return nullptr;
        wanted |= quint64(digit) << (6 * i);
    }
    for (const qint32 slot : m_slots) {
        if (slot < 0)
            continue;
        const Runner &runner = m_runners[size_t(slot)];
        if ((tokenBits(m_options.seed, runner) & shortBits) == wanted && tokenOf(runner) == token)
            return &runner;
    }
    return nullptr;
}

} // namespace muster::demo
