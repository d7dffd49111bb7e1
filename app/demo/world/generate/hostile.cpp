// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/hostile.h"

#include "app/demo/world/world.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

const QStringList &hostileTexts()
{
    static const QStringList texts{
        u"<b>bold</b><img src=x onerror=alert(1)><script>alert(2)</script>"_s,
        u"<a href=\"file:///etc/passwd\">click me</a> &amp; &lt;entity&gt;"_s,
        u"bell\a back\b escape\x1b[31mred\x1b]0;title\x07 del\x7f nul"_s + QChar(u'\0') + u"end"_s,
        u"line one\nline two\r\nline three\ttab\u2028separator\u2029paragraph\u0085next"_s,
        u"right \u202egnp.exe\u202c left \u2066isolated\u2069 \u200f\u061c"_s,
        u"zero\u200bwidth\u200c\u200d\ufeff\u2060 soft\u00adhyphen"_s,
        u"lone "_s + QChar(0xd800) + u" surrogates "_s + QChar(0xdfff) + u" swapped "_s + QChar(0xdc00) + QChar(0xd83d),
        u"noncharacters \ufffe\uffff \ufdd0 and replacement \ufffd"_s,
        u"=HYPERLINK(\"http://example.invalid\";\"x\")"_s,
        u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
        u"-1+1;\"quote\"\"quote\",comma"_s,
        u"'; DROP TABLE runners; -- $(reboot) `id` %s%n %1 %n {0}"_s,
        u"\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1e9\U0001f1ea a\u0300\u0301\u0302\u0303\u0304\u0305\u0306 \u1100\u1161"_s,
        u"   "_s,
        u""_s,
        u"-version:>=18 OR (status:online"_s,
        u"\u0430dmin \u2044 \u2215 \uff0fetc\uff0fpasswd ..\\..\\"_s,
        QString(4000, u'W'),
    };
    return texts;
}

void makeHostile(World &world)
{
    const QStringList &texts = hostileTexts();
    std::vector<qint64> ids;
    world.runners().walk(Order::NewestFirst, {}, [&](const Runner &runner) {
        ids.push_back(runner.id);
        return true;
    });
    qsizetype at = 0;
    const auto next = [&] { return texts[at++ % texts.size()]; };
    for (size_t i = 0; i < ids.size(); i += 3) {
        world.editRunner(ids[i], [&](Runner &runner) {
            runner.description = i == 33 ? QString(1 << 20, u'D') : i % 21 == 12 ? QString() : next();
            runner.maintenanceNote = next();
            if (i % 2 == 0)
                runner.tags = QStringList{next(), next(), u"<i>tag</i>"_s};
            if (i % 30 == 15)
                runner.type = RunnerType::Cluster;
            runner.strangeStatus = i % 24 == 9;
            if (i % 60 == 27)
                runner.createdAt = 0;
            if (i % 15 == 6)
                runner.maximumTimeout = 2147483647;
            if (i % 45 == 18)
                runner.contactedAt = world.now() + days(400);
        });
        Software software{next(), next(), next(), next(), next()};
        if (i % 9 == 0)
            software = {};
        world.addManager(ids[i], software, next(), i % 2 == 0 ? QString() : next(), i % 4 == 0 ? std::optional<Moment>(0) : std::nullopt);
    }
    for (const auto &[id, user] : world.users()) {
        if (id % 4 == 3) {
            const bool asleep = id % 8 == 3;
            world.editUser(id, [&](User &writable) {
                writable.name = next();
                writable.state = asleep ? u"hibernating"_s : writable.state;
            });
        }
    }
    for (const auto &[id, job] : world.jobs()) {
        if (id % 5 == 0) {
            world.editJob(id, [&](Job &writable) {
                writable.name = next();
                writable.ref = next();
                writable.tags = QStringList{next()};
                if (writable.status == JobStatus::Failed)
                    writable.failureReason = u"tea_break_overrun"_s;
            });
        }
    }
    for (const auto &[id, group] : world.groups()) {
        if (id % 4 == 2)
            world.rename(id, next());
    }
}

} // namespace muster::demo
