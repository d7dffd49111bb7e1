// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/ownthread.h"
#include "models/history/sqlitefile.h"

namespace muster {

/// The thread of a book: opens its store before anything is asked, and tells outcomes as answers. When the store cannot be opened, every
/// question says so.
template <class Store>
class StoreThread final
{
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    StoreThread(QObject *owner, const QString &name, const QString &path) : m_thread(owner, name, std::make_unique<Store>(path))
    {
        m_thread.run([](Store &store) { (void)store.open(); });
    }

    /// Nobody waits.
    void run(std::function<void(Store &)> work) { m_thread.run(std::move(work)); }
    template <class T>
    void ask(QObject *receiver, std::function<Result<T>(Store &)> work, Answer<T> done)
    {
        m_thread.template ask<T>(receiver, std::move(work), std::move(done));
    }
    /// True once it is done.
    void order(QObject *receiver, std::function<SqliteFile::Outcome(Store &)> work, Answer<bool> done)
    {
        const auto asResult = [work = std::move(work)](Store &store) -> Result<bool> {
            if (const SqliteFile::Outcome failed = work(store))
                return tl::unexpected<Error>(*failed);
            return true;
        };
        m_thread.template ask<bool>(receiver, asResult, std::move(done));
    }

private:
    OwnThread<Store> m_thread;
};

} // namespace muster
