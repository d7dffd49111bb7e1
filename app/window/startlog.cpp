// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startlog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

#include <ctime>
#include <unistd.h>

namespace muster {

namespace {

Q_LOGGING_CATEGORY(start, "muster.start", QtWarningMsg)

/// Milliseconds since the kernel made this process; in steps of 10. Field 22 of proc(5)'s stat.
qint64 processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    constexpr int startTime = 22 - 3;   // two fields were cut off in front
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - fields.value(startTime).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
}

/// Of all threads: on a busy machine it says more.
qint64 processorMs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1000 + used.tv_nsec / 1'000'000;
}

} // namespace

StartLog::StartLog(QObject *parent) : QObject(parent)
{
    if (start().isInfoEnabled())
        QCoreApplication::instance()->installEventFilter(this);
}

bool StartLog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QCoreApplication::instance()->removeEventFilter(this);
        // When the event loop has nothing else to do: all that the first picture needs has been painted.
        QTimer::singleShot(0, this, [this] {
            if (m_runners < 0)
                qCInfo(start, "first paint after %lld ms", processAgeMs());
            else
                qCInfo(start, "%lld runners from memory usable after %lld ms, processor %lld ms", qint64(m_runners), processAgeMs(), processorMs());
        });
    }
    return QObject::eventFilter(watched, event);
}

void StartLog::fleetShown(qsizetype runners)
{
    m_runners = runners;
    if (start().isInfoEnabled())
        QCoreApplication::instance()->installEventFilter(this);
}

} // namespace muster
