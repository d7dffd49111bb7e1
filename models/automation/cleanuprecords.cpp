// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanuprecords.h"

#include "models/history/cleanupbook.h"

namespace muster {

CleanupRecords::CleanupRecords(const QString &directory, QObject *parent) : QObject(parent), m_book(std::make_unique<CleanupBook>(directory))
{
    connect(m_book.get(), &CleanupBook::changed, this, &CleanupRecords::written);
}

CleanupRecords::~CleanupRecords() = default;

void CleanupRecords::read(const FleetKey &view, Instant now)
{
    m_book->past(view, now, this, [this](const Result<CleanupPast> &past) {
        m_trouble = past ? std::nullopt : std::optional(past.error());
        if (past)
            m_past = *past;
        m_isPastRead = past.has_value();
        Q_EMIT changed();
    });
    const auto keepIn = [this]<class Rows>(Rows &rows) {
        return [this, &rows](const Result<Rows> &read) {
            if (read)
                rows = *read;
            Q_EMIT changed();
        };
    };
    m_book->runs(view, this, keepIn(m_runs));
    m_book->days(view, this, keepIn(m_days));
    m_book->removed(view, this, keepIn(m_removed));
}

void CleanupRecords::readPast(const FleetKey &view, Instant now, std::function<void()> done)
{
    m_book->past(view, now, this, [this, done = std::move(done)](const Result<CleanupPast> &past) {
        if (!past)
            return;
        m_past = *past;
        done();
    });
}

} // namespace muster
