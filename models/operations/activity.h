// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journal.h"

#include <QObject>
#include <QTimer>

namespace muster {

/// What the Activity page holds: the runs on record, kept up to date, and what can be asked about them. Views see no journal.
/// GUI thread.
class Activity final : public QObject
{
    Q_OBJECT

public:
    explicit Activity(Journal &journal, QObject *parent = nullptr);

    /// Of every instance, newest first; empty until runsChanged() was heard.
    [[nodiscard]] const std::vector<JournalRun> &runs() const { return m_runs; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    void refresh();

    /// nullopt: runs can be put on record.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// It can be read only: a newer Muster wrote it, or the disk takes nothing.
    [[nodiscard]] bool isReadOnly() const;
    /// After a damaged journal was set aside: begin a new one.
    void reopen();

    using Detail = std::function<void(Result<JournalRunDetail>)>;
    void detail(const QString &run, QObject *receiver, Detail done);
    void verify(QObject *receiver, std::function<void(Result<JournalCheck>)> done);
    /// CSV if the name ends in .csv, otherwise JSON Lines with the hashes; how many lines.
    void exportTo(const QString &path, QObject *receiver, std::function<void(Result<qint64>)> done);

Q_SIGNALS:
    void runsChanged();
    void troubleChanged();

private:
    /// Not more often than eyes can use, and never while an answer is awaited: the journal has requests to let out meanwhile.
    void refreshSoon();

    Journal &m_journal;
    QTimer m_soon;
    bool m_isAsking = false;
    std::vector<JournalRun> m_runs;
    bool m_isLoaded = false;
};

} // namespace muster
