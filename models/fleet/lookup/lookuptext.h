// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muster {

/// What a pasted text may mean, in the order of likelihood. Several ways of reading are kept: a number may be a job or a
/// runner, a word a name, a tag or a system id.
struct LookupReading {
    enum class Kind : quint8 {
        JobInProject,   ///< job, projectPath
        Job,            ///< job alone: the project is missing
        Runner,         ///< runner; shortToken if it was beside the number
        Words,          ///< text: short token, system id, address, name or tag; looked for in the fleet
        LogLines,       ///< from a job log: text = runner's name, shortToken, systemId; job and projectPath if the log tells them
        OtherInstance,  ///< a URL of another GitLab: text = its address without a path; job, projectPath, runner as it names them
        Unreadable,     ///< see why
    };
    /// Why nothing can be looked for.
    enum class Why : quint8 {
        Empty,
        ManyJobs,      ///< the address of a pipeline, a merge request, a list …: which of its jobs?
        NoSuchThing,   ///< an address of this GitLab that names neither a job nor a runner
        TooLong,       ///< a long text in which nothing was found
    };
    Kind kind = Kind::Unreadable;
    Why why = Why::Empty;
    JobId job;
    RunnerId runner;
    QString projectPath;
    QString text;
    QString shortToken;
    QString systemId;
    friend bool operator==(const LookupReading &, const LookupReading &) = default;
};

/// `instance` is the base address that is connected (with its relative URL root). Reads at most the first 1 Mi characters; a text
/// of that size takes some milliseconds. Never fails, never empty: what nobody understands is Words, what is empty Unreadable. Several
/// jobs named by one text are readings of their own, in its order. A whole runner token is cut to its short form at once: it is secret.
[[nodiscard]] std::vector<LookupReading> readLookup(const QString &text, const QString &instance);

} // namespace muster
