// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/sync/releaselist.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace muster {

/// The releases of GitLab Runner that are known: those that shipped with Muster, and what was found since at a public address or in
/// a file that somebody opened. Looks only when asked to, or once a day where that is allowed. What cannot be used leaves the old
/// list as it is. GUI thread; files are read and written on a worker.
class ReleaseKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `file`: where it is kept between starts.
    ReleaseKeeper(QString file, const ReleaseCatalogue &shipped, const Clock &clock, QObject *parent = nullptr);
    ~ReleaseKeeper() override;

    /// What an earlier start has kept; changed() tells when it is there.
    void read();
    [[nodiscard]] const std::shared_ptr<const ReleaseCatalogue> &catalogue() const { return m_catalogue; }
    [[nodiscard]] const CatalogueOrigin &origin() const { return m_origin; }

    /// Why the last list could not be used, and from where it was.
    struct Trouble {
        Error error;
        QString source;
        bool isFile = false;
    };
    [[nodiscard]] const std::optional<Trouble> &trouble() const { return m_trouble; }

    /// Where to look; an invalid one: the usual place.
    void setAddress(const QUrl &address);
    [[nodiscard]] QUrl address() const;
    /// By itself, at most once a day.
    void setDaily(bool isDaily);

    void look();
    void cancel();
    [[nodiscard]] bool isLooking() const { return m_releases.isFetching(); }
    /// A list that was saved from the same address: for networks without a way out.
    void open(const QString &file);

Q_SIGNALS:
    /// Another list, or another day on which it was checked.
    void changed();
    /// isLooking() or trouble() is another.
    void stateChanged();

private:
    struct Opened;
    void lookIfDue();
    void take(const Result<std::vector<gitlab::PublishedRelease>> &found, const CatalogueOrigin &origin);
    void takeKept();
    void takeOpened();
    void keep();
    [[nodiscard]] QDate today() const { return m_clock.now().toDateTime().date(); }

    const QString m_file;
    const Clock &m_clock;
    const ReleaseCatalogue m_shipped;
    std::shared_ptr<const ReleaseCatalogue> m_catalogue;
    CatalogueOrigin m_origin;
    std::optional<Trouble> m_trouble;
    QUrl m_address;
    bool m_isRead = false;
    bool m_isDaily = false;
    std::optional<std::chrono::milliseconds> m_lastTry;   ///< of looking by itself
    QTimer m_hourly;
    gitlab::PublicReleases m_releases;
    QFutureWatcher<ReleaseList> m_kept;
    QFutureWatcher<std::shared_ptr<Opened>> m_opened;
};

} // namespace muster
