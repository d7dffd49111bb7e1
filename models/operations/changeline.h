// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/filter/jobfilter.h"
#include "models/operations/changeoptions.h"
#include "models/operations/jobplan.h"

namespace muster {

/// The filter that words beside options make, as muster-cli has them. What is wrong lacks a place in a line, but has one in the filter.
/// `change.filter` becomes its canonical text. Pure.
[[nodiscard]] ChangeMistakes readFilter(const QStringList &words, WrittenChange &change);

/// One line in which somebody writes a change as they would for muster-cli: `edit tag:docker --timeout 4h --note 'moves to rack 9'`.
///
/// Words and values are divided and quoted as by a shell, but for the filter: it has its double quotes to itself (`name:"rack 9"`), unless they are
/// around whole terms, as one writes a filter for a shell (`'seen:>30d tag:ci'`). `--` ends the options; words behind a single `-` are terms.
class ChangeLine final
{
public:
    /// nullopt: it does not begin with a verb, so it is no change.
    [[nodiscard]] static std::optional<ChangeLine> read(QStringView text);

    [[nodiscard]] WrittenVerb verb() const { return m_change.verb; }
    /// Nothing stands behind the verb.
    [[nodiscard]] bool isBare() const { return m_isBare; }
    /// Empty: change() can be planned. First what is wrong, in the order of the line, then what is only unfinished.
    [[nodiscard]] const ChangeMistakes &mistakes() const { return m_mistakes; }
    [[nodiscard]] const WrittenChange &change() const { return m_change; }

    /// What could be written at the cursor.
    struct Gap {
        enum class Kind : quint8 { None, Option, YesNo, Path, Filter } kind = Kind::None;
        qsizetype position = 0;   ///< what a completion replaces
        qsizetype length = 0;
        QString begun;            ///< what stands there
        QLatin1String option;     ///< Kind::Path: of which option it is the value
    };
    [[nodiscard]] Gap gapAt(QStringView text, qsizetype cursor) const;

private:
    struct Word {
        QString text;             ///< without the quotes
        QString asFilter;         ///< as the filter language reads it
        qsizetype position = 0;
        qsizetype length = 0;
        qsizetype filterOffset = 0;   ///< what was left out in front: its beginning is that far into the word
        bool isClosed = true;
    };
    struct Part {
        Word word;
        enum class Role : quint8 { Verb, Filter, Option, Value, End } role = Role::Filter;
        const ChangeOption *option = nullptr;   ///< of Option and Value; null: there is no such option
    };
    static std::vector<Word> wordsOf(QStringView text);
    void divide(const std::vector<Word> &words);
    void readWords();
    void readFilterOf(const std::vector<const Word *> &words);

    WrittenChange m_change;
    ChangeMistakes m_mistakes;
    std::vector<Part> m_parts;
    bool m_isBare = true;
};

/// Rows of the fleet that the change is about, as ids in order. Pure; for verbs about runners. `filter` is parsed from change.filter.
[[nodiscard]] std::vector<RunnerId> runnersMatching(const Filter &filter, const Snapshot &fleet, const FilterContext &context);
/// The jobs that `cancel` and `retry` are about: those that wait and run, or the newest that ended. Pure.
[[nodiscard]] JobPlanRequest jobsMatching(const WrittenChange &change, const JobPicture &jobs);
/// What is done to these runners, as Operations::plan() makes it: the same plan for whoever wrote it, wherever. Not for `create` and verbs
/// about jobs. Pure.
[[nodiscard]] Plan planOf(const WrittenChange &change, const Snapshot &fleet, std::vector<RunnerId> runners, bool canBulkPause);

} // namespace muster
