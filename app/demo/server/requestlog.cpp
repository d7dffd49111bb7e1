// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster::demo {

using namespace Qt::StringLiterals;

std::vector<qint64> LogEntry::changedRunners(Change::Kind kind) const
{
    std::vector<qint64> ids;
    for (const Change &change : changes) {
        if (change.kind == kind && change.runnerId != 0)
            ids.push_back(change.runnerId);
    }
    return ids;
}

QByteArray LogEntry::toJsonLine() const
{
    QJsonObject line{{u"sequence"_s, sequence}, {u"at"_s, isoMilliseconds(at)}, {u"method"_s, QString::fromLatin1(method)},
                     {u"path"_s, path}, {u"token"_s, token}, {u"connection"_s, connection}, {u"status"_s, status},
                     {u"latency_ms"_s, latencyMs}, {u"bytes"_s, bytes}};
    if (!rootFields.isEmpty()) {
        line.insert(u"operation"_s, operation);
        line.insert(u"root_fields"_s, QJsonArray::fromStringList(rootFields));
        line.insert(u"variables"_s, variables);
        line.insert(u"complexity"_s, complexity);
    }
    if (!fault.isEmpty())
        line.insert(u"fault"_s, fault);
    if (tokenInQuery)
        line.insert(u"token_in_query"_s, true);
    if (!changes.empty()) {
        QJsonArray list;
        for (const Change &change : changes) {
            QJsonObject item{{u"change"_s, changeName(change.kind)}};
            item.insert(change.runnerId != 0 ? u"runner"_s : u"job"_s, change.runnerId != 0 ? change.runnerId : change.jobId);
            list.append(item);
        }
        line.insert(u"changes"_s, list);
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

void RequestLog::setSink(Sink sink)
{
    const QMutexLocker lock(&m_mutex);
    m_sink = std::move(sink);
}

qint64 RequestLog::add(LogEntry entry)
{
    const QMutexLocker lock(&m_mutex);
    constexpr qsizetype surplus = kept / 4;
    if (qsizetype(m_entries.size()) >= kept + surplus) {
        m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
        m_cleared += surplus;
    }
    entry.sequence = m_cleared + qint64(m_entries.size()) + 1;
    m_entries.push_back(std::move(entry));
    return m_entries.back().sequence;
}

void RequestLog::update(qint64 sequence, const std::function<void(LogEntry &)> &writer)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 at = sequence - m_cleared - 1;
    if (at >= 0 && at < qint64(m_entries.size()))
        writer(m_entries[size_t(at)]);
}

void RequestLog::finish(qint64 sequence, int status, qint64 bytes, qint64 nowMs)
{
    QByteArray line;
    Sink sink;
    update(sequence, [&](LogEntry &entry) {
        entry.status = status;
        entry.bytes = bytes;
        entry.latencyMs = nowMs - entry.arrivedMs;
        entry.answered = status != 0;
        sink = m_sink;
        if (sink)
            line = entry.toJsonLine();
    });
    if (sink)
        sink(line);
}

std::vector<LogEntry> RequestLog::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

qsizetype RequestLog::count() const
{
    const QMutexLocker lock(&m_mutex);
    return qsizetype(m_entries.size());
}

std::vector<LogEntry> RequestLog::entriesUnder(const QString &pathStart) const
{
    std::vector<LogEntry> found = entries();
    std::erase_if(found, [&](const LogEntry &entry) { return !entry.path.startsWith(pathStart); });
    return found;
}

std::vector<LogEntry> RequestLog::entriesWithRootField(const QString &field) const
{
    std::vector<LogEntry> found = entries();
    std::erase_if(found, [&](const LogEntry &entry) { return !entry.rootFields.contains(field); });
    return found;
}

std::vector<qint64> RequestLog::changedRunners(Change::Kind kind) const
{
    std::vector<qint64> ids;
    for (const LogEntry &entry : entries()) {
        const std::vector<qint64> more = entry.changedRunners(kind);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
}

int RequestLog::mostInFlight() const
{
    const QMutexLocker lock(&m_mutex);
    int most = 0;
    for (const LogEntry &entry : m_entries)
        most = std::max(most, entry.inFlight);
    return most;
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_cleared += qint64(m_entries.size());
    m_entries.clear();
}

} // namespace muster::demo
