// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/groupsearch.h"

#include "models/gitlab/client.h"

#include <QTimer>

namespace muster {

class GroupSearch::Private {
public:
    explicit Private(gitlab::Client &theClient) : client(theClient) { }

    gitlab::Client &client;
    QString text;
    QPointer<gitlab::Call> call;
    int asked = 0;
    QTimer delay;
};

GroupSearch::GroupSearch(gitlab::Client &client, QObject *parent) : QObject(parent), d(std::make_unique<Private>(client))
{
    d->delay.setSingleShot(true);
    d->delay.setInterval(delayMs);
    connect(&d->delay, &QTimer::timeout, this, [this] {
        d->call = d->client.searchGroups(d->text, this, [this, number = ++d->asked, text = d->text](const Result<std::vector<NamedPath>> &answer) {
            if (number != d->asked)
                return;
            if (answer)
                Q_EMIT found(text, *answer);
            else
                Q_EMIT failed(text, answer.error());
        });
    });
}

GroupSearch::~GroupSearch()
{
    cancel();
}

void GroupSearch::search(const QString &text)
{
    cancel();
    d->text = text;
    d->delay.start();
}

void GroupSearch::cancel()
{
    d->delay.stop();
    ++d->asked;
    if (d->call)
        d->call->abort();
}

} // namespace muster
