// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/forget.h"

#include "models/history/cleanupbook.h"
#include "models/history/history.h"
#include "models/history/maintenancebook.h"

#include <QFileInfo>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

template <class Book>
void forgetIn(QLatin1String file, const ForgetRequest &request)
{
    if (!QFileInfo::exists(request.dataFolder + file))
        return;   // none is begun for this
    auto *book = new Book(request.dataFolder);   // goes when it is done
    book->forget(request.instance, request.username, book, [book](const Result<bool> &) { book->deleteLater(); });
}

} // namespace

void forget(const ForgetRequest &request)
{
    if (request.history)
        request.history->forget({ request.instance, request.username });
    forgetIn<CleanupBook>("/cleanup.sqlite"_L1, request);
    forgetIn<MaintenanceBook>("/maintenance.sqlite"_L1, request);
}

} // namespace muster
