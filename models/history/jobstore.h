// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/history/sqlitefile.h"

#include <QHash>

#include <utility>
#include <vector>

namespace muster {

/// Jobs that ended, for 30 days. Their texts repeat, so each is kept once, as a word. Viewers are numbers here.
class JobStore final
{
public:
    static constexpr qint64 daysKept = 30;
    static constexpr int mostRead = 20'000;

    explicit JobStore(SqliteFile &file) : m_file(file) { }

    /// Jobs without a number or a time of their end are left out: nobody could ask for them.
    [[nodiscard]] SqliteFile::Outcome add(qint64 viewer, const std::vector<FinishedJob> &jobs);
    /// When the last of them ended.
    [[nodiscard]] Result<Instant> newest(qint64 viewer);
    /// Takes out some of those that ended more than 30 days before `now`, and words that nothing is told with any more; false:
    /// nothing is left to do.
    [[nodiscard]] Result<bool> prune(qint64 viewer, Instant now);
    [[nodiscard]] Result<std::vector<FinishedJob>> between(qint64 viewer, Instant from, Instant until);
    [[nodiscard]] Result<std::vector<FinishedJob>> of(qint64 viewer, RunnerId runner, Instant from);
    /// How many ended from `from` on and before `until` on each runner that is known, ascending.
    [[nodiscard]] Result<std::vector<std::pair<RunnerId, qint64>>> countByRunner(qint64 viewer, Instant from, Instant until);
    /// After the file was opened anew, or a transaction failed: what is remembered may not be there.
    void forget();

private:
    using Outcome = SqliteFile::Outcome;
    struct Word {
        qint64 key = 0;
        qint64 used = 0;   // day
    };
    /// In place of the text, one after the other, its key.
    [[nodiscard]] Outcome addWords(qint64 viewer, const QStringList &texts, qint64 day, QVariantList &keys);
    [[nodiscard]] Result<QString> text(qint64 word);
    /// `condition` with the values for its question marks; oldest first, the newest ones.
    [[nodiscard]] Result<std::vector<FinishedJob>> read(const QString &condition, const QVariantList &values);

    SqliteFile &m_file;
    QHash<std::pair<qint64, QString>, Word> m_words;   // by viewer and text
    QHash<qint64, QString> m_texts;
    QHash<qint64, qint64> m_prunedUntil;               // day until which words of a viewer were taken out
};

} // namespace muster
