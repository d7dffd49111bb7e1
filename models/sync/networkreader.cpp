// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/networkreader.h"

#include "models/gitlab/http/tlsfiles.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace muster {

using Files = Result<gitlab::TlsFilesPtr>;

void NetworkReader::read(const NetworkSettings &settings, QObject *receiver, Done done)
{
    if (settings.authorityFile.isEmpty() && settings.clientCertificateFile.isEmpty()) {
        done(gitlab::Network{ settings, nullptr });
        return;
    }
    auto promise = std::make_shared<QPromise<Files>>();
    auto *watcher = new QFutureWatcher<Files>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Files>::finished, receiver, [watcher, settings, done = std::move(done)] {
        watcher->deleteLater();
        const Files files = watcher->result();
        done(files ? Result<gitlab::Network>(gitlab::Network{ settings, *files }) : Result<gitlab::Network>(tl::unexpected(files.error())));
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, settings] {
        promise->addResult(gitlab::readTlsFiles(settings));
        promise->finish();
    });
}

} // namespace muster
