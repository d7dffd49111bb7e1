// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/runnerfixtures.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster::test {

QByteArray fullRunner(qint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"id":"gid://gitlab/Ci::Runner/)" + number + R"(","runnerType":"GROUP_TYPE","description":"build-linux-)" + number + R"(","shortSha":"k3jd9aPq","status":"ONLINE","paused":false,
        "locked":true,"runUntagged":false,"accessLevel":"REF_PROTECTED","tagList":["linux","docker"],"createdAt":"2026-01-12T08:04:11Z","contactedAt":"2026-03-02T10:15:44Z",
        "creationMethod":"AUTHENTICATED_USER","tokenExpiresAt":"2026-06-01T00:00:00Z","maximumTimeout":3600,"maintenanceNote":"ask Mira","jobExecutionStatus":"ACTIVE","jobCount":2,"projectCount":null,
        "upgradeStatus":"RECOMMENDED","createdBy":{"id":"gid://gitlab/User/31","username":"mira","name":"Mira Oduya","state":"active","webUrl":"https://git.example.com/mira"},
        "ownerProject":null,"groups":{"nodes":[{"id":"gid://gitlab/Group/8","name":"Acme","webUrl":"https://git.example.com/groups/acme","fullPath":"acme"}]},
        "userPermissions":{"updateRunner":true,"deleteRunner":false,"assignRunner":false},
        "managers":{"count":12,"nodes":[{"id":"gid://gitlab/Ci::RunnerManager/912","systemId":"s_4f1e77a0c2b9","version":"19.3.1","revision":"5a1d2c90","ipAddress":"10.4.0.17","platformName":"linux",
        "architectureName":"amd64","executorName":"docker","contactedAt":"2026-03-02T10:15:44Z","createdAt":"2026-02-20T06:00:12Z","status":"ONLINE","jobExecutionStatus":"IDLE"},
        {"id":"gid://gitlab/Ci::RunnerManager/800","systemId":"r_x","version":null,"revision":null,"ipAddress":null,"platformName":null,"architectureName":null,"executorName":null,"contactedAt":null,
        "createdAt":"2026-02-20T06:00:12Z","status":"NEVER_CONTACTED","jobExecutionStatus":"IDLE"}]}})";
}

QByteArray withMember(const QByteArray &object, const QByteArray &member, const QByteArray &value)
{
    QJsonObject json = QJsonDocument::fromJson(object).object();
    if (value.isEmpty())
        json.remove(QString::fromUtf8(member));
    else
        json.insert(QString::fromUtf8(member), QJsonDocument::fromJson("[" + value + "]")[0]);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray connectionOf(const QByteArrayList &nodes, const QByteArray &nextCursor, qint64 count)
{
    return R"({"pageInfo":{"hasNextPage":)" + QByteArray(nextCursor.isEmpty() ? "false" : "true") + R"(,"endCursor":)" + (nextCursor.isEmpty() ? QByteArray("null") : '"' + nextCursor + '"')
        + R"(},"count":)" + QByteArray::number(count < 0 ? nodes.size() : count) + R"(,"nodes":[)" + nodes.join(',') + "]}";
}

QByteArray instancePage(const QByteArrayList &nodes, const QByteArray &nextCursor, qint64 count)
{
    return R"({"runners":)" + connectionOf(nodes, nextCursor, count) + "}";
}

QByteArray managersPage(qint64 runner, const QList<qint64> &managers, qint64 count, const QByteArray &nextCursor)
{
    QByteArrayList nodes;
    for (const qint64 manager : managers)
        nodes += R"({"id":"gid://gitlab/Ci::RunnerManager/)" + QByteArray::number(manager) + R"(","systemId":"r_1","version":"17.0.0","contactedAt":null})";
    return R"({"runner":{"id":"gid://gitlab/Ci::Runner/)" + QByteArray::number(runner) + R"(","managers":)" + connectionOf(nodes, nextCursor, count) + "}}";
}

QByteArray ordinaryPage(qint64 first, int count, const QByteArray &nextCursor)
{
    QByteArrayList nodes;
    for (int i = 0; i < count; ++i)
        nodes += fullRunner(first + i).simplified();
    return instancePage(nodes, nextCursor);
}

} // namespace muster::test
