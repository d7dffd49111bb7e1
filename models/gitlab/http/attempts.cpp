// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/attempts.h"

#include "models/base/clock.h"
#include "models/base/redaction.h"
#include "models/gitlab/http/answercheck.h"
#include "models/gitlab/http/retrypolicy.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>

#include <memory>
#include <new>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

std::optional<Trouble> guarded(const Reader &reader, const Answer &answer)
{
    try {
        return reader(answer);
    } catch (const std::bad_alloc &) {   // a hostile size; exceptions stop here
        Trouble trouble;
        trouble.error.kind = Error::Kind::Parse;
        trouble.error.detail = u"the answer does not fit into memory"_s;
        return trouble;
    }
}

/// A server may repeat what it was sent; a token must not come back into an error that way.
void withoutSecrets(Error &error)
{
    error.detail = redacted(error.detail);
    error.hint = redacted(error.hint);
    error.requestId = redacted(error.requestId);
}

} // namespace

Attempts::Attempts(Line &line, Request request, ReadOn where, Reader reader, Told told, QObject *parent)
    : QObject(parent), m_line(line), m_request(std::move(request)), m_where(where), m_reader(std::move(reader)), m_told(std::move(told))
{
    m_backoff.setSingleShot(true);
    connect(&m_backoff, &QTimer::timeout, this, &Attempts::queue);
    queue();
}

Attempts::~Attempts()
{
    leaveGate();
}

void Attempts::withdraw()
{
    m_told = {};
    m_backoff.stop();
    leaveGate();
    if (m_exchange)
        m_exchange->breakOff();
}

void Attempts::leaveGate()
{
    m_line.gate.leave(std::exchange(m_ticket, 0));
}

void Attempts::queue()
{
    m_ticket = m_line.gate.enter(m_request.order, [this](const std::optional<Error> &refused) {
        if (!refused)
            return send();
        Trouble trouble;
        trouble.error = *refused;
        trouble.sent = m_wasSent;
        trouble.atGate = !m_wasSent;
        finish(std::move(trouble));
    });
}

void Attempts::send()
{
    ++m_sent;
    m_exchange = new Exchange(m_line.transport, m_request, m_line.limits, m_line.clock.now(), [this](Exchange::Outcome outcome) { receive(std::move(outcome)); }, this);
}

void Attempts::receive(Exchange::Outcome outcome)
{
    m_elapsedMs = m_exchange->elapsedMs();
    std::exchange(m_exchange, nullptr)->deleteLater();   // its code is still on the stack
    leaveGate();                           // the next request need not wait until this answer is read
    if (!outcome)
        return judge(std::move(outcome.error()));
    m_line.tlsTrouble.reset();
    m_line.gate.note(outcome->rate);
    if (m_request.order == Request::Order::Now && outcome->status < 400)   // a refusal is quicker than work
        m_line.roundTrip.note(milliseconds(m_elapsedMs));
    m_line.log.answered(m_request, m_sent, *outcome, m_elapsedMs);
    if (auto trouble = checkAnswer(*outcome))
        return judge(std::move(trouble));
    read(std::move(*outcome));
}

void Attempts::read(Answer answer)
{
    if (m_where == ReadOn::ThisThread)
        return judge(guarded(m_reader, answer));

    using Read = std::optional<Trouble>;
    auto promise = std::make_shared<QPromise<Read>>();
    auto *watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcher<Read>::finished, this, [this, watcher] {
        watcher->deleteLater();
        judge(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, reader = m_reader, answer = std::move(answer)] {
        promise->addResult(guarded(reader, answer));
        promise->finish();
    });
}

void Attempts::judge(std::optional<Trouble> trouble)
{
    if (!m_told.done)
        return;   // withdrawn while the answer was read
    if (!trouble)
        return finish(std::nullopt);
    m_wasSent = m_wasSent || (trouble->sent && !trouble->surelyNotActed);
    withoutSecrets(trouble->error);
    if (trouble->tls)
        m_line.tlsTrouble = trouble->tls;
    m_line.log.failed(m_request, m_sent, trouble->error, m_elapsedMs);

    const double random = QRandomGenerator::global()->generateDouble();
    const Error &error = trouble->error;
    const auto wait = waitBeforeRepeat(*trouble, m_request, m_sent, m_line.limits, random);
    if (error.kind == Error::Kind::RateLimited)
        m_line.gate.pause(wait.value_or(throttleOf(error, m_sent, m_line.limits, random)));
    if (error.kind == Error::Kind::Unauthorized && !m_request.mayBeRefused)
        m_line.gate.close(error);
    if (!wait)
        return finish(std::move(trouble));

    if (error.kind == Error::Kind::RateLimited)
        queue();   // the gate itself is what waits
    else
        m_backoff.start(*wait);
    if (const auto waiting = m_told.waiting)   // last, and a copy: who hears it may give up
        waiting(m_sent + 1, *wait, error.detail);
}

void Attempts::finish(std::optional<Trouble> trouble)
{
    const auto done = std::exchange(m_told.done, nullptr);
    if (done)
        done(std::move(trouble));
}

} // namespace muster::gitlab
