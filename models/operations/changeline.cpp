// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/changeline.h"

#include "models/filter/nearest.h"
#include "models/operations/assignplan.h"
#include "models/operations/containment.h"
#include "models/operations/editplan.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = ChangeMistake::Kind;

bool isOneFilter(const QString &text)
{
    return text.contains(u':') && (Filter::parse(text) || JobFilter::parse(text));
}

const ChangeOption *optionNamed(WrittenVerb verb, QStringView name)
{
    const auto options = optionsOf(verb);
    const auto at = std::find_if(options.begin(), options.end(), [name](const ChangeOption &each) { return name == each.name; });
    return at == options.end() ? nullptr : &*at;
}

QString nearestOption(WrittenVerb verb, QStringView name)
{
    std::vector<QString> names;
    for (const ChangeOption &each : optionsOf(verb))
        names.push_back(each.name);
    const QString nearest = nearestWord(name, { names.begin(), names.end() });
    return nearest.isEmpty() ? QString() : "--"_L1 + nearest;
}

/// `pause 12` is meant for runner 12 by everybody who writes it, and would take every runner with a 12 in its name or address.
bool isBareNumber(const QString &word)
{
    static const QRegularExpression bareNumber(u"^-?\\d+$"_s);
    return bareNumber.match(word).hasMatch();
}

/// Checks the whole and keeps it as it is printed.
std::optional<FilterError> takeFilter(const QString &text, WrittenChange &change)
{
    const auto take = [&change](const auto &filter) -> std::optional<FilterError> {
        if (!filter)
            return filter.error();
        change.filter = filter->toString();
        return std::nullopt;
    };
    return isAboutJobs(change.verb) ? take(JobFilter::parse(text)) : take(Filter::parse(text));
}

} // namespace

ChangeMistakes readFilter(const QStringList &words, WrittenChange &change)
{
    if (words.isEmpty())
        return { { .kind = Kind::NoFilter } };
    if (const auto number = std::find_if(words.begin(), words.end(), isBareNumber); number != words.end())
        return { { .kind = Kind::BareNumber, .argument = QString(*number).remove(u'-') } };
    const QString text = words.join(u' ');
    if (const auto error = takeFilter(text, change))
        return { { .kind = Kind::BadFilter, .argument = text, .filter = *error } };
    if (change.filter.isEmpty())
        return { { .kind = Kind::EmptyFilter } };
    return {};
}

std::optional<ChangeLine> ChangeLine::read(QStringView text)
{
    const std::vector<Word> words = wordsOf(text);
    if (words.empty())
        return std::nullopt;
    const auto verb = std::find_if(allWrittenVerbs.begin(), allWrittenVerbs.end(), [&](WrittenVerb each) { return nameOf(each) == words.front().text; });
    if (verb == allWrittenVerbs.end())
        return std::nullopt;
    ChangeLine line;
    line.m_change.verb = *verb;
    line.m_isBare = words.size() == 1;
    line.divide(words);
    line.readWords();
    return line;
}

/// A backslash takes the next character as it is, and within double quotes what would end or begin something there.
std::vector<ChangeLine::Word> ChangeLine::wordsOf(QStringView text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == text.size())
            return words;
        Word word;
        word.position = at;
        QChar quote;
        const QChar first = text[at];
        qsizetype firstEnd = -1;   // where the quote that it begins with ends
        for (; at < text.size() && (!quote.isNull() || !text[at].isSpace()); ++at) {
            const QChar c = text[at];
            if (c == quote) {
                word.asFilter += u'"';
                if (firstEnd < 0)
                    firstEnd = at;
                quote = {};
            } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
                word.asFilter += u'"';
                quote = c;
            } else if (c == u'\\' && quote != u'\'' && at + 1 < text.size() && (quote.isNull() || text[at + 1] == u'"' || text[at + 1] == u'\\')) {
                word.asFilter += c;
                word.asFilter += text[++at];
                word.text += text[at];
            } else {
                if (quote == u'\'' && (c == u'"' || c == u'\\'))
                    word.asFilter += u'\\';
                word.asFilter += c;
                word.text += c;
            }
        }
        word.length = at - word.position;
        word.isClosed = quote.isNull();
        const bool isWhole = firstEnd == at - 1;
        if (isWhole && (first == u'\'' || (first == u'"' && isOneFilter(word.text)))) {
            word.asFilter = word.text;
            word.filterOffset = 1;
        }
        words.push_back(std::move(word));
    }
}

