// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/logfile.h"

#include "models/base/hostiletext.h"
#include "models/base/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct OpenLog {
    QMutex mutex;
    QDir folder;
    QFile file;
    bool isTried = false;
};
OpenLog &openLog()
{
    static OpenLog log;
    return log;
}

void openFile(OpenLog &log)
{
    log.isTried = true;
    if (!log.folder.mkpath(u"."_s))
        return;
    log.file.setFileName(log.folder.filePath(u"muster.log"_s));
    if (log.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// Another Muster may have done it meanwhile, or may still write to the file that is moved away: no line is lost by either.
void moveAway(OpenLog &log)
{
    const QString older = log.folder.filePath(u"muster.1.log"_s);
    log.file.close();
    QFile::remove(older);
    QFile::rename(log.file.fileName(), older);
    openFile(log);
}

QLatin1StringView severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    return "other"_L1;
}

void keepInFile(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    OpenLog &log = openLog();
    const QMutexLocker lock(&log.mutex);
    if (!log.isTried)
        openFile(log);
    if (!log.file.isOpen())
        return;
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + severity(type) + u' '
        + QLatin1StringView(context.category ? context.category : "default") + u' ' + terminalText(message) + u'\n';
    log.file.write(line.toUtf8());
    if (log.file.size() >= LogFile::largest)
        moveAway(log);
}

} // namespace

LogFile::LogFile(const QString &folder)
{
    {
        OpenLog &log = openLog();
        const QMutexLocker lock(&log.mutex);
        log.folder.setPath(folder);
    }
    keepMessages(&keepInFile);
}

LogFile::~LogFile()
{
    keepMessages(nullptr);
    OpenLog &log = openLog();
    const QMutexLocker lock(&log.mutex);
    log.file.close();
    log.isTried = false;
}

} // namespace muster
