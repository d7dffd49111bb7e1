// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/jobfilter.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

#include <optional>
#include <vector>

class QAbstractItemModel;

namespace muster::headless {

class Terminal;

/// How the queue is printed: its board, or with --jobs the jobs that wait and run; aligned text, --json (stable fields, one
/// document) or --csv.
class QueuePrint final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::QueuePrint)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// nullopt after saying on the terminal what is wrong.
    [[nodiscard]] static std::optional<QueuePrint> read(const QCommandLineParser &arguments, Terminal &terminal);
    void print(const JobPicture::Ptr &picture, const std::vector<QueueRow> &board, Terminal &terminal) const;

private:
    enum class Format : quint8 { Text, Json, Csv };
    void printBoard(const JobPicture &picture, const std::vector<QueueRow> &board, Terminal &terminal) const;
    void printJobs(const JobPicture::Ptr &picture, Terminal &terminal) const;
    /// As text, so many of its first columns.
    void printTable(const QAbstractItemModel &table, int columns, Terminal &terminal) const;

    Format m_format = Format::Text;
    bool m_listsJobs = false;
    JobFilter m_filter;
};

} // namespace muster::headless