void ChangeLine::divide(const std::vector<Word> &words)
{
    m_parts.push_back({ words.front(), Part::Role::Verb, nullptr });
    bool hasEnded = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Word &word = words[i];
        if (hasEnded || !word.text.startsWith("--"_L1) || word.filterOffset > 0) {
            m_parts.push_back({ word, Part::Role::Filter, nullptr });
            continue;
        }
        if (word.text == "--"_L1) {
            hasEnded = true;
            m_parts.push_back({ word, Part::Role::End, nullptr });
            continue;
        }
        const qsizetype equals = word.text.indexOf(u'=');
        const ChangeOption *option = optionNamed(m_change.verb, QStringView(word.text).mid(2, equals < 0 ? -1 : equals - 2));
        m_parts.push_back({ word, Part::Role::Option, option });
        if (option && option->takes != ChangeOption::Takes::Nothing && equals < 0 && i + 1 < words.size())
            m_parts.push_back({ words[++i], Part::Role::Value, option });
    }
}

void ChangeLine::readWords()
{
    GivenOptions given;
    std::vector<const Word *> filter;
    const auto wrong = [this](Kind kind, const Word &word, const QString &argument, const QString &suggestion = {}) {
        m_mistakes.push_back({ .kind = kind, .position = word.position, .length = word.length, .argument = argument, .suggestion = suggestion });
    };
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto &[word, role, option] = m_parts[i];
        if (!word.isClosed && role != Part::Role::Filter)   // the filter says so itself
            wrong(Kind::UnclosedQuote, word, {});
        if (role == Part::Role::Filter)
            filter.push_back(&word);
        if (role == Part::Role::Value)
            given.push_back({ option->name, word.text, word.position, word.length });
        if (role != Part::Role::Option)
            continue;
        const qsizetype equals = word.text.indexOf(u'=');
        const QString name = word.text.left(equals < 0 ? word.text.size() : equals);
        const bool takesValue = option && option->takes != ChangeOption::Takes::Nothing;
        if (!option)
            wrong(Kind::UnknownOption, word, name, nearestOption(m_change.verb, QStringView(name).mid(2)));
        else if (takesValue && equals >= 0)
            given.push_back({ option->name, word.text.mid(equals + 1), word.position, word.length });
        else if (equals >= 0)
            wrong(Kind::UnwantedValue, word, name);
        else if (!takesValue)
            given.push_back({ option->name, {}, word.position, word.length });
        else if (i + 1 == m_parts.size() || m_parts[i + 1].role != Part::Role::Value)
            wrong(Kind::MissingValue, word, name);
    }
    if (takesFilter(m_change.verb))
        readFilterOf(filter);
    else if (!filter.empty())
        wrong(Kind::UnexpectedWord, *filter.front(), filter.front()->text);
    const ChangeMistakes ofOptions = readOptions(given, m_change);
    m_mistakes.insert(m_mistakes.end(), ofOptions.begin(), ofOptions.end());
    const auto rank = [](const ChangeMistake &mistake) { return std::pair(isUnfinished(mistake), mistake.position < 0 ? std::numeric_limits<qsizetype>::max() : mistake.position); };
    std::stable_sort(m_mistakes.begin(), m_mistakes.end(), [rank](const ChangeMistake &a, const ChangeMistake &b) { return rank(a) < rank(b); });
}

void ChangeLine::readFilterOf(const std::vector<const Word *> &words)
{
    if (words.empty()) {
        m_mistakes.push_back({ .kind = Kind::NoFilter });
        return;
    }
    QString text;
    std::vector<std::pair<qsizetype, const Word *>> begins;   // where each stands in the filter
    for (const Word *word : words) {
        if (isBareNumber(word->asFilter)) {
            m_mistakes.push_back({ .kind = Kind::BareNumber, .position = word->position, .length = word->length, .argument = QString(word->text).remove(u'-') });
            return;
        }
        if (!text.isEmpty())
            text += u' ';
        begins.emplace_back(text.size(), word);
        text += word->asFilter;
    }
    if (const auto error = takeFilter(text, m_change)) {
        const auto after = std::find_if(begins.begin(), begins.end(), [&](const auto &each) { return each.first > error->position; });
        const auto &[begin, word] = *(after == begins.begin() ? after : after - 1);
        const qsizetype position = std::min(word->position + word->filterOffset + error->position - begin, word->position + word->length);
        m_mistakes.push_back({ .kind = Kind::BadFilter, .position = position, .length = error->length, .argument = text, .filter = *error });
    } else if (m_change.filter.isEmpty()) {
        m_mistakes.push_back({ .kind = Kind::EmptyFilter, .position = words.front()->position, .length = words.front()->length });
    }
}

