// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/globalid.h"
#include "app/demo/graphql/mutations/mutations.h"
#include "app/demo/graphql/mutations/payload.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPerCall = 50;

/// The ids of a bulk call sorted into what happens to them. Unknown ones have vanished by then; of the others the fifty
/// lowest are handled, whatever order they were named in.
struct Batch {
    std::vector<qint64> asked;
    std::vector<qint64> permitted;
    std::vector<qint64> refused;
    bool tooMany = false;

    template <class IsPermitted>
    Batch(Run &run, const QStringList &ids, const IsPermitted &isPermitted)
    {
        std::vector<qint64> found;
        for (const QString &id : ids) {
            asked.push_back(idNumber(id));
            if (run.world().runner(asked.back()))
                found.push_back(asked.back());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        tooMany = found.size() > mostPerCall;
        found.resize(std::min(found.size(), mostPerCall));
        for (const qint64 id : found)
            (isPermitted(*run.world().runner(id)) ? permitted : refused).push_back(id);
    }

    [[nodiscard]] QStringList errors(const QString &verb) const
    {
        QStringList result;
        if (tooMany)
            result += u"Can only %1 up to %2 runners per call. Ignored the remaining runner(s)."_s.arg(verb).arg(mostPerCall);
        if (permitted.empty()) {
            result += u"User does not have permission to %1 any of the runners"_s.arg(verb);
        } else if (!refused.empty()) {
            QStringList names;
            for (const qint64 id : refused)
                names += u'#' + QString::number(id);
            result += u"User does not have permission to %1 runner(s) %2"_s.arg(verb, names.join(u", "_s));
        }
        return result;
    }
};

bool bulkRunnerDelete(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    Payload payload = input.payload();
    payload.ids.emplace();
    const Input *ids = input.find("ids");
    if (!run.context().mayChange) {
        record(run, field, {}, {});
        return run.refuse(field);
    }
    if (!ids) {
        record(run, field, {}, {});
        return run.object(field, { &payload });
    }
    const Batch batch(run, ids->strings(), [&run](const Runner &runner) { return run.access().remove(runner); });
    for (const qint64 id : batch.permitted) {
        if (run.world().deleteRunner(id))
            payload.ids->push_back(id);
    }
    payload.errors = batch.errors(u"delete"_s);
    record(run, field, batch.asked, *payload.ids);
    return run.object(field, { &payload });
}

bool runnerBulkPause(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    Payload payload = input.payload();
    payload.ids.emplace();
    if (!run.context().mayChange) {
        record(run, field, {}, {});
        return run.refuse(field);
    }
    const bool paused = input.flag("paused").value_or(true);
    const Batch batch(run, input.find("ids")->strings(), [&run](const Runner &runner) { return run.access().update(runner); });
    for (const qint64 id : batch.permitted) {
        if (run.world().setPaused(id, paused))
            payload.ids->push_back(id);
    }
    payload.errors = batch.errors(u"pause"_s);
    record(run, field, batch.asked, *payload.ids);
    return run.object(field, { &payload });
}

constexpr NamedBinding table[] = {
    { "Mutation.bulkRunnerDelete", bulkRunnerDelete },
    { "Mutation.runnerBulkPause", runnerBulkPause },
};

} // namespace

std::span<const NamedBinding> bulkMutations() { return table; }

} // namespace muster::demo::graphql
