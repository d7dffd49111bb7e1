// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/planjson.h"

#include <QCryptographicHash>

#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace muster {

namespace {

/// Canonical JSON on its way into a hash: UTF-8, no blanks. One buffer, and no object or string for any value, because a plan
/// may have 100,000 targets and somebody waits for its hash.
class HashedJson final
{
public:
    /// As it stands: braces, keys, literals.
    void raw(std::string_view text)
    {
        makeRoom(text.size());
        std::memcpy(m_buffer.data() + m_used, text.data(), text.size());
        m_used += text.size();
    }
    /// One of our own words, which need no escaping; null when it is empty.
    void word(std::string_view text)
    {
        if (text.empty())
            return raw("null");
        raw("\"");
        raw(text);
        raw("\"");
    }
    void number(qint64 value)
    {
        constexpr std::size_t mostDigits = 20;
        makeRoom(mostDigits);
        char *const end = std::to_chars(m_buffer.data() + m_used, m_buffer.data() + m_used + mostDigits, value).ptr;
        m_used = std::size_t(end - m_buffer.data());
    }
    void time(Instant time)
    {
        if (!time.isKnown())
            return raw(time.isNever() ? R"("never")" : "null");
        raw("\"");
        makeRoom(Instant::isoLength);
        time.writeIso(m_buffer.data() + m_used);
        m_used += Instant::isoLength;
        raw("\"");
    }
    void text(QStringView text)
    {
        raw("\"");
        qsizetype at = 0;
        for (; at < text.size() && text[at].unicode() < 0x80; ++at)
            escaped(char(text[at].unicode()));
        if (at < text.size()) {
            const QByteArray rest = text.sliced(at).toUtf8();
            for (const char c : rest)
                escaped(c);
        }
        raw("\"");
    }
    [[nodiscard]] QByteArray sha256()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    void escaped(char c)
    {
        constexpr std::string_view digits = "0123456789abcdef";
        constexpr std::size_t longest = 6;
        makeRoom(longest);
        if (uchar(c) < 0x20) {
            raw("\\u00");
            m_buffer[m_used++] = digits[uchar(c) >> 4];
            m_buffer[m_used++] = digits[uchar(c) & 15];
            return;
        }
        if (c == '"' || c == '\\')
            m_buffer[m_used++] = '\\';
        m_buffer[m_used++] = c;
    }
    void makeRoom(std::size_t bytes)   // nothing is longer than the buffer: texts come by the character
    {
        if (m_used + bytes > m_buffer.size())
            flush();
    }
    void flush()
    {
        m_hash.addData(QByteArrayView(m_buffer.data(), qsizetype(m_used)));
        m_used = 0;
    }

    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    std::array<char, 16 * 1024> m_buffer;
    std::size_t m_used = 0;
};

void addJob(HashedJson &json, const Plan::Target &target)
{
    json.raw(R"({"created_at":)");
    json.time(target.createdAt);
    json.raw(R"(,"id":)");
    json.number(target.id.value);
    json.raw(R"(,"job_status":)");
    json.text(target.jobStatus);
    json.raw(R"(,"name":)");
    json.text(target.name);
    json.raw(R"(,"owner":)");
    json.text(target.ownerPath);
    json.raw(R"(,"ref":)");
    json.text(target.ref);
    json.raw("}");
}

/// As settingsToJson() has it.
void addSettings(HashedJson &json, const RunnerSettings &settings)
{
    std::string_view before = "{";
    const auto key = [&](std::string_view name) {
        json.raw(before);
        json.raw(name);
        before = ",";
    };
    const auto flag = [&](std::string_view name, const std::optional<bool> &value) {
        if (value) {
            key(name);
            json.raw(*value ? "true" : "false");
        }
    };
    const auto text = [&](std::string_view name, const std::optional<QString> &value) {
        if (value) {
            key(name);
            json.text(*value);
        }
    };
    if (settings.isProtected) {
        key(R"("access_level":)");
        json.word(*settings.isProtected ? "ref_protected" : "not_protected");
    }
    text(R"("description":)", settings.description);
    flag(R"("locked":)", settings.locked);
    text(R"("maintenance_note":)", settings.note);
    if (settings.maximumTimeout) {
        key(R"("maximum_timeout":)");
        if (*settings.maximumTimeout > 0)
            json.number(*settings.maximumTimeout);
        else
            json.raw("null");
    }
    flag(R"("paused":)", settings.paused);
    flag(R"("run_untagged":)", settings.runUntagged);
    if (settings.tags) {
        key(R"("tag_list":)");
        std::string_view beforeTag = "[";
        for (const QString &tag : *settings.tags) {
            json.raw(beforeTag);
            json.text(tag);
            beforeTag = ",";
        }
        json.raw(settings.tags->isEmpty() ? "[]" : "]");
    }
    json.raw(before == "{" ? "{}" : "}");
}

void addChange(HashedJson &json, const TargetChange &change)
{
    if (change.settings.to.isEmpty())
        return;
    json.raw(R"(,"edit":{"from":)");
    addSettings(json, change.settings.from);
    json.raw(R"(,"to":)");
    addSettings(json, change.settings.to);
    json.raw("}");
}

void add(HashedJson &json, const Plan::Target &target)
{
    if (!target.jobStatus.isEmpty())
        return addJob(json, target);
    constexpr std::array paused{ "null", "false", "true" };
    json.raw(R"({"contacted_at":)");
    json.time(target.contactedAt);
    json.raw(R"(,"created_at":)");
    json.time(target.createdAt);
    if (target.change)
        addChange(json, *target.change);
    json.raw(R"(,"execution":)");
    json.word(nameOf(target.execution));
    if (target.change && !target.change->fromProject.isEmpty()) {
        json.raw(R"(,"from_project":)");
        json.text(target.change->fromProject);
    }
    json.raw(R"(,"id":)");
    json.number(target.id.value);
    json.raw(R"(,"name":)");
    json.text(target.name);
    if (target.noteFrom) {
        json.raw(R"(,"note_from":)");
        json.text(*target.noteFrom);
    }
    if (target.noteTo) {
        json.raw(R"(,"note_to":)");
        json.text(*target.noteTo);
    }
    json.raw(R"(,"owner":)");
    json.text(target.ownerPath);
    if (target.change && target.change->ownerId > 0) {
        json.raw(R"(,"owner_id":)");
        json.number(target.change->ownerId);
    }
    json.raw(R"(,"paused":)");
    json.raw(paused[std::size_t(target.paused)]);
    if (target.pausedTo != Tri::Unknown) {
        json.raw(R"(,"paused_to":)");
        json.raw(paused[std::size_t(target.pausedTo)]);
    }
    json.raw(R"(,"running_jobs":)");
    if (target.runningJobs < 0)
        json.raw("null");
    else
        json.number(target.runningJobs);
    if (target.change && !target.change->last.isEmpty()) {
        json.raw(R"(,"settings":)");
        addSettings(json, target.change->last);
    }
    json.raw(R"(,"status":)");
    json.word(nameOf(target.status));
    json.raw(R"(,"type":)");
    json.word(nameOf(target.type));
    if (target.change && !target.change->project.isEmpty()) {
        json.raw(R"(,"with_project":)");
        json.text(target.change->project);
    }
    json.raw("}");
}

} // namespace

QByteArray Plan::sha256() const
{
    // Keys in order of the alphabet: whoever has the plan as JSON can sort its keys and arrive at the same hash.
    HashedJson json;
    json.raw(R"({"as_of":)");
    json.time(asOf);
    json.raw(R"(,"instance":)");
    json.text(fleet.instance);
    json.raw(R"(,"method":)");
    json.text(nameOf(method));
    json.raw(R"(,"scope":)");
    json.text(nameOf(fleet.scope));
    json.raw(R"(,"targets":[)");
    bool isFirst = true;
    for (const Target &target : targets) {
        if (target.struckOut)
            continue;
        if (!isFirst)
            json.raw(",");
        isFirst = false;
        add(json, target);
    }
    json.raw(R"(],"user":)");
    json.text(fleet.username);
    json.raw(R"(,"verb":)");
    json.text(nameOf(verb));
    json.raw("}");
    return json.sha256();
}

} // namespace muster