ChangeLine::Gap ChangeLine::gapAt(QStringView text, qsizetype cursor) const
{
    const Part *before = nullptr;   // ends in front of the cursor
    const Part *under = nullptr;
    bool hasEnded = false;
    for (const Part &part : m_parts) {
        if (part.word.position < cursor && cursor <= part.word.position + part.word.length)
            under = &part;
        else if (part.word.position + part.word.length < cursor)
            before = &part;
        hasEnded = hasEnded || (part.role == Part::Role::End && part.word.position < cursor);
    }
    if (!before)
        return {};   // the verb, or in front of it
    Gap gap{ .position = under ? under->word.position : cursor, .length = under ? under->word.length : 0 };
    gap.begun = text.mid(gap.position, cursor - gap.position).toString();
    const bool isValue = under ? under->role == Part::Role::Value
                               : before && before->role == Part::Role::Option && before->option && before->option->takes != ChangeOption::Takes::Nothing && !before->word.text.contains(u'=');
    if (isValue) {
        const ChangeOption &option = *(under ? under : before)->option;
        gap.option = option.name;
        gap.kind = option.takes == ChangeOption::Takes::YesNo ? Gap::Kind::YesNo : option.takes == ChangeOption::Takes::Path ? Gap::Kind::Path : Gap::Kind::None;
    } else if (gap.begun.startsWith("--"_L1) && !hasEnded) {
        gap.kind = gap.begun.contains(u'=') ? Gap::Kind::None : Gap::Kind::Option;
    } else if (takesFilter(m_change.verb)) {
        gap.kind = Gap::Kind::Filter;
    } else if (gap.begun.isEmpty()) {
        gap.kind = Gap::Kind::Option;
    }
    return gap;
}

std::vector<RunnerId> runnersMatching(const Filter &filter, const Snapshot &fleet, const FilterContext &context)
{
    std::vector<RunnerId> ids;
    for (const quint32 row : filter.matchingRows(fleet, context))
        ids.push_back(fleet.row(row).id);
    return ids;
}

JobPlanRequest jobsMatching(const WrittenChange &change, const JobPicture &jobs)
{
    JobPlanRequest request{ planVerbOf(change.verb).value_or(Verb::Cancel), {}, change.filter };
    const auto filter = JobFilter::parse(change.filter);
    const auto add = [&](const std::vector<Job> &list) {
        for (const quint32 at : filter->matching(list, jobs.asOf))
            request.ids.push_back(list[at].id);
    };
    if (!filter)
        return request;
    if (change.verb == WrittenVerb::Retry) {
        add(jobs.finished);
    } else {
        add(jobs.pending);
        add(jobs.running);
    }
    return request;
}

Plan planOf(const WrittenChange &change, const Snapshot &fleet, std::vector<RunnerId> runners, bool canBulkPause)
{
    switch (change.verb) {
    case WrittenVerb::Edit:
        return makeEditPlan(fleet, { std::move(runners), change.edit, change.filter });
    case WrittenVerb::Assign:
    case WrittenVerb::Unassign:
    case WrittenVerb::Move:
        return makeAssignPlan(fleet, { *planVerbOf(change.verb), std::move(runners), change.project, change.filter, change.from });
    case WrittenVerb::Contain: {
        std::vector<Containment> contained;
        contained.reserve(runners.size());
        for (const RunnerId id : runners)
            contained.push_back({ id, change.reason });
        return makeContainPlan(fleet, contained, change.reason);
    }
    case WrittenVerb::Pause:
    case WrittenVerb::Resume:
    case WrittenVerb::Delete:
    case WrittenVerb::ResetToken:
    case WrittenVerb::Cancel:
    case WrittenVerb::Retry:
    case WrittenVerb::Create:
        break;
    }
    PlanRequest request;
    request.verb = planVerbOf(change.verb).value_or(Verb::Pause);
    request.ids = std::move(runners);
    request.canBulkPause = canBulkPause;
    request.reason = change.filter;
    request.method = change.isOneByOne ? Plan::Method::Conditional : Plan::Method::Bulk;
    request.takesBusy = change.takesBusy;
    return makePlan(fleet, request);
}

} // namespace muster
