// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace muster {

/// A worker on a thread of its own, entered by queued calls; what it answers comes from the event loop of `owner`, who owns
/// this and is called from its own thread only. What was asked for is still done when this goes; the worker dies on its thread.
template <class Worker>
class OwnThread final
{
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    OwnThread(QObject *owner, const QString &name, std::unique_ptr<Worker> worker) : m_owner(owner), m_worker(std::move(worker))
    {
        m_inside.moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    ~OwnThread()
    {
        QMetaObject::invokeMethod(&m_inside, [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;

    /// For what the worker lets other threads do.
    [[nodiscard]] Worker &worker() { return *m_worker; }

    void run(std::function<void(Worker &)> work)
    {
        QMetaObject::invokeMethod(&m_inside, [this, work = std::move(work)] { work(*m_worker); });
    }
    /// Runs `work` there and brings what it returns back to `done`, unless the receiver died.
    template <class T>
    void ask(QObject *receiver, std::function<Result<T>(Worker &)> work, Answer<T> done)
    {
        run([this, work = std::move(work), guard = QPointer<QObject>(receiver), done = std::move(done)](Worker &worker) { answer<T>(guard, done, work(worker)); });
    }
    /// From the worker's thread: in the owner's event loop.
    void tell(std::function<void()> told) { QMetaObject::invokeMethod(m_owner, std::move(told), Qt::QueuedConnection); }
    /// From the worker's thread; `guard` is looked at where the receiver lives.
    template <class T>
    void answer(const QPointer<QObject> &guard, const Answer<T> &done, Result<T> result)
    {
        tell([guard, done, result = std::move(result)] {
            if (guard)
                done(result);
        });
    }

private:
    QObject *const m_owner;
    QThread m_thread;
    QObject m_inside;   // what queued calls are addressed to
    std::unique_ptr<Worker> m_worker;
};

} // namespace muster
