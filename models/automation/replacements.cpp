// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/replacements.h"

#include "models/automation/runnerrecipe.h"
#include "models/base/hostiletext.h"
#include "models/operations/operation.h"
#include "models/operations/planjson.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestComment = 300;

/// GitLab answered that it is done, or that there was none any more after we had asked.
bool wasDeleted(const JournalItem &item)
{
    return item.outcome == nameOf(Operation::Item::Outcome::Done) || item.outcome == nameOf(Operation::Item::Outcome::Gone);
}

/// As registrationRecipe() takes it.
QJsonObject journalRecord(const JournalItem &item)
{
    QJsonObject record = item.before["settings"_L1].toObject();
    if (!record.contains("description"_L1))
        record[u"description"_s] = item.name;
    const QString type = item.before["type"_L1].toString();
    record[u"runner_type"_s] = type.isEmpty() || type.endsWith("_type"_L1) ? type : QString(type + "_type"_L1);
    record[u"owner"_s] = QJsonObject{ { u"id"_s, item.before["owner_id"_L1] }, { u"full_path"_s, item.before["owner"_L1] } };
    return record;
}

QString sheetComment(const QString &text)
{
    return u"# "_s + visibleText(text, longestComment) + u'\n';
}

} // namespace

int deletedIn(const JournalRunDetail &run)
{
    int count = 0;
    for (const JournalItem &item : run.items)
        count += wasDeleted(item) ? 1 : 0;
    return count;
}

QString replacementSheet(const JournalRunDetail &run)
{
    QString sheet = sheetComment(u"Deleted at %1 by %2 (run %3)"_s.arg(run.run.instance, run.run.username, run.run.run));
    sheet += sheetComment(u"Each first command creates a runner and prints its token, each second one lets this machine serve it."_s);
    for (const JournalItem &item : run.items) {
        if (!wasDeleted(item))
            continue;
        const QJsonObject record = journalRecord(item);
        QStringList tags;
        const QJsonArray list = record["tag_list"_L1].toArray();
        for (const auto &tag : list)
            tags += tag.toString();
        sheet += u'\n' + sheetComment(u"#%1 %2"_s.arg(item.id.value).arg(item.name));
        if (const QString owner = item.before["owner"_L1].toString(); !owner.isEmpty())
            sheet += sheetComment("of "_L1 + owner);
        if (!tags.isEmpty())
            sheet += sheetComment("tags "_L1 + tags.join(u", "_s));
        if (!item.before.contains("settings"_L1))
            sheet += sheetComment(u"tags, timeout and the like were not put on record"_s);
        sheet += registrationRecipe(run.run.instance, record);
    }
    return sheet;
}

} // namespace muster
