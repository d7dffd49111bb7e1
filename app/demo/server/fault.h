// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"

#include <QJsonValue>

#include <chrono>
#include <functional>
#include <optional>

namespace muster::demo {

class World;

/// What goes wrong with a request. Made by the functions below, which read as a sentence:
/// `script.add({.path = u"/api/graphql"_s, .skip = 2}, Fault::tooManyRequests(seconds{3}))`.
///
/// A fault that answers in GitLab's place comes before the request is carried out, unless carriedOut() was called: then the
/// world changes and only the answer is lost. Faults that bend the true answer always carry the request out.
class Fault final {
public:
    // In place of GitLab's answer.
    [[nodiscard]] static Fault answer(int status, const QByteArray &body, const QByteArray &contentType);
    /// The shapes a client meets at GitLab: GraphQL's on /api/graphql, else REST's.
    [[nodiscard]] static Fault unauthorized();
    [[nodiscard]] static Fault forbidden();
    /// `Retry later` as text, with Retry-After where given.
    [[nodiscard]] static Fault tooManyRequests(std::optional<std::chrono::seconds> retryAfter = {});
    [[nodiscard]] static Fault serverError(int status = 500);
    /// A proxy's page in HTML.
    [[nodiscard]] static Fault badGateway(int status = 502);
    [[nodiscard]] static Fault signInPage();
    [[nodiscard]] static Fault redirect(const QByteArray &location, int status = 302);

    // To the true answer.
    [[nodiscard]] static Fault slow(std::chrono::milliseconds by);
    /// Only the first bytes, as if that were all.
    [[nodiscard]] static Fault truncated(qsizetype bytes);
    /// Only the first bytes of the announced length, then the connection ends.
    [[nodiscard]] static Fault cut(qsizetype bytes);
    /// JSON that goes wrong in the middle.
    [[nodiscard]] static Fault malformed();
    [[nodiscard]] static Fault contentType(const QByteArray &type);
    /// A member goes missing, turns null, or says something else. Paths as in `data.runners.nodes.*.status`: `*` is every
    /// element of an array or every member of an object, a number one element.
    [[nodiscard]] static Fault dropped(const QString &path);
    [[nodiscard]] static Fault nulled(const QString &path);
    [[nodiscard]] static Fault replaced(const QString &path, const QJsonValue &value);
    [[nodiscard]] static Fault header(const QByteArray &name, const QByteArray &value);

    // To the connection.
    [[nodiscard]] static Fault closed();    ///< without a byte of answer
    [[nodiscard]] static Fault silence();   ///< no answer, ever

    /// Nothing goes wrong, but something happens first: runners come or go, a token is revoked.
    [[nodiscard]] static Fault before(std::function<void(World &)> act);

    /// The request is carried out although its answer is replaced.
    [[nodiscard]] Fault carriedOut() const;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::chrono::milliseconds delay() const { return m_delay; }
    [[nodiscard]] bool carriesOut() const { return m_carriesOut; }
    void act(World &world) const;
    /// Turns GitLab's answer (an empty one if the request was not carried out) into what is sent.
    [[nodiscard]] HttpAnswer apply(HttpAnswer answer, bool isGraphQl) const;

private:
    using Transform = std::function<HttpAnswer(HttpAnswer, bool isGraphQl)>;
    Fault(QString name, bool carriesOut, Transform transform);

    QString m_name;
    bool m_carriesOut;
    Transform m_transform;
    std::function<void(World &)> m_act;
    std::chrono::milliseconds m_delay{0};
};

/// Which requests; what is empty matches all.
struct FaultMatch {
    QByteArray method = {};
    QString path = {};        ///< how the path begins, without the relative root: `/api/v4/runners/`
    QString rootField = {};   ///< of the GraphQL request: `bulkRunnerDelete`
    QString text = {};        ///< somewhere in the body
    int skip = 0;             ///< lets so many matching requests pass first
    int times = 1;            ///< strikes so often; -1: from then on always
};

} // namespace muster::demo
