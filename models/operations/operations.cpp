// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"

#include "models/gitlab/client.h"

namespace muster {

class Operations::Private {
public:
    gitlab::Client &client;
    const Identity identity;
    QList<Operation *> operations;
};

Operations::Operations(gitlab::Client &client, const Identity &identity, QObject *parent)
    : QObject(parent), d(new Private{ client, identity, {} })
{
}

Operations::~Operations() = default;

Plan Operations::plan(Verb verb, const Snapshot &fleet, std::vector<RunnerId> ids, const QString &reason) const
{
    return makePlan(fleet, { verb, std::move(ids), d->identity.canBulkPause, reason });
}

Operation *Operations::run(const Plan &plan)
{
    if (plan.fleet.instance != d->identity.instance || plan.fleet.username != d->identity.username)
        return nullptr;
    auto *operation = new Operation(d->client, plan, this);
    d->operations.append(operation);
    connect(operation, &Operation::carriedOut, this, [this, verb = plan.verb](const std::vector<RunnerId> &ids) {
        switch (verb) {
        case Verb::Pause:
            Q_EMIT pausedChanged(ids, true);
            break;
        case Verb::Resume:
            Q_EMIT pausedChanged(ids, false);
            break;
        case Verb::Delete:
            Q_EMIT deleted(ids);
            break;
        }
    });
    Q_EMIT started(operation);
    operation->start();
    return operation;
}

QList<Operation *> Operations::operations() const
{
    return d->operations;
}

void Operations::clear(Operation *finished)
{
    if (finished->state() != Operation::State::Finished || !d->operations.removeOne(finished))
        return;
    finished->deleteLater();
}

} // namespace muster
