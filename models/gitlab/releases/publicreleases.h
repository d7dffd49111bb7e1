// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/limits.h"

#include <QDate>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace muster {
class Clock;
}

namespace muster::gitlab {

class Exchange;
class Transport;
struct Answer;
struct Trouble;

/// One item of a project's public releases.
struct PublishedRelease {
    QString tag;             ///< `v19.4.1`
    QDate day;               ///< released_at, UTC
    bool isUpcoming = false;
    friend bool operator==(const PublishedRelease &, const PublishedRelease &) = default;
};
/// GitLab's answer to `GET /projects/:id/releases`: a page of it, or a whole list that somebody saved. Items without a tag or a
/// day are left out. Kind::Parse when it is cut, no JSON, no list, or holds no release.
[[nodiscard]] Result<std::vector<PublishedRelease>> readReleases(const QByteArray &json);

/// The public releases of GitLab Runner, all pages, from gitlab.com or a mirror. Has connections of its own and no token, and so
/// never sends one; follows no redirect; has a deadline and a bound for each page. One list at a time.
class PublicReleases final : public QObject
{
public:
    using Done = std::function<void(Result<std::vector<PublishedRelease>>)>;

    explicit PublicReleases(const Clock &clock, QObject *parent = nullptr);
    PublicReleases(const Clock &clock, const Limits &limits, QObject *parent = nullptr);
    ~PublicReleases() override;

    /// `https://gitlab.com/api/v4/projects/gitlab-org%2Fgitlab-runner/releases`
    [[nodiscard]] static QUrl usualAddress();

    /// `done` is called once, from the event loop; not after cancel() or destruction. An address with a query is asked as it is.
    void fetch(const QUrl &address, Done done);
    void cancel();
    [[nodiscard]] bool isFetching() const { return m_done != nullptr; }

    static constexpr int mostPages = 60;

private:
    void ask();
    void take(const Answer &answer);
    void finish(Result<std::vector<PublishedRelease>> result);

    const Clock &m_clock;
    const Limits m_limits;
    QString m_path;
    QByteArray m_query;
    int m_page = 0;
    std::vector<PublishedRelease> m_releases;
    Done m_done;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Exchange> m_exchange;   // goes before the transport
};

} // namespace muster::gitlab
