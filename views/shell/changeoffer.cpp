// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/changeoffer.h"

#include "models/base/hostiletext.h"
#include "models/filter/filtercompletion.h"
#include "models/wording/changelinetext.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCompletions = 8;
constexpr qsizetype shortestBeginning = 3;   // of a verb

/// Jobs are cancelled and retried where they are listed.
bool isOfRunners(WrittenVerb verb)
{
    return !isAboutJobs(verb);
}

QStringList pathsOf(const Snapshot &fleet, RunnerType kind, const QString &begun)
{
    QStringList paths;
    for (OwnerIndex at = 0; at < OwnerIndex(fleet.ownerCount()) && paths.size() < mostCompletions; ++at) {
        const OwnerRow &owner = fleet.owner(at);
        if (owner.kind != kind)
            continue;
        const QString path = fleet.string(owner.fullPath);
        if (path.contains(begun, Qt::CaseInsensitive) && path != begun)
            paths += path;
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

} // namespace

ChangeOffer::ChangeOffer(Ground ground, WhyNot whyNot, QObject *parent) : QObject(parent), m_ground(std::move(ground)), m_reason(std::move(whyNot))
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_line || m_counting.future().resultCount() == 0)
            return;
        const Counted counted = m_counting.result();
        if (counted.text != m_text || counted.cursor != m_cursor)
            return ask();
        m_targets = counted.targets;
        m_leftAlone = counted.leftAlone;
        m_completions = counted.completions;
        Q_EMIT this->counted();
    });
}

bool ChangeOffer::read(const QString &text, int cursor)
{
    m_line = ChangeLine::read(text);
    // A verb alone may be a name that is looked for: it is a change as soon as something follows.
    if (!m_line || !isOfRunners(m_line->verb()) || (m_line->isBare() && !text.endsWith(u' '))) {
        forget();
        return false;
    }
    const QString instance = m_ground().instance;
    if (text != m_text || instance != m_instance) {
        m_targets = -1;
        m_leftAlone = 0;
    }
    m_text = text;
    m_cursor = cursor;
    m_instance = instance;
    m_whyNot = m_line->mistakes().empty() ? m_reason(m_line->change()) : QString();
    m_completions = completionsAt(*m_line, text, cursor, nullptr);
    if (!m_counting.isRunning())
        ask();
    return true;
}

void ChangeOffer::forget()
{
    m_line.reset();
    m_text.clear();
    m_completions.clear();
    m_targets = -1;
}

const ChangeMistake *ChangeOffer::mistake() const
{
    if (!m_line || m_line->mistakes().empty())
        return nullptr;
    const ChangeMistake &first = m_line->mistakes().front();
    return first.position >= 0 && !isUnfinished(first) ? &first : nullptr;
}

void ChangeOffer::ask()
{
    const ChangeGround ground = m_ground();
    if (!ground.fleet)
        return;
    auto promise = std::make_shared<QPromise<Counted>>();
    promise->start();
    m_counting.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, line = *m_line, ground, text = m_text, cursor = m_cursor] {
        promise->addResult(count(line, ground, text, cursor));
        promise->finish();
    });
}

/// On a worker. The plan itself is what is counted, so that the offer and the preview cannot differ but by news.
ChangeOffer::Counted ChangeOffer::count(const ChangeLine &line, const ChangeGround &ground, const QString &text, int cursor)
{
    Counted counted{ text, cursor, -1, 0, completionsAt(line, text, cursor, ground.fleet.get()) };
    if (!line.mistakes().empty() || !takesFilter(line.verb()))
        return counted;
    const auto filter = Filter::parse(line.change().filter);
    if (!filter)
        return counted;
    FilterContext context{ ground.now };
    LagTable lag;
    if (ground.catalogue && filter->usesKey(u"behind")) {
        lag = LagTable::build(*ground.fleet, *ground.catalogue, ground.catalogue->newest());
        context.lag = &lag;
    }
    const Plan plan = planOf(line.change(), *ground.fleet, runnersMatching(*filter, *ground.fleet, context), true);
    counted.targets = int(plan.targets.size());
    counted.leftAlone = int(plan.skipped.size());
    return counted;
}

