// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/redaction.h"

#include <QByteArray>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <array>
#include <vector>

namespace muster {

namespace {

constexpr qsizetype shortest = 5;    // bytes
constexpr qsizetype telling = 12;    // so much of a secret gives it away, even if the rest is cut off
constexpr QChar mark = u'…';

/// One secret and what base64 makes of it. The bytes around it decide about the first and last characters of its base64, so
/// what is kept is the part between, for each of the three places where it may begin.
struct Known {
    QByteArray plain;
    std::array<QByteArray, 3> encoded;   ///< in the usual alphabet
    int uses = 0;
};

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

std::array<QByteArray, 3> encodings(QByteArrayView secret)
{
    std::array<QByteArray, 3> forms;
    for (qsizetype before = 0; before < 3; ++before) {
        QByteArray padded(before, '\0');
        padded += secret;
        const QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
        wipe(padded);
        const qsizetype first = (before * 8 + 5) / 6;                    // the first sextet that is all its own
        const qsizetype last = ((before + secret.size()) * 8) / 6;       // behind the last one
        forms[std::size_t(before)] = encoded.mid(first, last - first);
    }
    return forms;
}

struct Register {
    QMutex mutex;
    std::vector<Known> secrets;
};

/// Never taken down: a secret may be the last thing a program lets go of.
Register &known()
{
    static auto *const all = new Register;
    return *all;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - '0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - 'a' + 10 : -1;
}

/// The byte that stands at `at`, by itself or percent-encoded, and how many characters it takes.
struct Spelled {
    int byte = -1;
    qsizetype length = 1;
};
Spelled plainAt(QStringView text, qsizetype at)
{
    if (text[at] == u'%' && at + 2 < text.size()) {
        const int high = hexValue(text[at + 1]), low = hexValue(text[at + 2]);
        if (high >= 0 && low >= 0)
            return { high * 16 + low, 3 };
    }
    return { text[at].unicode() < 0x80 ? text[at].unicode() : -1, 1 };
}
Spelled base64At(QStringView text, qsizetype at)
{
    const Spelled spelled = plainAt(text, at);
    return { spelled.byte == '-' ? '+' : spelled.byte == '_' ? '/' : spelled.byte, spelled.length };
}

using Speller = Spelled (*)(QStringView, qsizetype);

/// How many characters from `at` on spell the secret or a telling beginning of it; 0: none.
qsizetype spelledLength(QStringView text, qsizetype at, const QByteArray &secret, Speller speller)
{
    qsizetype matched = 0, end = at;
    while (matched < secret.size() && end < text.size()) {
        Spelled next = speller(text, end);
        if (next.byte != uchar(secret[matched])) {
            // A secret may hold a percent sign of its own.
            if (text[end].unicode() != uchar(secret[matched]))
                break;
            next.length = 1;
        }
        end += next.length;
        ++matched;
    }
    return matched == secret.size() || matched >= telling ? end - at : 0;
}

qsizetype longestAt(QStringView text, qsizetype at, const std::vector<Known> &secrets)
{
    qsizetype longest = 0;
    for (const Known &secret : secrets) {
        longest = std::max(longest, spelledLength(text, at, secret.plain, &plainAt));
        for (const QByteArray &form : secret.encoded) {
            if (form.size() >= shortest)
                longest = std::max(longest, spelledLength(text, at, form, &base64At));
        }
    }
    return longest;
}

QtMessageHandler &previousHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

std::atomic<MessageKeeper> messageKeeper{ nullptr };

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString clean = redacted(message);
    if (const MessageKeeper keep = messageKeeper.load(std::memory_order_acquire))
        keep(type, context, clean);
    previousHandler()(type, context, clean);
}

} // namespace

QString redacted(const QString &text)
{
    Register &all = known();
    const QMutexLocker lock(&all.mutex);
    if (all.secrets.empty())
        return text;
    QString clean;
    qsizetype kept = 0;   // up to here, text is in clean
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = longestAt(text, at, all.secrets);
        if (length == 0) {
            ++at;
            continue;
        }
        clean += QStringView(text).mid(kept, at - kept);
        clean += mark;
        at += length;
        kept = at;
    }
    if (kept == 0)
        return text;
    clean += QStringView(text).mid(kept);
    return clean;
}

void noteSecret(QByteArrayView secret)
{
    if (secret.size() < shortest)
        return;
    Register &all = known();
    const QMutexLocker lock(&all.mutex);
    const auto at = std::find_if(all.secrets.begin(), all.secrets.end(), [&](const Known &one) { return secret == one.plain; });
    if (at != all.secrets.end()) {
        ++at->uses;
        return;
    }
    all.secrets.push_back({ QByteArray(secret.data(), secret.size()), encodings(secret), 1 });
}

void forgetSecret(QByteArrayView secret) noexcept
{
    if (secret.size() < shortest)
        return;
    Register &all = known();
    const QMutexLocker lock(&all.mutex);
    const auto at = std::find_if(all.secrets.begin(), all.secrets.end(), [&](const Known &one) { return secret == one.plain; });
    if (at == all.secrets.end() || --at->uses > 0)
        return;
    wipe(at->plain);
    for (QByteArray &form : at->encoded)
        wipe(form);
    all.secrets.erase(at);
}

void redactMessages()
{
    if (!previousHandler())
        previousHandler() = qInstallMessageHandler(&handleMessage);
}

void keepMessages(MessageKeeper keeper) noexcept
{
    messageKeeper.store(keeper, std::memory_order_release);
}

} // namespace muster
