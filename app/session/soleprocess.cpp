// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/soleprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestMessage = 64 * 1024;
constexpr int patienceMs = 3000;   // the first process may be starting just now
constexpr QByteArrayView heard = "heard\n";

/// Apart for each profile; the runtime folder is the user's own and gone with the session.
QString placeFor(const QString &profile)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const QByteArray name = QCryptographicHash::hash(QFileInfo(profile).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + "/muster-"_L1 + QString::fromLatin1(name);
}

} // namespace

SoleProcess::SoleProcess(const QString &profile, QObject *parent) : QObject(parent), m_socket(placeFor(profile)), m_lock(m_socket + ".lock"_L1)
{
    m_lock.setStaleLockTime(0);   // a lock is as old as its process
}

SoleProcess::~SoleProcess() = default;

SoleProcess::Claim SoleProcess::claim(const QStringList &arguments)
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return Claim::Apart;
        return handOver(arguments) ? Claim::HandedOver : Claim::Apart;
    }
    QLocalServer::removeServer(m_socket);   // of a process that was killed: we hold the lock
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            hear(caller);
    });
    return m_server->listen(m_socket) ? Claim::Ours : Claim::Apart;
}

bool SoleProcess::handOver(const QStringList &arguments) const
{
    const QJsonObject message{ { u"arguments"_s, QJsonArray::fromStringList(arguments) }, { u"activation"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN") } };
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patienceMs) {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (!socket.waitForConnected(patienceMs)) {
            QThread::msleep(20);
            continue;
        }
        socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
        socket.waitForBytesWritten(patienceMs);
        while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) { }
        return socket.readLine() == heard;
    }
    return false;
}

void SoleProcess::hear(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(patienceMs, caller, [caller] { caller->abort(); });
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (caller->bytesAvailable() > longestMessage)
            return caller->abort();
        if (!caller->canReadLine())
            return;
        const QJsonObject message = QJsonDocument::fromJson(caller->readLine()).object();
        if (!message["arguments"_L1].isArray())
            return caller->abort();
        QStringList arguments;
        const QJsonArray values = message["arguments"_L1].toArray();
        for (const auto &value : values)
            arguments += value.toString();
        caller->write(heard.data(), heard.size());
        caller->flush();
        caller->disconnectFromServer();
        Q_EMIT startedAgain(arguments, message["activation"_L1].toString().toUtf8());
    });
}

} // namespace muster
