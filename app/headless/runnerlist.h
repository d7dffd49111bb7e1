// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/runnertable.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace muster::headless {

class Selection;
class Terminal;

/// How a list of runners is printed: aligned text, --json (stable fields, one document) or --csv; --sort COLUMN[:desc].
class RunnerList final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::RunnerList)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// nullopt after saying on the terminal what is wrong.
    [[nodiscard]] static std::optional<RunnerList> read(const QCommandLineParser &arguments, RunnerTable::Kind kind, Terminal &terminal);
    void print(const Selection &selection, Terminal &terminal) const;
    /// Those of several instances, each row with whose it is.
    struct Several {
        Snapshot::Ptr picture;   ///< see combined()
        InstanceNames names;
        Filter filter;
        QJsonArray instances;    ///< how far each is
        bool isComplete = false;
    };
    void print(const Several &several, Terminal &terminal) const;

private:
    void print(const RunnerTable &table, const QJsonObject &head, Terminal &terminal) const;

    enum class Format : quint8 { Text, Json, Csv };
    Format m_format = Format::Text;
    QString m_sort;            ///< column's name in settings and exports; empty: by id
    bool m_descending = false;
};

} // namespace muster::headless
