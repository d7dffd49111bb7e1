// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/owndeeds.h"

#include "models/operations/containment.h"
#include "models/operations/editjson.h"
#include "models/operations/plan.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clocksDifferBy = 3600;
constexpr qint64 containedFor = 90LL * 24 * 3600;
constexpr std::size_t mostRuns = 200;   // the newest; more in one interval nobody does

} // namespace

QStringList deedsOf(const JournalRun &run, const JournalItem &item)
{
    if (run.verb == nameOf(Verb::Quarantine))
        return { nameOf(Verb::Pause) };
    if (run.verb == nameOf(Verb::Release))
        return { nameOf(Verb::Resume) };
    if (run.verb != nameOf(Verb::Edit))
        return { run.verb };
    RunnerSettings to = settingsChangeFromJson(item.before["edit"_L1].toObject()).to;
    QStringList deeds;
    if (to.paused)
        deeds += nameOf(*to.paused ? Verb::Pause : Verb::Resume);
    to.paused.reset();
    to.note.reset();   // no sign looks at it
    if (!to.isEmpty() || deeds.isEmpty())
        deeds += run.verb;
    return deeds;
}

struct OwnDeeds::Question {
    QPointer<QObject> receiver;
    Found found;
    Instant since;
    std::vector<JournalRun> runs;   // still to be read
    Deeds deeds;
};

void OwnDeeds::ask(const QString &instance, Instant since, QObject *receiver, const Found &found)
{
    auto question = std::make_shared<Question>();
    question->receiver = receiver;
    question->found = found;
    question->since = since;
    if (!m_journal || m_journal->state() == Journal::State::Failed) {
        QMetaObject::invokeMethod(this, [this, question] { next(question); }, Qt::QueuedConnection);
        return;
    }
    m_journal->runs(instance, this, [this, question](const Result<std::vector<JournalRun>> &runs) {
        if (runs) {
            const Instant newest = runs->empty() ? Instant() : runs->front().startedAt;
            for (const JournalRun &run : *runs) {
                const bool isRecent = question->since.isKnown() && run.startedAt.seconds() + clocksDifferBy >= question->since.seconds();
                const bool isContainment = run.reason.startsWith(containmentMark) && run.startedAt.seconds() + containedFor >= newest.seconds();
                if ((isRecent || isContainment) && question->runs.size() < mostRuns)
                    question->runs.push_back(run);
            }
        }
        next(question);
    });
}

void OwnDeeds::next(const std::shared_ptr<Question> &question)
{
    if (question->runs.empty()) {
        const auto byRunner = [](const OwnChange &a, const OwnChange &b) { return a.runner < b.runner; };
        std::stable_sort(question->deeds.changes.begin(), question->deeds.changes.end(), byRunner);
        std::stable_sort(question->deeds.containments.begin(), question->deeds.containments.end(), byRunner);
        if (question->receiver)
            question->found(question->deeds);
        return;
    }
    const JournalRun run = question->runs.back();
    question->runs.pop_back();
    m_journal->detail(run.run, this, [this, question, run](const Result<JournalRunDetail> &detail) {
        for (const JournalItem &item : detail ? detail->items : std::vector<JournalItem>()) {
            // An outcome that is not known may have been one.
            if (!item.intended)
                continue;
            const auto deeds = deedsOf(run, item);
            for (const QString &verb : deeds)
                question->deeds.changes.push_back({ item.id.runner(), verb, run.startedAt });
            if (run.reason.startsWith(containmentMark))
                question->deeds.containments.push_back({ item.id.runner(), run.verb, run.startedAt });
        }
        next(question);
    });
}

} // namespace muster
