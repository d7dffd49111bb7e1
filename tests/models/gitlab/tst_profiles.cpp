// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/everycall.h"

#include <QTest>

using namespace muster::test;

class ProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallWorksOnEveryServer_data() { addProfileRows(); }
    void everyCallWorksOnEveryServer()
    {
        QFETCH(const QString, profile);
        int requests = 0;
        qint64 dearest = 0;
        qsizetype longest = 0;
        const QStringList problems = makeEveryCall(profile, [&](const QByteArray &body, qint64 complexity) {
            ++requests;
            dearest = std::max(dearest, complexity);
            longest = std::max(longest, body.size());
        });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(requests >= 60);
        QVERIFY2(dearest > 100 && dearest <= 230, qPrintable(QString::number(dearest)));   // 250 is the limit on old servers
        QVERIFY(longest < 10'000);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
