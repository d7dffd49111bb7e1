// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/edittext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfText = 200;   // of a description or note within a line

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(muster::EditText)

public:
    static QString name(Setting which)
    {
        switch (which) {
        //: setting of a runner, in front of its value
        case Setting::Description: return tr("description");
        //: setting of a runner, in front of its value
        case Setting::Tags: return tr("tags");
        //: setting of a runner, in front of its value
        case Setting::Paused: return tr("paused");
        //: setting of a runner, in front of its value: to its projects
        case Setting::Locked: return tr("locked");
        //: setting of a runner, in front of its value: takes jobs of protected branches only
        case Setting::Protected: return tr("protected");
        //: setting of a runner, in front of its value
        case Setting::Untagged: return tr("runs untagged jobs");
        //: setting of a runner, in front of its value
        case Setting::Timeout: return tr("maximum timeout");
        //: setting of a runner, in front of its value
        case Setting::Note: return tr("note");
        }
        return {};
    }
    static QString yesNo(bool value) { return value ? tr("yes") : tr("no"); }
    //: a setting that has no value
    static QString none() { return tr("none"); }
    //: a setting that GitLab did not tell
    static QString unknown() { return tr("unknown"); }
    //: a setting and its value
    static QString named(const QString &name, const QString &value) { return tr("%1: %2").arg(name, value); }
    //: a value before and after
    static QString becomes(const QString &before, const QString &after) { return tr("%1 → %2").arg(before, after); }
    static QString hours(int hours) { return tr("%1 h").arg(hours); }
    static QString minutes(int minutes) { return tr("%1 min").arg(minutes); }
    static QString seconds(int seconds) { return tr("%1 s").arg(seconds); }
    static QString problem(const EditProblem &problem);
};

QString EditWords::problem(const EditProblem &problem)
{
    using Kind = EditProblem::Kind;
    const QString text = visibleText(problem.text, 60);
    switch (problem.kind) {
    case Kind::Empty:
        return tr("Nothing is to be changed yet.");
    case Kind::TimeoutTooShort:
        return tr("GitLab takes no maximum timeout under 10 minutes (600 s).");
    case Kind::TooManyTags:
        return tr("GitLab takes no more than 50 tags.");
    case Kind::TagTooLong:
        return tr("The tag “%1” is longer than 255 characters.").arg(text);
    case Kind::TagWithComma:
        return tr("The tag “%1” has a comma in it, which GitLab takes for the end of a tag.").arg(text);
    case Kind::DescriptionTooLong:
        return tr("The description is longer than 1,024 characters.");
    case Kind::NoteTooLong:
        return tr("The note is longer than 1,024 characters.");
    case Kind::NoTagsNorUntagged:
        return tr("A runner without tags has to run untagged jobs.");
    case Kind::NumberTooLow:
        return tr("The first number must not be negative.");
    }
    return {};
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? EditWords::none() : u'“' + visibleText(text, shownOfText) + u'”';
}

QString tagsChange(const QStringList &before, const QStringList &after)
{
    QStringList parts;
    for (const QString &tag : after) {
        if (!std::binary_search(before.begin(), before.end(), tag))
            parts += u'+' + visibleText(tag, shownOfText);
    }
    for (const QString &tag : before) {
        if (!std::binary_search(after.begin(), after.end(), tag))
            parts += u'−' + visibleText(tag, shownOfText);
    }
    return parts.join(u", "_s);   // a tag may hold blanks
}

} // namespace

QString settingName(Setting which)
{
    return EditWords::name(which);
}

QString timeoutText(int seconds)
{
    if (seconds <= 0)
        return EditWords::none();
    QStringList parts;
    if (seconds >= 3600)
        parts += EditWords::hours(seconds / 3600);
    if (seconds % 3600 >= 60)
        parts += EditWords::minutes(seconds % 3600 / 60);
    if (seconds % 60 > 0)
        parts += EditWords::seconds(seconds % 60);
    return parts.join(u' ');
}

QString settingValue(const RunnerSettings &settings, Setting which)
{
    if (!settings.has(which))
        return EditWords::unknown();
    switch (which) {
    case Setting::Description: return quoted(*settings.description);
    case Setting::Tags: return settings.tags->isEmpty() ? EditWords::none() : visibleText(settings.tags->join(u", "_s), 2000);
    case Setting::Paused: return EditWords::yesNo(*settings.paused);
    case Setting::Locked: return EditWords::yesNo(*settings.locked);
    case Setting::Protected: return EditWords::yesNo(*settings.isProtected);
    case Setting::Untagged: return EditWords::yesNo(*settings.runUntagged);
    case Setting::Timeout: return timeoutText(*settings.maximumTimeout);
    case Setting::Note: return quoted(*settings.note);
    }
    return {};
}

QString settingsText(const RunnerSettings &settings)
{
    QStringList parts;
    for (const Setting which : allSettings) {
        if (settings.has(which))
            parts += EditWords::named(settingName(which), settingValue(settings, which));
    }
    return parts.join(u"; "_s);
}

QString changeText(const SettingsChange &change)
{
    QStringList parts;
    for (const Setting which : allSettings) {
        if (!change.to.has(which))
            continue;
        const bool isTags = which == Setting::Tags && change.from.tags;
        parts += EditWords::named(settingName(which), isTags ? tagsChange(*change.from.tags, *change.to.tags) : EditWords::becomes(settingValue(change.from, which), settingValue(change.to, which)));
    }
    return parts.join(u"; "_s);
}

QString editProblemText(const EditProblem &problem)
{
    return EditWords::problem(problem);
}

} // namespace muster
