// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/stringpool.h"

#include <QTest>

#include <atomic>
#include <random>
#include <string>
#include <thread>

using namespace muster;

class TestStringPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextAndTheEmptyTextDiffer()
    {
        StringPool pool;
        QVERIFY(TextId().isNull());
        QVERIFY(pool.text({}).empty());
        const TextId empty = pool.add("");
        QVERIFY(!empty.isNull());
        QVERIFY(pool.text(empty).empty());
        QVERIFY(pool.text(empty).data() != nullptr);
        QVERIFY(pool.string({}).isEmpty());
    }

    void addedTextsAreNewAndInternedOnesTheSame()
    {
        StringPool pool;
        const TextId one = pool.intern("docker"), other = pool.intern("linux");
        QVERIFY(pool.intern("docker") == one);
        QVERIFY(!(one == other));
        QVERIFY(!(pool.add("docker") == one));
        QVERIFY(pool.intern("") == pool.intern(""));
        QVERIFY(pool.text(one) == "docker");
    }

    void internedTextsAreFoundAgainAmongMany()
    {
        StringPool pool;
        std::vector<TextId> ids;
        for (int i = 0; i < 5000; ++i)
            ids.push_back(pool.intern("text " + std::to_string(i)));
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(pool.intern("text " + std::to_string(i)) == ids[std::size_t(i)]);
            QVERIFY(pool.text(ids[std::size_t(i)]) == "text " + std::to_string(i));
        }
    }

    /// A chunk is 64 KiB: texts around that size, and one of a mebibyte, between small ones.
    void textsLongerThanAChunkStayWhole()
    {
        StringPool pool;
        std::vector<std::pair<TextId, std::string>> texts;
        char letter = 'a';
        for (const std::size_t size : { 10, 65531, 65532, 65533, 1, 65535, 65536, 65537, 3, 1048576, 0, 131072, 131068, 7 }) {
            std::string text(size, letter++);
            if (!text.empty())
                text.back() = '!';
            texts.emplace_back(pool.add(text), text);
        }
        for (const auto &[id, text] : texts)
            QVERIFY2(pool.text(id) == text, qPrintable(QString::number(text.size())));
        QVERIFY(pool.bytes() > 1048576 + 131072);
    }

    void randomSizesSurvive()
    {
        StringPool pool;
        std::mt19937 random(5);
        std::vector<std::pair<TextId, std::string>> texts;
        for (int i = 0; i < 3000; ++i) {
            std::string text(random() % (i % 100 == 0 ? 100000 : 200), char('a' + i % 26));
            texts.emplace_back(random() % 2 ? pool.add(text) : pool.intern(text), text);
        }
        for (const auto &[id, text] : texts)
            QVERIFY(pool.text(id) == text);
    }

    void forgettingKeepsTheTexts()
    {
        StringPool pool;
        const TextId id = pool.intern("docker");
        const qsizetype before = pool.bytes();
        pool.forgetInterned();
        QVERIFY(pool.bytes() < before);
        QVERIFY(pool.text(id) == "docker");
        const TextId again = pool.intern("docker");
        QVERIFY(!(again == id));
        QVERIFY(pool.text(again) == "docker");
    }

    /// One thread adds and hands ids over; another reads them meanwhile. Meant for ThreadSanitizer as much as for the eye.
    void othersReadWhileOneAdds()
    {
        constexpr quint32 count = 20000;
        StringPool pool;
        std::vector<TextId> ids(count);
        std::atomic<quint32> published = 0;
        std::atomic<bool> wrong = false;
        std::thread reader([&] {
            quint32 seen = 0;
            while (seen < count) {
                const quint32 until = published.load(std::memory_order_acquire);
                for (; seen < until; ++seen) {
                    if (pool.text(ids[seen]) != "text " + std::to_string(seen))
                        wrong = true;
                }
            }
        });
        for (quint32 i = 0; i < count; ++i) {
            ids[i] = i % 2 ? pool.add("text " + std::to_string(i)) : pool.intern("text " + std::to_string(i));
            if (i % 1000 == 0)
                (void)pool.add(std::string(70000, 'x'));
            published.store(i + 1, std::memory_order_release);
        }
        reader.join();
        QVERIFY(!wrong);
    }
};

QTEST_GUILESS_MAIN(TestStringPool)
#include "tst_stringpool.moc"