std::vector<ChangeOffer::Completion> ChangeOffer::completionsAt(const ChangeLine &line, const QString &text, int cursor, const Snapshot *fleet)
{
    std::vector<Completion> found;
    const ChangeLine::Gap gap = line.gapAt(text, cursor);
    const auto add = [&found, &gap](const QString &word, const QString &meaning) {
        if (word != gap.begun)
            found.push_back({ word, meaning, -1, gap.position, gap.length });
    };
    const bool wantsOption = gap.kind == ChangeLine::Gap::Kind::Filter && gap.begun.isEmpty() && !line.isBare() && !line.mistakes().empty();
    switch (wantsOption ? ChangeLine::Gap::Kind::Option : gap.kind) {
    case ChangeLine::Gap::Kind::None:
        break;
    case ChangeLine::Gap::Kind::Option:
        for (const ChangeOption &option : optionsOf(line.verb())) {
            const QString word = "--"_L1 + option.name;
            if (word.startsWith(gap.begun))
                add(option.takes == ChangeOption::Takes::Nothing ? word : word + u' ', optionText(line.verb(), option));
        }
        break;
    case ChangeLine::Gap::Kind::YesNo:
        for (const QString &word : { u"yes"_s, u"no"_s }) {
            if (word.startsWith(gap.begun))
                add(word, {});
        }
        break;
    case ChangeLine::Gap::Kind::Path:
        if (fleet) {
            for (const QString &path : pathsOf(*fleet, gap.option == "group"_L1 ? RunnerType::Group : RunnerType::Project, gap.begun))
                add(path, {});
        }
        break;
    case ChangeLine::Gap::Kind::Filter: {
        if (gap.begun.isEmpty())
            break;
        const qsizetype quote = gap.begun.startsWith(u'\'') ? 1 : 0;   // a shell's, around all of it
        const FilterCompletion completion = completeFilter(QStringView(gap.begun).mid(quote), gap.begun.size() - quote, fleet, mostCompletions);
        for (const FilterCompletion::Candidate &each : completion.candidates) {
            if (each.text != QStringView(gap.begun).mid(quote + completion.replaceFrom))
                found.push_back({ each.text, {}, each.count, gap.position + quote + completion.replaceFrom, completion.replaceLength });
        }
        break;
    }
    }
    return found;
}

SuggestionPopup::Line ChangeOffer::offered() const
{
    const WrittenChange &change = m_line->change();
    if (!m_line->mistakes().empty()) {
        const ChangeMistake &first = m_line->mistakes().front();
        return { mistakeText(change.verb, first), {}, {}, isUnfinished(first) ? u"info"_s : u"error"_s, isUnfinished(first) ? Severity::Neutral : Severity::Bad };
    }
    const bool isCreation = change.verb == WrittenVerb::Create;
    //: what a line does that somebody writes; %1: "Delete 1,000 runners"; a preview follows
    const QString what = tr("%1…").arg(isCreation || m_targets >= 0 ? headlineOf(change, m_targets) : summaryOf(change.verb));
    if (!m_whyNot.isEmpty())
        return { what, m_whyNot, {}, u"warning"_s, Severity::Attention };
    //: behind what a line does: so many runners match, but will not be changed
    const QString leftAlone = m_leftAlone > 0 ? tr("%Ln left alone", nullptr, m_leftAlone) : QString();
    const QString meaning = isCreation ? visibleText(change.wanted.place, 80) : leftAlone.isEmpty() ? tr("preview first") : tr("%1, preview first").arg(leftAlone);
    //: the key that does it
    return { what, meaning, tr("Enter"), u"success"_s, Severity::Good };
}

std::vector<SuggestionPopup::Line> ChangeOffer::lines() const
{
    if (!m_line)
        return {};
    std::vector<SuggestionPopup::Line> lines{ offered() };
    for (std::size_t at = 0; at < m_completions.size(); ++at) {
        const Completion &each = m_completions[at];
        //: the key that takes the first completion
        const QString end = each.count >= 0 ? QLocale().toString(each.count) : at == 0 ? tr("Tab") : QString();
        lines.push_back({ visibleText(each.text, 80), each.meaning, end });
    }
    return lines;
}

ChangeOffer::Completed ChangeOffer::completed(int completion) const
{
    const Completion &chosen = m_completions.at(std::size_t(completion));
    QString text = m_text;
    text.replace(chosen.from, chosen.length, chosen.text);
    return { text, int(chosen.from + chosen.text.size()) };
}

std::vector<SuggestionPopup::Line> ChangeOffer::verbsBegunBy(const QString &text)
{
    std::vector<SuggestionPopup::Line> lines;
    if (text.size() < shortestBeginning || text.contains(u' '))
        return lines;
    for (const WrittenVerb verb : allWrittenVerbs) {
        if (isOfRunners(verb) && nameOf(verb).startsWith(text, Qt::CaseInsensitive))
            lines.push_back({ nameOf(verb) + u' ', summaryOf(verb), tr("write on") });
    }
    return lines;
}

} // namespace muster
