// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/changeoptions.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Takes = ChangeOption::Takes;
using Kind = ChangeMistake::Kind;

constexpr std::array deleteOptions{ ChangeOption{ "conditional"_L1 }, ChangeOption{ "with-running-jobs"_L1 } };
constexpr std::array editOptions{
    ChangeOption{ "add-tag"_L1, Takes::Tags },
    ChangeOption{ "remove-tag"_L1, Takes::Tags },
    ChangeOption{ "rename-tag"_L1, Takes::Rename },
    ChangeOption{ "set-tags"_L1, Takes::Tags },
    ChangeOption{ "description"_L1, Takes::Text },
    ChangeOption{ "find"_L1, Takes::Text },
    ChangeOption{ "replace"_L1, Takes::Text },
    ChangeOption{ "first-number"_L1, Takes::Number },
    ChangeOption{ "note"_L1, Takes::Text },
    ChangeOption{ "timeout"_L1, Takes::Time },
    ChangeOption{ "lock"_L1 },
    ChangeOption{ "unlock"_L1 },
    ChangeOption{ "protect"_L1 },
    ChangeOption{ "unprotect"_L1 },
    ChangeOption{ "untagged"_L1, Takes::YesNo },
    ChangeOption{ "paused"_L1, Takes::YesNo },
};
constexpr std::array projectOptions{ ChangeOption{ "project"_L1, Takes::Path } };
constexpr std::array moveOptions{ ChangeOption{ "from"_L1, Takes::Path }, ChangeOption{ "to"_L1, Takes::Path } };
constexpr std::array containOptions{ ChangeOption{ "reason"_L1, Takes::Text } };
constexpr std::array createOptions{
    ChangeOption{ "group"_L1, Takes::Path },
    ChangeOption{ "project"_L1, Takes::Path },
    ChangeOption{ "for-instance"_L1 },
    ChangeOption{ "count"_L1, Takes::Number },
    ChangeOption{ "description"_L1, Takes::Text },
    ChangeOption{ "first-number"_L1, Takes::Number },
    ChangeOption{ "tags"_L1, Takes::Tags },
    ChangeOption{ "untagged"_L1, Takes::YesNo },
    ChangeOption{ "timeout"_L1, Takes::Time },
    ChangeOption{ "note"_L1, Takes::Text },
    ChangeOption{ "lock"_L1 },
    ChangeOption{ "protect"_L1 },
    ChangeOption{ "paused"_L1, Takes::YesNo },
};

/// Values by the names of their options; what does not read as it should is noted.
class Reader final
{
public:
    explicit Reader(const GivenOptions &given) : m_given(given) { }

    /// The last one counts, as in a shell; nullptr: not given.
    [[nodiscard]] const GivenOption *find(QLatin1String name) const
    {
        const auto at = std::find_if(m_given.rbegin(), m_given.rend(), [name](const GivenOption &each) { return each.name == name; });
        return at == m_given.rend() ? nullptr : &*at;
    }
    [[nodiscard]] bool has(QLatin1String name) const { return find(name) != nullptr; }
    [[nodiscard]] std::optional<QString> text(QLatin1String name) const
    {
        const GivenOption *option = find(name);
        return option ? std::optional(option->value) : std::nullopt;
    }
    /// Of an option that may be repeated.
    [[nodiscard]] QString joined(QLatin1String name) const
    {
        QStringList values;
        for (const GivenOption &each : m_given) {
            if (each.name == name)
                values += each.value;
        }
        return values.join(u',');
    }
    std::optional<bool> yesNo(QLatin1String name)
    {
        const GivenOption *option = find(name);
        if (!option)
            return std::nullopt;
        if (option->value != "yes"_L1 && option->value != "no"_L1)
            wrong(Kind::NotYesNo, *option);
        return option->value == "yes"_L1;
    }
    std::optional<int> number(QLatin1String name)
    {
        const GivenOption *option = find(name);
        if (!option)
            return std::nullopt;
        bool isNumber = false;
        const int value = option->value.toInt(&isNumber);
        if (!isNumber)
            wrong(Kind::NotANumber, *option);
        return value;
    }
    std::optional<int> time(QLatin1String name)
    {
        const GivenOption *option = find(name);
        if (!option)
            return std::nullopt;
        const auto seconds = timeoutFrom(option->value);
        if (!seconds)
            wrong(Kind::NotATime, *option);
        return seconds;
    }
    /// Of two flags that exclude each other, whether it is the first one.
    std::optional<bool> oneOf(QLatin1String yes, QLatin1String no)
    {
        const GivenOption *second = find(no);
        if (has(yes) && second)
            m_mistakes.push_back({ .kind = Kind::NotBoth, .position = second->position, .length = second->length, .argument = yes, .value = no });
        return has(yes) ? std::optional(true) : second ? std::optional(false) : std::nullopt;
    }
    void wrong(Kind kind, const GivenOption &option) { m_mistakes.push_back({ .kind = kind, .position = option.position, .length = option.length, .argument = option.name, .value = option.value }); }
    void wrong(Kind kind) { m_mistakes.push_back({ .kind = kind }); }
    void wrong(const EditProblem &problem) { m_mistakes.push_back({ .kind = Kind::Edit, .edit = problem }); }
    void wrong(CreationProblem problem) { m_mistakes.push_back({ .kind = Kind::Creation, .creation = problem }); }
    [[nodiscard]] bool isSound() const { return m_mistakes.empty(); }
    [[nodiscard]] ChangeMistakes take() { return std::move(m_mistakes); }

private:
    const GivenOptions &m_given;
    ChangeMistakes m_mistakes;
};

