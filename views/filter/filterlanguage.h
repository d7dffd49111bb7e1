// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/completion.h"
#include "models/filter/filtererror.h"
#include "models/fleet/job.h"
#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <span>

namespace muster {

/// What a FilterBar must know of the filters written in it: the line, the chips, the candidates and the mistakes are the same for all.
struct FilterLanguage {
    /// A filter without mistakes.
    struct Reading {
        QString text;        ///< canonical; reading it gives the same filter
        QStringList terms;   ///< those that stand side by side at the top
        friend bool operator==(const Reading &, const Reading &) = default;
    };

    QString name;            ///< of the line, for assistive tools
    QString placeholder;
    std::function<tl::expected<Reading, FilterError>(const QString &text)> read;
    std::function<FilterCompletion(const QString &text, qsizetype cursor)> complete;
    /// What a key is for, in a few translated words, with an example; empty for a word that is none.
    std::function<QString(const QString &key)> help;
    /// "12 runners", where nothing is filtered.
    std::function<QString(qsizetype number)> all;
};

/// Candidates are counted in what `fleet` gives when they are asked for; it may give none.
[[nodiscard]] FilterLanguage runnerFilterLanguage(const std::function<Snapshot::Ptr()> &fleet);
/// Of a picture of several instances, which are called so.
[[nodiscard]] FilterLanguage runnerFilterLanguage(const std::function<Snapshot::Ptr()> &fleet, const std::function<InstanceNames()> &instances);
[[nodiscard]] FilterLanguage jobFilterLanguage(const std::function<std::span<const Job *const>()> &jobs);

} // namespace muster
