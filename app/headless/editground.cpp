// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/editground.h"

#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/operations/operations.h"
#include "models/wording/edittext.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto addTag = "add-tag"_L1, removeTag = "remove-tag"_L1, renameTag = "rename-tag"_L1, setTags = "set-tags"_L1, description = "description"_L1, find = "find"_L1,
               replacement = "replace"_L1, firstNumber = "first-number"_L1, note = "note"_L1, timeout = "timeout"_L1, lock = "lock"_L1, unlock = "unlock"_L1, protect = "protect"_L1,
               unprotect = "unprotect"_L1, untagged = "untagged"_L1, paused = "paused"_L1;

/// One of two options that exclude each other.
struct Pair {
    QLatin1String yes;
    QLatin1String no;
};

} // namespace

QList<QCommandLineOption> EditGround::options() const
{
    return {
        { QString(addTag), tr("Add these tags, separated by commas; may be repeated."), tr("TAGS") },
        { QString(removeTag), tr("Take these tags away."), tr("TAGS") },
        { QString(renameTag), tr("Put tag B in the place of tag A; may be repeated."), tr("A=B") },
        { QString(setTags), tr("These tags and no others; empty: none."), tr("TAGS") },
        { QString(description), tr("The whole description; {n} is a running number, {nn} one of two digits, {id} the runner's own."), tr("TEXT") },
        { QString(find), tr("Replace this in the description, as it is written."), tr("TEXT") },
        { QString(replacement), tr("What --find is replaced by."), tr("TEXT") },
        { QString(firstNumber), tr("What {n} begins with; 1 otherwise."), tr("NUMBER") },
        { QString(note), tr("The maintenance note; empty: none."), tr("TEXT") },
        { QString(timeout), tr("Maximum timeout of jobs: 3600, 90m, 2h, or none."), tr("TIME") },
        { QString(lock), tr("Lock to the projects it has.") },
        { QString(unlock), tr("Do not lock to projects.") },
        { QString(protect), tr("Take jobs of protected branches and tags only.") },
        { QString(unprotect), tr("Take jobs of all branches and tags.") },
        { QString(untagged), tr("Whether to run jobs without tags: yes or no."), tr("YES") },
        { QString(paused), tr("Whether to take no new jobs: yes or no."), tr("YES") },
    };
}

std::optional<RunnerEdit> EditGround::editFrom(const QCommandLineParser &arguments, Terminal &terminal)
{
    RunnerEdit edit;
    bool isSound = true;
    const auto wrong = [&](const QString &sentence) {
        terminal.complain(sentence);
        isSound = false;
    };
    const auto text = [&](QLatin1String name) { return arguments.isSet(QString(name)) ? std::optional(arguments.value(QString(name))) : std::nullopt; };
    const auto oneOf = [&](const Pair &pair) -> std::optional<bool> {
        const bool yes = arguments.isSet(QString(pair.yes)), no = arguments.isSet(QString(pair.no));
        if (yes && no)
            wrong(tr("Either --%1 or --%2, not both.").arg(pair.yes, pair.no));
        return yes ? std::optional(true) : no ? std::optional(false) : std::nullopt;
    };
    const auto yesNo = [&](QLatin1String name) -> std::optional<bool> {
        const auto value = text(name);
        if (value && *value != "yes"_L1 && *value != "no"_L1)
            wrong(tr("--%1 takes yes or no.").arg(name));
        return value ? std::optional(*value == "yes"_L1) : std::nullopt;
    };
    edit.addTags = tagsFrom(arguments.values(QString(addTag)).join(u','));
    edit.removeTags = tagsFrom(arguments.values(QString(removeTag)).join(u','));
    if (const auto tags = text(setTags))
        edit.setTags = tagsFrom(*tags);
    if (const auto renames = tagRenamesFrom(arguments.values(QString(renameTag)).join(u',')))
        edit.renameTags = *renames;
    else
        wrong(tr("--rename-tag takes OLD=NEW."));
    edit.description = text(description);
    edit.find = text(find).value_or(QString());
    edit.replacement = text(replacement).value_or(QString());
    if (arguments.isSet(QString(find)) != arguments.isSet(QString(replacement)) || (arguments.isSet(QString(find)) && edit.find.isEmpty()))
        wrong(tr("--find and --replace go together."));
    if (const auto number = text(firstNumber)) {
        bool isNumber = false;
        edit.firstNumber = number->toInt(&isNumber);
        if (!isNumber)
            wrong(tr("--first-number takes a number."));
    }
    edit.note = text(note);
    if (const auto time = text(timeout)) {
        edit.maximumTimeout = timeoutFrom(*time);
        if (!edit.maximumTimeout)
            wrong(tr("--timeout takes seconds, 90m, 2h, or none; not “%1”.").arg(*time));
    }
    edit.locked = oneOf({ lock, unlock });
    edit.isProtected = oneOf({ protect, unprotect });
    edit.runUntagged = yesNo(untagged);
    edit.paused = yesNo(paused);
    if (!isSound)
        return std::nullopt;
    const std::vector<EditProblem> problems = problemsOf(edit);
    for (const EditProblem &problem : problems)
        terminal.complain(editProblemText(problem));
    return problems.empty() ? std::optional(edit) : std::nullopt;
}

bool EditGround::accept(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto edit = editFrom(arguments, terminal);
    if (edit)
        m_edit = *edit;
    return edit.has_value();
}

Plan EditGround::planFor(const QCommandLineParser &, Connection &, const Selection &selection) const
{
    return Operations::plan(selection.fleet(), EditRequest{ selection.ids(), m_edit, selection.filter().toString() });
}

} // namespace muster::headless
