// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/refkeeper.h"

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/sync/errorsense.h"

#include <utility>

namespace muster {

RefKeeper::RefKeeper(gitlab::Client &client, const Clock &clock, QObject *parent) : QObject(parent), m_client(client), m_clock(clock) { }

RefKeeper::~RefKeeper()
{
    cancel();
}

void RefKeeper::learn(const QStringList &projects, std::function<void(std::optional<Error>)> done)
{
    cancel();
    for (const QString &project : projects) {
        if (m_wanted.size() < mostAsked && !project.isEmpty() && !isKnown(project) && !m_wanted.contains(project))
            m_wanted += project;
    }
    m_done = std::move(done);
    pump();
}

void RefKeeper::cancel()
{
    ++m_round;
    m_done = {};
    m_wanted.clear();
    m_inFlight = 0;
    for (const QPointer<gitlab::Call> &call : std::exchange(m_calls, {})) {
        if (call)
            call->abort();
    }
}

Tri RefKeeper::isProtected(const Job &job) const
{
    const auto known = m_known.constFind(job.projectPath);
    return known == m_known.cend() ? Tri::Unknown : isProtectedRef(known->refs, job.ref, job.onTag);
}

bool RefKeeper::isKnown(const QString &project) const
{
    const auto known = m_known.constFind(project);
    return known != m_known.cend() && m_clock.monotonic() < known->until;
}

void RefKeeper::pump()
{
    while (m_inFlight < maxInFlight && !m_wanted.isEmpty()) {
        const QString project = m_wanted.takeFirst();
        ++m_inFlight;
        m_calls.push_back(m_client.protectedRefs(project, this, [this, project, round = m_round](const Result<ProtectedRefs> &answer) {
            if (round != m_round)
                return;
            --m_inFlight;
            take(project, answer);
            pump();
        }));
    }
    if (m_inFlight == 0 && m_done)
        end({});
}

/// Trouble that may pass is soon tried again; the word of a project that says no is as good as an answer.
void RefKeeper::take(const QString &project, const Result<ProtectedRefs> &answer)
{
    if (answer) {
        m_known.insert(project, { *answer, m_clock.monotonic() + keptFor });
    } else if (answer.error().kind == Error::Kind::Unauthorized) {
        end(answer.error());
    } else {
        const bool isFinal = isAboutPlace(answer.error().kind) || answer.error().kind == Error::Kind::Unsupported;
        // What was known before is better than nothing while a server has trouble.
        const ProtectedRefs before = isFinal ? ProtectedRefs() : m_known.value(project).refs;
        m_known.insert(project, { before, m_clock.monotonic() + (isFinal ? keptFor : keptAfterTrouble) });
    }
}

void RefKeeper::end(const std::optional<Error> &error)
{
    const auto done = std::exchange(m_done, {});
    cancel();
    if (done)
        done(error);
}

} // namespace muster
