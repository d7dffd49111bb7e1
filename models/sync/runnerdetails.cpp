// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/runnerdetails.h"

#include "models/base/clock.h"
#include "models/gitlab/client.h"

#include <QTimer>

#include <deque>

namespace muster {

class RunnerDetails::Private {
public:
    struct Kept {
        RunnerId id;
        RunnerDetail detail;
        std::chrono::milliseconds at;
    };

    Private(RunnerDetails *owner, gitlab::Client &theClient, const Clock &theClock) : q(owner), client(theClient), clock(theClock)
    {
        delay.setSingleShot(true);
        delay.setInterval(delayMs);
    }

    [[nodiscard]] const Kept *find(RunnerId id) const;
    void keep(RunnerId id, const RunnerDetail &fresh);
    void ask();
    void abort();
    void become(State next);

    RunnerDetails *const q;
    gitlab::Client &client;
    const Clock &clock;
    RunnerId current;
    State state = State::Empty;
    std::optional<RunnerDetail> detail;
    std::optional<Error> error;
    std::deque<Kept> kept;   // newest first
    QPointer<gitlab::Call> call;
    int asked = 0;           // answers to earlier questions are not heard
    QTimer delay;
};

const RunnerDetails::Private::Kept *RunnerDetails::Private::find(RunnerId id) const
{
    for (const Kept &each : kept) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

void RunnerDetails::Private::keep(RunnerId id, const RunnerDetail &fresh)
{
    std::erase_if(kept, [id](const Kept &each) { return each.id == id; });
    kept.push_front({ id, fresh, clock.monotonic() });
    if (kept.size() > keptRunners)
        kept.pop_back();
}

void RunnerDetails::Private::ask()
{
    const int number = ++asked;
    call = client.detail(current, q, [this, number, id = current](const Result<RunnerDetail> &answer) {
        if (number != asked)
            return;
        if (answer) {
            keep(id, *answer);
            detail = *answer;
            error.reset();
            become(State::Ready);
        } else {
            error = answer.error();
            become(State::Failed);
        }
    });
}

void RunnerDetails::Private::abort()
{
    delay.stop();
    ++asked;
    if (call)
        call->abort();
}

void RunnerDetails::Private::become(State next)
{
    state = next;
    Q_EMIT q->changed();
}

RunnerDetails::RunnerDetails(gitlab::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, clock))
{
    connect(&d->delay, &QTimer::timeout, this, [this] { d->ask(); });
}

RunnerDetails::~RunnerDetails()
{
    d->abort();
}

void RunnerDetails::setCurrent(RunnerId runner)
{
    if (runner == d->current)
        return;
    d->abort();
    d->current = runner;
    d->error.reset();
    d->detail.reset();
    if (!runner.isValid()) {
        d->become(State::Empty);
        return;
    }
    if (const auto *known = d->find(runner)) {
        d->detail = known->detail;
        if (d->clock.monotonic() - known->at < std::chrono::seconds(keptForSeconds)) {
            d->become(State::Ready);
            return;
        }
    }
    d->delay.start();
    d->become(State::Loading);
}

RunnerId RunnerDetails::current() const
{
    return d->current;
}

void RunnerDetails::reload()
{
    if (!d->current.isValid())
        return;
    d->abort();
    d->become(State::Loading);
    d->ask();
}

RunnerDetails::State RunnerDetails::state() const
{
    return d->state;
}

const std::optional<RunnerDetail> &RunnerDetails::detail() const
{
    return d->detail;
}

const std::optional<Error> &RunnerDetails::error() const
{
    return d->error;
}

} // namespace muster
