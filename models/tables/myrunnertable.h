// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/mine/myrunners.h"
#include "models/tables/tablemodel.h"

#include <QJsonObject>

namespace muster {

[[nodiscard]] inline qint64 rowId(const MyRunner &runner) { return runner.id.value; }

/// The runners of one person with a verdict on each, in the order given: the least useful first.
class MyRunnerTable final : public TableModel<MyRunner>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Verdict, Name, Reason, Part, Projects, LastContact, LastJob, Status, Id, Owner, Count };
    Q_ENUM(Column)

    explicit MyRunnerTable(QObject *parent = nullptr);

    void setRunners(std::vector<MyRunner> runners) { setRows(std::move(runners)); }
};

/// How a verdict looks beside its word; see SeverityRole and IconRole.
[[nodiscard]] int severityOf(Usefulness usefulness);
[[nodiscard]] QString iconOf(Usefulness usefulness);
/// `yours`, `serves you`, `seen in your jobs`.
[[nodiscard]] QString partText(const MyRunner &runner);
/// Stable fields; what is not known is null.
[[nodiscard]] QJsonObject myRunnerToJson(const MyRunner &runner);

} // namespace muster
