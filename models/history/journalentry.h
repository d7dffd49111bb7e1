// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace muster {

/// One line of the journal, as it is handed in. A run is told by entries of these kinds, in this order:
///
///     begin    who, where, what: `{"verb","instance","user_id","username","token_id","token_name","plan_sha256","reason",
///              "undo_of","method","as_of","targets","version"}`; `targets` is how many
///     targets  what was last seen of each, some hundred at a time: `{"targets":[{"id","name","owner","type","status","paused",
///              "created_at","contacted_at","running_jobs"}]}`; `"struck_out":true` for those taken out in the preview
///     skipped  `{"skipped":[{"id","name","reason"}]}`: whom the plan left out from the start
///     intent   `{"request","ids":[…]}`: committed before that request leaves
///     outcome  `{"items":[{"id","outcome","reason","detail","after":{…}}]}`; a later one takes the place of an earlier one
///     end      `{"state":"finished|cancelled|stopped|abandoned","stopped_by"}`; what has none is under way, or was interrupted
///     resumed  a run that had been interrupted or ended with targets not sent goes on; like begin, without what stays the same
///
/// A run that creates runners has an intent without ids for each, and afterwards targets and outcome of the one that came of it.
///
/// Outcomes and reasons are the stable names of models/operations/planjson.h. There is never a token in an entry.
struct JournalEntry {
    QString run;
    QString kind;
    QJsonObject body;
};

/// An entry as it is stored.
struct StoredEntry {
    qint64 sequence = 0;          ///< 1, 2, 3 … without gaps
    qint64 atMs = 0;              ///< milliseconds since 1970, UTC, by this machine's clock
    QString run;
    QString kind;
    QByteArray body;              ///< canonical JSON: keys in order of the alphabet, no blanks
    QByteArray hash;              ///< lower-case hex SHA-256, see chainHash()
};

/// Hash of an entry that follows one whose hash is `previous` (64 zeros before the first): SHA-256 over previous, sequence,
/// time, run, kind and body, a line feed behind each.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const StoredEntry &entry);
[[nodiscard]] QByteArray chainStart();

} // namespace muster
