// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dump_queries > FILE.jsonl: every GraphQL request Muster makes, once per server profile, as one JSON object a line with
// query, variables, operationName and profile. For holding them against a schema.

#include "tests/models/gitlab/everycall.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>

using namespace muster::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const QString &profile : serverProfiles()) {
        QSet<QByteArray> seen;
        const QStringList problems = makeEveryCall(profile, [&](const QByteArray &body, qint64) {
            QJsonObject request = QJsonDocument::fromJson(body).object();
            request.insert(u"profile"_s, profile);
            const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact);
            if (!seen.contains(line))
                std::printf("%s\n", line.constData());
            seen.insert(line);
        });
        for (const QString &problem : problems)
            std::fprintf(stderr, "%s: %s\n", qPrintable(profile), qPrintable(problem));
        failed += problems.isEmpty() ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
}
