// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/activity.h"

namespace muster {

using namespace Qt::StringLiterals;

Activity::Activity(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &Activity::refresh);
    connect(&journal, &Journal::changed, this, &Activity::refreshSoon);
    connect(&journal, &Journal::stateChanged, this, [this] {
        Q_EMIT troubleChanged();
        refresh();
    });
    refresh();
}

void Activity::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Activity::refresh()
{
    if (m_isAsking)
        return refreshSoon();
    m_isAsking = true;
    m_journal.runs({}, this, [this](Result<std::vector<JournalRun>> runs) {
        m_isAsking = false;
        m_isLoaded = true;
        if (runs)
            m_runs = std::move(*runs);
        Q_EMIT runsChanged();
    });
}

std::optional<Error> Activity::trouble() const
{
    return m_journal.trouble();
}

bool Activity::isReadOnly() const
{
    return m_journal.state() == Journal::State::ReadOnly;
}

void Activity::reopen()
{
    m_journal.reopen();
}

void Activity::detail(const QString &run, QObject *receiver, Detail done)
{
    m_journal.detail(run, receiver, std::move(done));
}

void Activity::verify(QObject *receiver, std::function<void(Result<JournalCheck>)> done)
{
    m_journal.verify(receiver, std::move(done));
}

void Activity::exportTo(const QString &path, QObject *receiver, std::function<void(Result<qint64>)> done)
{
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    m_journal.exportTo(path, isCsv ? Journal::Format::Csv : Journal::Format::JsonLines, receiver, std::move(done));
}

} // namespace muster
