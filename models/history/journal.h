// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/journalentry.h"
#include "models/history/journalrun.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace muster {

/// The record of every change that Muster made, `journal.sqlite` in a data directory: append-only, hash-chained, never
/// deleted by Muster. An own thread holds the one connection (WAL, synchronous=FULL); everything here is called on one
/// thread, answers come from its event loop, never after the receiver died. What is handed in one after the other is
/// written in that order; what has queued up meanwhile is committed together.
class Journal final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Opening,
        Ready,
        ReadOnly,   ///< written by a newer Muster, or not writable: can be read, no run starts
        Failed,     ///< see trouble(); a damaged file was set aside under another name, and the next opening begins a new one
    };
    Q_ENUM(State)

    /// Where it lies, and what tests make go wrong.
    struct Place {
        QString directory;                                  ///< made when it is not there
        std::function<bool(int write)> refusesCommit = {};  ///< for tests: the n-th commit (from 1) fails as on a full disk
    };
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    /// Opens on its thread; stateChanged() follows.
    explicit Journal(const Place &place, QObject *parent = nullptr);
    ~Journal() override;   ///< what was handed in is still written

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<Error> &trouble() const;   ///< Kind::Io; `hint` holds the file's path
    [[nodiscard]] const QString &file() const;                   ///< its path
    void reopen();                                               ///< after trouble: once more

    /// Committed, all of them or none, when `done` hears of success. While opening it waits; when it cannot be written: Kind::Io.
    void append(std::vector<JournalEntry> entries, QObject *receiver, Answer<qint64> done);   ///< a sequence at or behind their last one

    /// Newest first; of one instance, or of all.
    void runs(const QString &instance, QObject *receiver, Answer<std::vector<JournalRun>> done);
    /// Kind::NotFound if there is no such run. A part of the id that is unique will do.
    void detail(const QString &run, QObject *receiver, Answer<JournalRunDetail> done);
    void verify(QObject *receiver, Answer<JournalCheck> done);
    /// Every entry with its hash as JSON Lines, or every item of every run as CSV; returns how many. Written beside `path` first, then renamed.
    enum class Format : quint8 { JsonLines, Csv };
    void exportTo(const QString &path, Format format, QObject *receiver, Answer<qint64> done);

Q_SIGNALS:
    void stateChanged();
    /// Something was written; at most ten times a second.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
