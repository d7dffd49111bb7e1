// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/runneredit.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Problem = EditProblem::Kind;

/// `{n}`, `{nn}` … and `{id}` in a pattern. Anything else in braces stands for itself.
QString numbered(const QString &pattern, RunnerId id, int number)
{
    QString text;
    text.reserve(pattern.size() + 8);
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype end = pattern[at] == u'{' ? pattern.indexOf(u'}', at) : -1;
        const QStringView inner = end < 0 ? QStringView() : QStringView(pattern).sliced(at + 1, end - at - 1);
        const bool isNumber = !inner.isEmpty() && inner.size() <= 9 && std::all_of(inner.begin(), inner.end(), [](QChar c) { return c == u'n'; });
        if (isNumber) {
            text += QString::number(number).rightJustified(inner.size(), u'0');
        } else if (inner == u"id") {
            text += QString::number(id.value);
        } else {
            text += pattern[at++];
            continue;
        }
        at = end + 1;
    }
    return text;
}

/// Every tag that a runner could newly carry.
QStringList newTags(const RunnerEdit &edit)
{
    QStringList tags = edit.setTags.value_or(QStringList()) + edit.addTags;
    for (const auto &rename : edit.renameTags)
        tags += rename.second;
    return normalTags(tags);
}

} // namespace

bool RunnerEdit::touchesTags() const
{
    return setTags || !renameTags.empty() || !removeTags.isEmpty() || !addTags.isEmpty();
}

SettingSet RunnerEdit::touched() const
{
    SettingSet set;
    const auto add = [&set](Setting which, bool isTouched) {
        if (isTouched)
            set.add(which);
    };
    add(Setting::Description, description || !find.isEmpty());
    // Whether a runner may be without tags depends on the other, so both are looked at.
    add(Setting::Tags, touchesTags() || runUntagged);
    add(Setting::Untagged, touchesTags() || runUntagged);
    add(Setting::Paused, paused.has_value());
    add(Setting::Locked, locked.has_value());
    add(Setting::Protected, isProtected.has_value());
    add(Setting::Timeout, maximumTimeout.has_value());
    add(Setting::Note, note.has_value());
    return set;
}

bool RunnerEdit::isEmpty() const
{
    return !touchesTags() && !description && find.isEmpty() && !paused && !locked && !isProtected && !runUntagged && !maximumTimeout && !note;
}

std::vector<EditProblem> problemsOf(const RunnerEdit &edit)
{
    std::vector<EditProblem> problems;
    const auto add = [&problems](bool isOne, Problem kind, const QString &text = {}) {
        if (isOne)
            problems.push_back({ kind, text });
    };
    add(edit.isEmpty(), Problem::Empty);
    add(edit.maximumTimeout && *edit.maximumTimeout != 0 && *edit.maximumTimeout < shortestTimeout, Problem::TimeoutTooShort);
    const QStringList tags = newTags(edit);
    add(tags.size() > mostTags, Problem::TooManyTags);
    for (const QString &tag : tags) {
        add(tag.size() > longestTag, Problem::TagTooLong, tag);
        add(tag.contains(u','), Problem::TagWithComma, tag);
    }
    add(edit.description && !fitsRunnerText(*edit.description), Problem::DescriptionTooLong);
    add(edit.note && !fitsRunnerText(*edit.note), Problem::NoteTooLong);
    add(edit.setTags && editedTags(edit, {}).isEmpty() && edit.runUntagged == false, Problem::NoTagsNorUntagged);
    add(edit.firstNumber < 0, Problem::NumberTooLow);
    std::stable_sort(problems.begin(), problems.end(), [](const EditProblem &a, const EditProblem &b) { return a.kind < b.kind; });
    return problems;
}

QStringList tagsFrom(const QString &text)
{
    return normalTags(text.split(u','));
}

std::optional<std::vector<std::pair<QString, QString>>> tagRenamesFrom(const QString &text)
{
    std::vector<std::pair<QString, QString>> renames;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QString from = part.section(u'=', 0, 0).trimmed(), to = part.section(u'=', 1).trimmed();
        if (from.isEmpty() || to.isEmpty())
            return std::nullopt;
        renames.emplace_back(from, to);
    }
    return renames;
}

std::optional<int> timeoutFrom(const QString &text)
{
    const QString time = text.trimmed();
    if (time == "none"_L1)
        return 0;
    const QChar unit = time.isEmpty() ? QChar() : time.back();
    const int each = unit == u'h' ? 3600 : unit == u'm' ? 60 : 1;
    bool isNumber = false;
    const int number = (each > 1 || unit == u's' ? time.chopped(1) : time).toInt(&isNumber);
    constexpr int longest = 1'000'000'000;   // far beyond what GitLab keeps
    if (!isNumber || number <= 0 || number > longest / each)
        return std::nullopt;
    return number * each;
}

QStringList editedTags(const RunnerEdit &edit, const QStringList &tags)
{
    QStringList edited = edit.setTags.value_or(tags);
    for (const auto &[from, to] : edit.renameTags) {
        for (QString &tag : edited) {
            if (tag == from.trimmed())
                tag = to;
        }
    }
    for (const QString &tag : edit.removeTags)
        edited.removeAll(tag.trimmed());
    return normalTags(edited + edit.addTags);
}

QString editedDescription(const RunnerEdit &edit, const QString &description, RunnerId id, int number)
{
    QString edited = edit.description ? numbered(*edit.description, id, number) : description;
    if (!edit.find.isEmpty() && edited.contains(edit.find))
        edited.replace(edit.find, numbered(edit.replacement, id, number));
    return edited;
}

} // namespace muster
