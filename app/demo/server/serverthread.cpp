// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/serverthread.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

ServerThread::ServerThread(const ServerOptions &options, QObject *parent) : QObject(parent), m_context(new QObject)
{
    m_thread.setObjectName(u"demo server"_s);
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this, options] {
        auto server = std::make_unique<Server>(options);
        if (server->start()) {
            server->setParent(m_context);
            m_server = server.release();
            Q_EMIT ready(m_server->url());
        } else {
            Q_EMIT failed();
        }
    }, Qt::QueuedConnection);
}

ServerThread::~ServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

bool ServerThread::waitUntilReady()
{
    // Everything sent to the thread happens in order: behind the making of the server.
    QMetaObject::invokeMethod(m_context, [] { }, Qt::BlockingQueuedConnection);
    return m_server != nullptr;
}

void ServerThread::run(const std::function<void(Server &)> &work)
{
    QMetaObject::invokeMethod(m_context, [&] { work(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace muster::demo
