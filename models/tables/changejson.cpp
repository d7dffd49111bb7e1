// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/changejson.h"

#include "models/tables/jsonvalues.h"

namespace muster {

using namespace Qt::StringLiterals;

QJsonObject changeToJson(const RunnerChange &change, const ChangedRunner &runner)
{
    const bool isChange = change.kind == ChangeKind::Changed;
    const QJsonValue kind = ownerKindJson(runner.owner.type);
    const QString name = change.kind == ChangeKind::Gone && !change.isAboutManager() ? change.before : runner.name;
    return {
        { u"at"_s, timeJson(change.at) },
        { u"kind"_s, nameJson(change.kind) },
        { u"subject"_s, change.isAboutManager() ? u"manager"_s : u"runner"_s },
        { u"runner_id"_s, change.runner.value },
        { u"runner_created_at"_s, timeJson(change.createdAt) },
        { u"description"_s, textJson(name) },
        { u"owner"_s, kind.isNull() ? QJsonValue() : QJsonValue(QJsonObject{ { u"kind"_s, kind }, { u"full_path"_s, textJson(runner.owner.path) } }) },
        { u"system_id"_s, textJson(change.systemId) },
        { u"attribute"_s, nameJson(change.attribute) },
        { u"before"_s, isChange || !change.before.isEmpty() ? QJsonValue(change.before) : QJsonValue() },
        { u"after"_s, isChange || !change.after.isEmpty() ? QJsonValue(change.after) : QJsonValue() },
        { u"loaded_before"_s, timeJson(change.loadedBefore) },
        { u"loaded_after"_s, timeJson(change.loadedAfter) },
    };
}

} // namespace muster
