// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QEventLoop>

#include <functional>
#include <optional>

namespace muster::headless {

/// Waits for the one answer of `ask(receiver, done)`: a command is a straight line.
template <class T>
Result<T> answerOf(const std::function<void(QObject *, std::function<void(Result<T>)>)> &ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask(&loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace muster::headless
