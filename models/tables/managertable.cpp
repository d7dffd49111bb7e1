// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/managertable.h"

#include <QDateTime>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<ManagerFacts>;
using Text = std::optional<QString>;

QString told(const Text &text)
{
    return text && !text->isEmpty() ? cellText(*text) : unknownText();
}

QVariant rawText(const Text &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant rawWord(const QString &word)
{
    return word.isEmpty() ? QVariant() : QVariant(word);
}

QVariant rawTime(Instant time)
{
    return time.isKnown() ? QVariant(time.toDateTime()) : QVariant();
}

/// linux/amd64
QString machine(const ManagerFacts &manager)
{
    return told(manager.platform) + u'/' + told(manager.architecture);
}

template <Text ManagerFacts::*field>
constexpr Column textColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .display = [](const ManagerFacts &manager, const CellTimes &) { return told(manager.*field); },
        .raw = [](const ManagerFacts &manager) { return rawText(manager.*field); } };
}

template <Instant ManagerFacts::*field>
constexpr Column timeColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const ManagerFacts &manager, const CellTimes &times) { return relativeTime(manager.*field, times.now); },
        .raw = [](const ManagerFacts &manager) { return rawTime(manager.*field); },
        .tip = [](const ManagerFacts &manager, const CellTimes &times) { return exactTime(manager.*field, times.display); } };
}

constexpr std::array columns{
    textColumn<&ManagerFacts::systemId>("system_id", QT_TRANSLATE_NOOP("muster::ManagerTable", "System ID")),
    Column{ .id = "status", .title = QT_TRANSLATE_NOOP("muster::ManagerTable", "Status"),
        .display = [](const ManagerFacts &manager, const CellTimes &) { return statusText(manager.status, manager.statusName.toStdString()); },
        .raw = [](const ManagerFacts &manager) { return rawWord(manager.statusName); },
        .severity = [](const ManagerFacts &manager) { return severityOf(manager.status); },
        .icon = [](const ManagerFacts &manager) { return iconOf(manager.status); } },
    textColumn<&ManagerFacts::version>("version", QT_TRANSLATE_NOOP("muster::ManagerTable", "Version")),
    textColumn<&ManagerFacts::address>("ip_address", QT_TRANSLATE_NOOP("muster::ManagerTable", "Address")),
    timeColumn<&ManagerFacts::contactedAt>("contacted_at", QT_TRANSLATE_NOOP("muster::ManagerTable", "Last contact")),
    Column{ .id = "platform", .title = QT_TRANSLATE_NOOP("muster::ManagerTable", "Platform"),
        .display = [](const ManagerFacts &manager, const CellTimes &) { return machine(manager); },
        .raw = [](const ManagerFacts &manager) { return manager.platform || manager.architecture ? QVariant(manager.platform.value_or(QString()) + u'/' + manager.architecture.value_or(QString())) : QVariant(); } },
    textColumn<&ManagerFacts::executor>("executor", QT_TRANSLATE_NOOP("muster::ManagerTable", "Executor")),
    Column{ .id = "job_execution_status", .title = QT_TRANSLATE_NOOP("muster::ManagerTable", "Busy"),
        .display = [](const ManagerFacts &manager, const CellTimes &) { return executionText(manager.execution, manager.executionName.toStdString()); },
        .raw = [](const ManagerFacts &manager) { return rawWord(manager.executionName); } },
    textColumn<&ManagerFacts::revision>("revision", QT_TRANSLATE_NOOP("muster::ManagerTable", "Revision")),
    timeColumn<&ManagerFacts::createdAt>("created_at", QT_TRANSLATE_NOOP("muster::ManagerTable", "Created")),
};
static_assert(columns.size() == std::size_t(ManagerTable::Column::Count));

ManagerFacts factsOf(const Snapshot &fleet, const ManagerRow &row)
{
    const auto text = [&](TextId id) { return id.isNull() ? Text() : Text(fleet.string(id)); };
    const auto word = [&](auto value) {
        const std::string_view name = isForeign(value) ? fleet.foreignName(value) : nameOf(value);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    };
    return { row.id, text(row.systemId), text(row.version), text(row.revision), text(row.address), text(row.platform), text(row.architecture), text(row.executor),
        row.status, word(row.status), row.execution, word(row.execution), row.createdAt, row.contactedAt };
}

} // namespace

ManagerTable::ManagerTable(QObject *parent) : TableModel(columns, "muster::ManagerTable", parent) { }

void ManagerTable::setRunner(const Snapshot::Ptr &fleet, RunnerId runner, const CellTimes &times)
{
    std::vector<ManagerFacts> managers;
    if (const auto row = fleet && runner.isValid() ? fleet->find(runner) : std::nullopt) {
        for (const ManagerRow &manager : fleet->managers(fleet->row(*row)))
            managers.push_back(factsOf(*fleet, manager));
    }
    setTimes(times);
    setRows(std::move(managers));
}

} // namespace muster
