// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/releasekeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestOpened = 64 * 1024 * 1024;
constexpr auto againAfterTrouble = 6h;

/// Runs `work` on a worker; what it returns comes through the watcher.
template <class T, class Work>
void runReleaseWork(QFutureWatcher<T> &watcher, Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

/// A file that somebody chose, read.
struct ReleaseKeeper::Opened {
    Result<std::vector<gitlab::PublishedRelease>> releases;
    QString name;
};

ReleaseKeeper::ReleaseKeeper(QString file, const ReleaseCatalogue &shipped, const Clock &clock, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock), m_shipped(shipped), m_catalogue(std::make_shared<const ReleaseCatalogue>(shipped)), m_releases(clock)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &ReleaseKeeper::lookIfDue);
    connect(&m_kept, &QFutureWatcherBase::finished, this, &ReleaseKeeper::takeKept);
    connect(&m_opened, &QFutureWatcherBase::finished, this, &ReleaseKeeper::takeOpened);
}

ReleaseKeeper::~ReleaseKeeper() = default;

void ReleaseKeeper::read()
{
    runReleaseWork(m_kept, [file = m_file, shipped = m_shipped] { return readReleaseList(file, shipped); });
}

void ReleaseKeeper::takeKept()
{
    m_isRead = true;
    const ReleaseList kept = m_kept.result();
    if (m_origin == CatalogueOrigin() && kept.origin != CatalogueOrigin()) {   // else something newer came meanwhile
        m_catalogue = std::make_shared<const ReleaseCatalogue>(kept.catalogue);
        m_origin = kept.origin;
        Q_EMIT changed();
    }
    lookIfDue();
}

QUrl ReleaseKeeper::address() const
{
    return m_address.isValid() && !m_address.isEmpty() ? m_address : gitlab::PublicReleases::usualAddress();
}

void ReleaseKeeper::setAddress(const QUrl &address)
{
    m_address = address;
}

void ReleaseKeeper::setDaily(bool isDaily)
{
    m_isDaily = isDaily;
    if (!isDaily) {
        m_hourly.stop();
        return;
    }
    m_hourly.start();
    if (m_isRead)
        lookIfDue();
}

void ReleaseKeeper::lookIfDue()
{
    const bool isRecent = m_lastTry && m_clock.monotonic() - *m_lastTry < againAfterTrouble;
    const bool isChecked = m_origin.kind == CatalogueOrigin::Kind::Fetched && m_origin.checked >= today();
    if (!m_isDaily || isLooking() || isRecent || isChecked)
        return;
    m_lastTry = m_clock.monotonic();
    look();
}

void ReleaseKeeper::look()
{
    if (isLooking())
        return;
    m_trouble.reset();
    const QString host = address().host();
    m_releases.fetch(address(), [this, host](const Result<std::vector<gitlab::PublishedRelease>> &found) { take(found, { CatalogueOrigin::Kind::Fetched, host, today() }); });
    Q_EMIT stateChanged();
}

void ReleaseKeeper::cancel()
{
    if (!isLooking())
        return;
    m_releases.cancel();
    Q_EMIT stateChanged();
}

void ReleaseKeeper::open(const QString &file)
{
    m_trouble.reset();
    runReleaseWork(m_opened, [file]() -> std::shared_ptr<Opened> {
        const QString name = QFileInfo(file).fileName();
        QFile disk(file);
        if (!disk.open(QIODevice::ReadOnly))
            return std::make_shared<Opened>(Opened{ failure(Error::Kind::Io, disk.errorString()), name });
        if (disk.size() > largestOpened)
            return std::make_shared<Opened>(Opened{ failure(Error::Kind::Parse, u"larger than any list of releases"_s), name });
        return std::make_shared<Opened>(Opened{ gitlab::readReleases(disk.readAll()), name });
    });
    Q_EMIT stateChanged();
}

void ReleaseKeeper::takeOpened()
{
    const std::shared_ptr<Opened> opened = m_opened.result();
    take(opened->releases, { CatalogueOrigin::Kind::Opened, opened->name, today() });
}

void ReleaseKeeper::take(const Result<std::vector<gitlab::PublishedRelease>> &found, const CatalogueOrigin &origin)
{
    const Result<ReleaseCatalogue> catalogue = found ? knownReleases(*found, *m_catalogue) : tl::make_unexpected(found.error());
    if (!catalogue) {
        m_trouble = Trouble{ catalogue.error(), origin.source, origin.kind == CatalogueOrigin::Kind::Opened };
    } else {
        m_trouble.reset();
        m_catalogue = std::make_shared<const ReleaseCatalogue>(*catalogue);
        m_origin = origin;
        keep();
        Q_EMIT changed();
    }
    Q_EMIT stateChanged();
}

/// Losing it harms nobody: the shipped list is there, and the next look finds the rest. So trouble with the disk is not told.
void ReleaseKeeper::keep()
{
    QThreadPool::globalInstance()->start([file = m_file, text = toText({ *m_catalogue, m_origin })] {
        QDir().mkpath(QFileInfo(file).path());
        QSaveFile disk(file);
        if (disk.open(QIODevice::WriteOnly) && disk.write(text) == text.size())
            disk.commit();
    });
}

} // namespace muster