RunnerEdit readEdit(Reader &read)
{
    RunnerEdit edit;
    edit.addTags = tagsFrom(read.joined("add-tag"_L1));
    edit.removeTags = tagsFrom(read.joined("remove-tag"_L1));
    if (const auto tags = read.text("set-tags"_L1))
        edit.setTags = tagsFrom(*tags);
    if (const auto renames = tagRenamesFrom(read.joined("rename-tag"_L1)))
        edit.renameTags = *renames;
    else
        read.wrong(Kind::NotARename, *read.find("rename-tag"_L1));
    edit.description = read.text("description"_L1);
    edit.find = read.text("find"_L1).value_or(QString());
    edit.replacement = read.text("replace"_L1).value_or(QString());
    if (read.has("find"_L1) != read.has("replace"_L1) || (read.has("find"_L1) && edit.find.isEmpty()))
        read.wrong(Kind::FindAlone, *read.find(read.has("find"_L1) ? "find"_L1 : "replace"_L1));
    edit.firstNumber = read.number("first-number"_L1).value_or(1);
    edit.note = read.text("note"_L1);
    edit.maximumTimeout = read.time("timeout"_L1);
    edit.locked = read.oneOf("lock"_L1, "unlock"_L1);
    edit.isProtected = read.oneOf("protect"_L1, "unprotect"_L1);
    edit.runUntagged = read.yesNo("untagged"_L1);
    edit.paused = read.yesNo("paused"_L1);
    if (read.isSound()) {
        for (const EditProblem &problem : problemsOf(edit))
            read.wrong(problem);
    }
    return edit;
}

NewRunners readWanted(Reader &read)
{
    NewRunners wanted;
    const bool isForGroup = read.has("group"_L1), isForProject = read.has("project"_L1);
    if (int(isForGroup) + int(isForProject) + int(read.has("for-instance"_L1)) != 1)
        read.wrong(CreationProblem::NoPlace);
    wanted.type = isForGroup ? RunnerType::Group : isForProject ? RunnerType::Project : RunnerType::Instance;
    wanted.place = read.text(isForGroup ? "group"_L1 : "project"_L1).value_or(QString());
    wanted.count = read.number("count"_L1).value_or(1);
    wanted.firstNumber = read.number("first-number"_L1).value_or(1);
    wanted.settings.description = read.text("description"_L1).value_or(QString());
    wanted.settings.tags = tagsFrom(read.text("tags"_L1).value_or(QString()));
    wanted.settings.runUntagged = read.yesNo("untagged"_L1).value_or(true);
    wanted.settings.paused = read.yesNo("paused"_L1);
    wanted.settings.note = read.text("note"_L1);
    if (read.has("lock"_L1))
        wanted.settings.locked = true;
    if (read.has("protect"_L1))
        wanted.settings.isProtected = true;
    wanted.settings.maximumTimeout = read.time("timeout"_L1);
    if (const CreationProblem problem = problemOf(wanted); read.isSound() && problem != CreationProblem::None)
        read.wrong(problem);
    return wanted;
}

/// The path of a project; an empty one is none.
QString readProject(Reader &read, QLatin1String name, Kind missing)
{
    const QString path = read.text(name).value_or(QString()).trimmed();
    if (path.isEmpty())
        read.wrong(missing);
    return path;
}

} // namespace

