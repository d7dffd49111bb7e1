// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runitemtable.h"

#include "models/wording/activitytext.h"

#include <QDateTime>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<JournalItem>;

QString ownerOf(const JournalItem &item)
{
    return item.before["owner"_L1].toString();
}

bool isOfInstance(const JournalItem &item)
{
    return item.before["type"_L1] == "instance"_L1;
}

Instant lastContactOf(const JournalItem &item)
{
    return Instant::fromIso(item.before["contacted_at"_L1].toString());
}

int severityOf(const JournalItem &item)
{
    if (item.outcome == "done"_L1 || item.outcome == "gone"_L1)
        return 1;
    return item.outcome == "skipped"_L1 || item.outcome == "not_sent"_L1 ? 0 : item.outcome == "unknown"_L1 ? 2 : 3;
}

QString iconOf(const JournalItem &item)
{
    switch (severityOf(item)) {
    case 1: return u"success"_s;
    case 2: return u"warning"_s;
    case 3: return u"error"_s;
    default: return u"info"_s;
    }
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

constexpr std::array columns{
    Column{ .id = "name", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "Name"),
        .display = [](const JournalItem &item, const CellTimes &) { return cellText(item.name); },
        .raw = [](const JournalItem &item) { return textOrNothing(item.name); } },
    Column{ .id = "id", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "ID"), .align = Qt::AlignRight,
        .display = [](const JournalItem &item, const CellTimes &) { return QString::number(item.id.value); },
        .raw = [](const JournalItem &item) { return QVariant(item.id.value); } },
    Column{ .id = "outcome", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "Outcome"),
        .display = [](const JournalItem &item, const CellTimes &) { return itemOutcomeText(item); },
        .raw = [](const JournalItem &item) { return QVariant(item.outcome); },
        .severity = severityOf, .icon = iconOf },
    Column{ .id = "before", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "Before"),
        .display = [](const JournalItem &item, const CellTimes &) { return beforeText(item); },
        .raw = [](const JournalItem &item) { return textOrNothing(beforeText(item)); } },
    Column{ .id = "after", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "After"),
        .display = [](const JournalItem &item, const CellTimes &) { return afterText(item); },
        .raw = [](const JournalItem &item) { return textOrNothing(afterText(item)); } },
    Column{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "Owner"),
        .display = [](const JournalItem &item, const CellTimes &) { return ownerOf(item).isEmpty() && !isOfInstance(item) ? QString() : ownerText(RunnerType::Instance, ownerOf(item)); },
        .raw = [](const JournalItem &item) { return textOrNothing(ownerOf(item)); } },
    Column{ .id = "contacted_at", .title = QT_TRANSLATE_NOOP("muster::RunItemTable", "Last contact then"), .align = Qt::AlignRight,
        .display = [](const JournalItem &item, const CellTimes &times) { return lastContactOf(item).isKnown() ? relativeTime(lastContactOf(item), times.now) : QString(); },
        .raw = [](const JournalItem &item) { return lastContactOf(item).isKnown() ? QVariant(lastContactOf(item).toDateTime()) : QVariant(); },
        .tip = [](const JournalItem &item, const CellTimes &times) { return lastContactOf(item).isKnown() ? exactTime(lastContactOf(item), times.display) : QString(); } },
};
static_assert(columns.size() == std::size_t(RunItemTable::Column::Count));

} // namespace

RunItemTable::RunItemTable(QObject *parent) : TableModel(columns, "muster::RunItemTable", parent) { }

void RunItemTable::setItems(const std::vector<JournalItem> &items, const CellTimes &times)
{
    setTimes(times);
    setRows(items);
}

} // namespace muster
