// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/runnersettings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace muster {

/// What is to become of the settings of any number of runners: one value, whoever asks for it. What is absent stays as it is.
struct RunnerEdit {
    // Tags: first replaced, then renamed, then removed, then added.
    std::optional<QStringList> setTags;                     ///< these and no others
    std::vector<std::pair<QString, QString>> renameTags;    ///< old name, new name; a runner without the old one stays as it is
    QStringList removeTags;
    QStringList addTags;
    /// The whole description. `{n}` is a running number (`{nn}`: at least two digits, and so on), `{id}` the runner's.
    std::optional<QString> description;
    QString find;                                           ///< in the description, every place, as written; empty: nothing
    QString replacement;                                    ///< what stands there instead; numbers as in `description`
    int firstNumber = 1;
    std::optional<bool> paused;
    std::optional<bool> locked;
    std::optional<bool> isProtected;
    std::optional<bool> runUntagged;
    std::optional<int> maximumTimeout;                      ///< seconds; 0: none of its own
    std::optional<QString> note;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool touchesTags() const;
    [[nodiscard]] SettingSet touched() const;
};

/// What GitLab would refuse whatever the runner.
struct EditProblem {
    enum class Kind : quint8 {
        Empty,              ///< nothing is to be changed
        TimeoutTooShort,    ///< under 600 s
        TooManyTags,        ///< over 50 in all
        TagTooLong,         ///< text: which
        TagWithComma,       ///< text: which; GitLab takes a comma for the end of a tag
        DescriptionTooLong,
        NoteTooLong,
        NoTagsNorUntagged,  ///< all tags away, and no untagged jobs either
        NumberTooLow,       ///< the first running number is negative
    };
    Kind kind{};
    QString text;
    friend bool operator==(const EditProblem &, const EditProblem &) = default;
};
/// In the order above; empty: none. Pure.
[[nodiscard]] std::vector<EditProblem> problemsOf(const RunnerEdit &edit);

// As a person writes them, in a field or on the command line.
/// Separated by commas; see normalTags().
[[nodiscard]] QStringList tagsFrom(const QString &text);
/// `old=new`, separated by commas; nullopt: one of them is no such pair.
[[nodiscard]] std::optional<std::vector<std::pair<QString, QString>>> tagRenamesFrom(const QString &text);
/// `3600`, `45s`, `90m`, `1h`, `none` as seconds, 0 for none; nullopt: none of these. Not whether GitLab takes it.
[[nodiscard]] std::optional<int> timeoutFrom(const QString &text);

/// Tags after the edit, in order. Pure.
[[nodiscard]] QStringList editedTags(const RunnerEdit &edit, const QStringList &tags);
/// The description after the edit, for the runner with this number of its own and in the row of changes. Pure.
[[nodiscard]] QString editedDescription(const RunnerEdit &edit, const QString &description, RunnerId id, int number);

} // namespace muster
