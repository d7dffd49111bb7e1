// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/instancelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>

namespace muster {

InstanceLock::InstanceLock(const QString &directory, const QString &instance)
{
    const QString folder = directory + QStringLiteral("/locks");
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(instance.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    m_file = std::make_unique<QLockFile>(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".lock"));
    m_file->setStaleLockTime(0);   // a long run is not a dead one
}

InstanceLock::~InstanceLock()
{
    release();
}

bool InstanceLock::acquire()
{
    if (m_isHeld)
        return true;
    m_holder.reset();
    m_isHeld = m_file->tryLock(0);
    // After a power cut the file may be there and name nobody; Qt takes it away only when no process has it locked.
    qint64 pid = 0;
    QString host, program;
    if (!m_isHeld && m_file->error() == QLockFile::LockFailedError && !m_file->getLockInfo(&pid, &host, &program) && m_file->removeStaleLockFile())
        m_isHeld = m_file->tryLock(0);
    if (!m_isHeld && m_file->error() == QLockFile::LockFailedError) {
        Holder holder;
        m_file->getLockInfo(&holder.pid, &holder.host, &holder.program);
        m_holder = holder;
    }
    return m_isHeld;
}

void InstanceLock::release()
{
    if (m_isHeld)
        m_file->unlock();
    m_isHeld = false;
}

bool InstanceLock::isHeld() const
{
    return m_isHeld;
}

std::optional<InstanceLock::Holder> InstanceLock::holder() const
{
    return m_holder;
}

} // namespace muster