QString nameOf(WrittenVerb verb)
{
    if (const auto planned = planVerbOf(verb))
        return nameOf(*planned);
    return verb == WrittenVerb::Create ? u"create"_s : u"contain"_s;
}

bool isUnfinished(const ChangeMistake &mistake)
{
    switch (mistake.kind) {
    case Kind::UnclosedQuote:
    case Kind::MissingValue:
    case Kind::NoFilter:
    case Kind::NoProject:
    case Kind::NoFrom:
    case Kind::NoTo:
    case Kind::NoReason:
        return true;
    case Kind::BadFilter:
        return mistake.filter.kind == FilterError::Kind::MissingValue || mistake.filter.kind == FilterError::Kind::UnclosedQuote || mistake.filter.kind == FilterError::Kind::UnclosedParenthesis;
    case Kind::Edit:
        return mistake.edit.kind == EditProblem::Kind::Empty;
    case Kind::Creation:
        return mistake.creation == CreationProblem::NoPlace;
    case Kind::UnknownOption:
    case Kind::UnwantedValue:
    case Kind::UnexpectedWord:
    case Kind::EmptyFilter:
    case Kind::BareNumber:
    case Kind::NotYesNo:
    case Kind::NotANumber:
    case Kind::NotATime:
    case Kind::NotARename:
    case Kind::NotBoth:
    case Kind::FindAlone:
    case Kind::SameProject:
        break;
    }
    return false;
}

std::optional<Verb> planVerbOf(WrittenVerb verb)
{
    switch (verb) {
    case WrittenVerb::Pause: return Verb::Pause;
    case WrittenVerb::Resume: return Verb::Resume;
    case WrittenVerb::Delete: return Verb::Delete;
    case WrittenVerb::Edit: return Verb::Edit;
    case WrittenVerb::Assign: return Verb::Assign;
    case WrittenVerb::Unassign: return Verb::Unassign;
    case WrittenVerb::Move: return Verb::Move;
    case WrittenVerb::ResetToken: return Verb::ResetToken;
    case WrittenVerb::Cancel: return Verb::Cancel;
    case WrittenVerb::Retry: return Verb::Retry;
    case WrittenVerb::Contain:
    case WrittenVerb::Create: break;
    }
    return std::nullopt;
}

std::span<const ChangeOption> optionsOf(WrittenVerb verb)
{
    switch (verb) {
    case WrittenVerb::Delete: return deleteOptions;
    case WrittenVerb::Edit: return editOptions;
    case WrittenVerb::Assign:
    case WrittenVerb::Unassign: return projectOptions;
    case WrittenVerb::Move: return moveOptions;
    case WrittenVerb::Contain: return containOptions;
    case WrittenVerb::Create: return createOptions;
    case WrittenVerb::Pause:
    case WrittenVerb::Resume:
    case WrittenVerb::ResetToken:
    case WrittenVerb::Cancel:
    case WrittenVerb::Retry: break;
    }
    return {};
}

ChangeMistakes readOptions(const GivenOptions &given, WrittenChange &change)
{
    Reader read(given);
    switch (change.verb) {
    case WrittenVerb::Delete:
        change.isOneByOne = read.has("conditional"_L1);
        change.takesBusy = read.has("with-running-jobs"_L1);
        break;
    case WrittenVerb::Edit:
        change.edit = readEdit(read);
        break;
    case WrittenVerb::Assign:
    case WrittenVerb::Unassign:
        change.project = readProject(read, "project"_L1, Kind::NoProject);
        break;
    case WrittenVerb::Move:
        change.from = readProject(read, "from"_L1, Kind::NoFrom);
        change.project = readProject(read, "to"_L1, Kind::NoTo);
        if (read.isSound() && change.from.compare(change.project, Qt::CaseInsensitive) == 0)
            read.wrong(Kind::SameProject, *read.find("to"_L1));
        break;
    case WrittenVerb::Contain:
        change.reason = read.text("reason"_L1).value_or(QString()).simplified();
        if (change.reason.isEmpty())
            read.wrong(Kind::NoReason);
        break;
    case WrittenVerb::Create:
        change.wanted = readWanted(read);
        break;
    case WrittenVerb::Pause:
    case WrittenVerb::Resume:
    case WrittenVerb::ResetToken:
    case WrittenVerb::Cancel:
    case WrittenVerb::Retry:
        break;
    }
    return read.take();
}

} // namespace muster
