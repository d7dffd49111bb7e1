// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/jobfixtures.h"

#include "tests/models/gitlab/scriptedserver.h"

#include <QJsonDocument>

namespace muster::test {

QByteArray fullJob(qint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"id":")" + gid("Ci::Build", id) + R"(","kind":"BUILD","name":"unit","status":"RUNNING","stage":{"name":"test"},"refName":"main","createdByTag":false,"tags":["docker","linux"],
        "webPath":"/gitlab/acme/pay/-/jobs/)" + number + R"(","project":{"fullPath":"acme/pay","sharedRunnersEnabled":true},"pipeline":{"id":")" + gid("Ci::Pipeline", 55012) + R"(","source":"push"},
        "createdAt":"2026-03-02T09:58:00Z","queuedAt":"2026-03-02T09:58:10Z","startedAt":"2026-03-02T10:02:31Z","finishedAt":null,"duration":391,"queuedDuration":260.7,"failureMessage":null,"stuck":false,
        "runner":{"id":")" + gid("Ci::Runner", 4107) + R"(","description":"build-linux-a3","runnerType":"GROUP_TYPE"},
        "runnerManager":{"id":")" + gid("Ci::RunnerManager", 912) + R"(","systemId":"s_4f1e77a0c2b9","ipAddress":"10.4.0.17","version":"19.3.1","platformName":"linux","architectureName":"amd64","executorName":"docker"}})";
}

QByteArrayList membersOfJob()
{
    QByteArrayList members;
    const QStringList keys = QJsonDocument::fromJson(fullJob(1)).object().keys();
    for (const QString &key : keys)
        members += key.toLatin1();
    return members;
}

QByteArrayList oddValues()
{
    return { "", "null", "7", "-1", "\"x\"", "[]", "{}", "[null]", "true", "1e300" };
}

} // namespace muster::test
