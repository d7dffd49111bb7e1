// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/forget.h"

#include "models/history/cleanupbook.h"
#include "models/history/history.h"

#include <QFileInfo>

namespace muster {

void forget(const ForgetRequest &request)
{
    if (request.history)
        request.history->forget({ request.instance, request.username });
    using namespace Qt::StringLiterals;
    if (!QFileInfo::exists(request.dataFolder + "/cleanup.sqlite"_L1))
        return;   // none is begun for this
    auto *book = new CleanupBook(request.dataFolder);   // goes when it is done
    book->forget(request.instance, request.username, book, [book](const Result<bool> &) { book->deleteLater(); });
}

} // namespace muster
