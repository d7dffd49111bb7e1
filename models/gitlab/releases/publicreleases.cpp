// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/releases/publicreleases.h"

#include "models/base/clock.h"
#include "models/gitlab/http/answercheck.h"
#include "models/gitlab/http/exchange.h"
#include "models/gitlab/http/linkheader.h"
#include "models/gitlab/json/jsondocument.h"

#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Descriptions make a page some hundred kilobytes large.
Limits releaseLimits()
{
    Limits limits;
    limits.maxBody = 32LL << 20;
    limits.pageDeadline = Limits::ms(45'000);
    return limits;
}

constexpr auto wholePages = "per_page=100&order_by=released_at&sort=desc";

} // namespace

Result<std::vector<PublishedRelease>> readReleases(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!document->root().isArray())
        return failure(Error::Kind::Parse, u"not a list of releases"_s);
    std::vector<PublishedRelease> releases;
    document->root().forEach([&](const JsonValue &item) {
        Instant released = item["released_at"].instant(Instant::unknown());
        if (!released.isKnown())
            released = item["created_at"].instant(Instant::unknown());
        const QString tag = item["tag_name"].text();
        if (!tag.isEmpty() && released.isKnown())
            releases.push_back({ tag.left(200), released.toDateTime().date(), item["upcoming_release"].tri() == Tri::Yes });
    });
    if (releases.empty())
        return failure(Error::Kind::Parse, u"no release in it"_s);
    return releases;
}

PublicReleases::PublicReleases(const Clock &clock, QObject *parent) : PublicReleases(clock, releaseLimits(), parent) { }

PublicReleases::PublicReleases(const Clock &clock, const Limits &limits, QObject *parent) : QObject(parent), m_clock(clock), m_limits(limits) { }

PublicReleases::~PublicReleases() = default;

QUrl PublicReleases::usualAddress()
{
    return QUrl(u"https://gitlab.com/api/v4/projects/gitlab-org%2Fgitlab-runner/releases"_s);
}

void PublicReleases::cancel()
{
    m_done = nullptr;
    if (m_exchange)
        m_exchange->breakOff();
}

void PublicReleases::fetch(const QUrl &address, Done done)
{
    cancel();
    m_exchange.reset();
    m_done = std::move(done);
    m_releases.clear();
    m_page = 0;
    QUrl base = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    m_path = address.path(QUrl::FullyEncoded);
    m_query = address.hasQuery() ? address.query(QUrl::FullyEncoded).toLatin1() : QByteArray(wholePages);
    const bool isAddress = (base.scheme() == "https"_L1 || base.scheme() == "http"_L1) && !base.host().isEmpty();
    if (!isAddress) {
        QMetaObject::invokeMethod(this, [this] { finish(failure(Error::Kind::Invalid, u"not an address of the web"_s)); }, Qt::QueuedConnection);
        return;
    }
    m_transport = std::make_unique<Transport>(Endpoint{ .base = base, .token = {} });
    ask();
}

void PublicReleases::ask()
{
    Request request;
    request.path = m_path;
    request.query = m_query;
    request.name = u"GET releases"_s;
    request.deadline = m_limits.pageDeadline;
    ++m_page;
    m_exchange = std::make_unique<Exchange>(*m_transport, request, m_limits, m_clock.now(), [this](const Exchange::Outcome &outcome) {
        if (!outcome)
            finish(tl::make_unexpected(outcome.error().error));
        else
            take(*outcome);
    }, nullptr);
}

void PublicReleases::take(const Answer &answer)
{
    if (const auto trouble = checkAnswer(answer))
        return finish(tl::make_unexpected(trouble->error));
    Result<std::vector<PublishedRelease>> page = readReleases(answer.body);
    if (!page)
        return finish(std::move(page));
    m_releases.insert(m_releases.end(), page->begin(), page->end());
    const auto next = nextPageQuery(answer.link);
    if (!next)
        return finish(std::exchange(m_releases, {}));
    if (m_page >= mostPages || *next == m_query)
        return finish(failure(Error::Kind::Incomplete, u"the list of releases does not end"_s));
    m_query = *next;
    QMetaObject::invokeMethod(this, [this] {
        if (m_done)
            ask();   // from the event loop: the exchange that brought this page goes
    }, Qt::QueuedConnection);
}

void PublicReleases::finish(Result<std::vector<PublishedRelease>> result)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

} // namespace muster::gitlab
