// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/server.h"

#include "app/demo/server/graphqlpeek.h"
#include "app/demo/server/pages.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 8192;
constexpr std::chrono::seconds lifeInterval{1};

} // namespace

/// One request on its way through the server.
struct Server::Work {
    HttpRequest request;
    HttpReply reply;
    QByteArray path;            ///< raw, without the relative root; empty if outside of it
    bool isGraphQl = false;
    GraphQlPeek peek;
    qint64 arrivedMs = 0;
    qint64 sequence = 0;
    QString tokenName;
    std::chrono::milliseconds delay{0};
};

Server::Server(const ServerOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_world(options.world), m_throttle(options.throttle),
      m_front([this](HttpRequest &&request, const HttpReply &reply) { take(std::move(request), reply); })
{
    m_clock.start();
    for (const AccessToken &token : m_world.tokens())
        m_secrets.insert(token.kind, token.secret);
    m_life.setInterval(lifeInterval);
    connect(&m_life, &QTimer::timeout, this, [this] { m_world.catchUp(); });
    openLog();
}

Server::~Server() = default;

bool Server::start()
{
    const quint16 port = m_front.start(m_options.port);
    if (port == 0)
        return false;
    m_url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(m_options.relativeRoot));
    const QString base = m_url.toString();
    m_graphQl = std::make_unique<GraphQlService>(m_world, base);
    m_rest = std::make_unique<RestService>(m_world, base);
    if (!m_options.world.still)
        m_life.start();
    return true;
}

void Server::openLog()
{
    if (m_options.logFile.isEmpty())
        return;
    const auto file = std::make_shared<QFile>(m_options.logFile);
    const bool open = m_options.logFile == u"-"_s ? file->open(stderr, QIODevice::WriteOnly)
                                                  : file->open(QIODevice::WriteOnly | QIODevice::Append);
    if (!open)
        qWarning("cannot write the request log: %s", qPrintable(file->errorString()));
    m_log.setSink([file](const QByteArray &line) {
        file->write(line + '\n');
        file->flush();
    });
}

void Server::take(HttpRequest &&request, const HttpReply &reply)
{
    m_world.catchUp();
    Work work{std::move(request), reply, {}, false, {}, m_clock.elapsed(), 0, {}, {}};
    const QByteArray root = m_options.relativeRoot.toLatin1();
    if (root.isEmpty() || work.request.rawPath == root || work.request.rawPath.startsWith(QByteArray(root + '/')))
        work.path = work.request.rawPath.mid(root.size());
    if (work.path.isEmpty() && (root.isEmpty() || work.request.rawPath == root))
        work.path = "/";
    work.isGraphQl = work.path == "/api/graphql";
    if (work.isGraphQl)
        work.peek = GraphQlPeek::at(work.request);
    enter(work);
    HttpAnswer answer;
    if (!m_throttle.admit(work.tokenName, work.arrivedMs))
        answer = m_throttle.refusal(work.tokenName, work.arrivedMs, m_world.now());
    else
        answer = answerWithFaults(work);
    send(work, std::move(answer));
}

void Server::enter(Work &work)
{
    const Credentials credentials = credentialsOf(work.request, m_world);
    work.tokenName = credentials.name();
    if (credentials.isGood())
        m_world.noteUse(credentials.token->id);
    LogEntry entry;
    entry.at = m_world.now();
    entry.arrivedMs = work.arrivedMs;
    entry.method = work.request.method;
    entry.path = QString::fromLatin1(work.request.rawPath);
    QUrlQuery query = work.request.query;
    for (const QString &secret : {u"private_token"_s, u"access_token"_s}) {
        if (query.hasQueryItem(secret)) {
            query.removeAllQueryItems(secret);
            query.addQueryItem(secret, u"hidden"_s);
        }
    }
    if (!query.isEmpty())
        entry.path += u'?' + query.toString(QUrl::FullyEncoded);
    entry.token = work.tokenName;
    entry.tokenInQuery = credentials.inQuery;
    entry.connection = work.request.connection;
    entry.inFlight = ++m_inFlight;
    entry.body = work.request.body;
    entry.operation = work.peek.operation;
    entry.rootFields = work.peek.rootFields;
    entry.variables = work.peek.variables;
    if (work.path.startsWith("/api/v4/runners/")) {
        const qint64 id = work.path.split('/').value(4).toLongLong();
        if (id > 0)
            entry.askedIds.push_back(id);
    }
    work.sequence = m_log.add(std::move(entry));
}

