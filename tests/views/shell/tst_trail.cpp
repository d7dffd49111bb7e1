// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/trail.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Place at(const QString &page, const QString &filter = {}, qint64 current = 0)
{
    return { .page = page, .filter = filter, .current = current };
}

} // namespace

class TestTrail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackAndThereAgain()
    {
        Trail trail;
        QVERIFY(!trail.back() && !trail.forward() && !trail.current());
        trail.visit(at(u"a"_s));
        trail.visit(at(u"b"_s));
        trail.visit(at(u"b"_s, u"tag:x"_s));
        QCOMPARE(trail.back()->page, u"b"_s);
        QCOMPARE(trail.back()->page, u"a"_s);
        QVERIFY(!trail.back() && !trail.canGoBack());
        QCOMPARE(trail.current()->page, u"a"_s);
        QVERIFY(trail.forward());
        QCOMPARE(trail.forward()->filter, u"tag:x"_s);
        QVERIFY(!trail.forward());
    }

    void theRowIsRememberedAndIsNoStep()
    {
        Trail trail;
        trail.visit(at(u"a"_s, {}, 7));
        trail.visit(at(u"a"_s, {}, 8));
        QVERIFY(!trail.canGoBack());
        trail.visit(at(u"b"_s));
        QCOMPARE(trail.back()->current, 8);
    }

    void goingElsewhereForgetsWhatWasForward()
    {
        Trail trail;
        for (const QString &page : { u"a"_s, u"b"_s, u"c"_s })
            trail.visit(at(page));
        QVERIFY(trail.back() && trail.back());
        trail.visit(at(u"d"_s));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back()->page, u"a"_s);
    }

    void aFilterThatIsWrittenIsOneStep()
    {
        Trail trail;
        trail.visit(at(u"a"_s));
        trail.visit(at(u"a"_s, u"d"_s));
        trail.visit(at(u"a"_s, u"do"_s), Trail::Visit::Writes);
        trail.visit(at(u"a"_s, u"doc"_s), Trail::Visit::Writes);
        QCOMPARE(trail.current()->filter, u"doc"_s);
        QCOMPARE(trail.back()->filter, QString());
        QVERIFY(!trail.canGoBack());
    }

    void onAnotherPageWritingIsAStep()
    {
        Trail trail;
        trail.visit(at(u"a"_s));
        trail.visit(at(u"b"_s), Trail::Visit::Writes);
        QVERIFY(trail.canGoBack());
    }

    void theOldestAreForgotten()
    {
        Trail trail;
        for (std::size_t i = 0; i < Trail::most + 20; ++i)
            trail.visit(at(u"p%1"_s.arg(i)));
        std::size_t steps = 0;
        while (trail.back())
            ++steps;
        QCOMPARE(steps, Trail::most - 1);
        QCOMPARE(trail.current()->page, u"p20"_s);
    }
};

QTEST_APPLESS_MAIN(TestTrail)
#include "tst_trail.moc"