HttpAnswer Server::answerWithFaults(Work &work)
{
    const std::vector<Fault> faults = m_faults.take(work.request, QString::fromLatin1(work.path), work.peek.rootFields);
    bool carriesOut = true;
    QStringList names;
    for (const Fault &fault : faults) {
        fault.act(m_world);
        carriesOut = carriesOut && fault.carriesOut();
        work.delay += fault.delay();
        names.append(fault.name());
    }
    // What such acts changed was not this request's doing.
    (void)m_world.takeChanges();
    HttpAnswer answer = carriesOut ? carryOut(work) : HttpAnswer();
    for (const Fault &fault : faults)
        answer = fault.apply(std::move(answer), work.isGraphQl);
    std::vector<Change> changes = m_world.takeChanges();
    if (!changes.empty() || !names.isEmpty()) {
        m_log.update(work.sequence, [&](LogEntry &entry) {
            entry.changes = std::move(changes);
            entry.fault = names.join(u", "_s);
        });
    }
    return answer;
}

HttpAnswer Server::carryOut(Work &work)
{
    if (work.request.rawPath.size() + work.request.query.toString().size() > longestUrl)
        return HttpAnswer::html(414, pages::gatewayError(414));
    const Credentials credentials = credentialsOf(work.request, m_world);
    if (work.isGraphQl)
        return graphQl(work, credentials);
    if (work.path.startsWith("/api/v4/"))
        return m_rest->answer(work.request, work.path.mid(8), credentials);
    if (work.path == "/api" || work.path.startsWith("/api/"))
        return HttpAnswer::error(404, u"404 Not Found"_s);
    return page(work);
}

HttpAnswer Server::graphQl(Work &work, const Credentials &credentials)
{
    if (auto refusal = credentials.graphQlRefusal())
        return *refusal;
    const bool get = work.request.method == "GET";
    if (!get && work.request.method != "POST")
        return HttpAnswer::html(404, pages::notFound());
    Requester who;
    who.user = credentials.user;
    if (credentials.token != nullptr)
        who.scopes = credentials.token->scopes;
    const GraphQlReply reply = m_graphQl->execute(get ? GraphQlPeek::bodyOfGet(work.request) : work.request.body, who,
                                                  get ? GraphQlService::Method::Get : GraphQlService::Method::Post);
    m_log.update(work.sequence, [&](LogEntry &entry) {
        entry.complexity = reply.complexity;
        for (const MutationRecord &mutation : reply.mutations)
            entry.askedIds.insert(entry.askedIds.end(), mutation.asked.begin(), mutation.asked.end());
    });
    return HttpAnswer::json(reply.httpStatus, reply.json);
}

HttpAnswer Server::page(const Work &work) const
{
    if (work.path.isEmpty())
        return HttpAnswer::html(404, pages::notFound());
    if (work.request.method != "GET" && work.request.method != "HEAD")
        return HttpAnswer::html(404, pages::notFound());
    if (work.path == "/users/sign_in")
        return HttpAnswer::html(200, pages::signIn());
    if (work.path == "/-/health")
        return HttpAnswer::text(404, {});
    if (work.path.startsWith("/-/"))
        return HttpAnswer::html(404, pages::notFound());
    return HttpAnswer::redirect(302, m_url.toString().toUtf8() + "/users/sign_in");
}

void Server::decorate(HttpAnswer &answer, const Work &work)
{
    const quint64 bits = mixed(m_options.world.seed ^ quint64(work.sequence) << 20);
    answer.addHeader("Date", httpDate(m_world.now()));
    answer.addHeader("X-Request-Id", "01J" + QByteArray::number(bits, 32).toUpper().rightJustified(13, '0')
                                               + QByteArray::number(work.sequence).rightJustified(10, '0'));
    answer.addHeader("Cache-Control", "max-age=0, private, must-revalidate");
    if (work.tokenName != u"none"_s && answer.status != 429)
        m_throttle.decorate(answer, work.tokenName, work.arrivedMs, m_world.now());
}

void Server::send(Work &work, HttpAnswer answer)
{
    decorate(answer, work);
    const auto write = [this, reply = work.reply, sequence = work.sequence](const HttpAnswer &ready) {
        const qint64 bytes = reply.write(ready);
        --m_inFlight;
        m_log.finish(sequence, bytes > 0 ? ready.status : 0, bytes, m_clock.elapsed());
    };
    qint64 delay = m_options.latency.count() + work.delay.count();
    if (m_options.bytesPerSecond > 0)
        delay += answer.body.size() * 1000 / m_options.bytesPerSecond;
    if (delay <= 0)
        return write(answer);
    QTimer::singleShot(std::chrono::milliseconds(delay), Qt::PreciseTimer, this,
                       [write, kept = std::move(answer)] { write(kept); });
}

} // namespace muster::demo
