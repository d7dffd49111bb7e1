// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace muster {

/// Names one text of a StringPool. 0 is "no text" (null or absent); the empty text has an id of its own.
struct TextId {
    quint32 value = 0;
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr bool operator==(TextId, TextId) = default;
};

/// All texts of one load, as UTF-8 in chunks that never move: a runner's texts as QStrings would cost twenty times as much.
///
/// One thread adds. Others may read, at the same time, every text whose id reached them through something that
/// synchronises (a queued signal): nothing that was written is ever written again.
class StringPool final {
public:
    StringPool();
    ~StringPool();
    /// Takes over texts laid out one after the other as add() does it: length in four bytes, the text, up to a multiple of
    /// four, the first four bytes for "no text". An id is the place divided by four. Ids are not looked at: whoever asks for a
    /// text must know that it lies within. At most mostBytes.
    StringPool(std::unique_ptr<char[]> texts, std::size_t bytes);
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    /// Always a new entry; for texts that rarely repeat (names, tokens).
    TextId add(std::string_view utf8);
    /// The same id for the same text; for what repeats (tags, versions, paths).
    TextId intern(std::string_view utf8);

    /// Valid as long as the pool; empty for "no text".
    [[nodiscard]] std::string_view text(TextId id) const
    {
        if (id.isNull())
            return {};
        const char *at = m_chunks[id.value / unitsPerChunk] + (id.value % unitsPerChunk) * unit;
        std::uint32_t length = 0;
        std::memcpy(&length, at, sizeof length);
        return { at + sizeof length, length };
    }
    /// A hint that a short `text(id)` will be read soon: many fetched at once cost little more than one.
    void prefetch(TextId id) const
    {
        const char *at = m_chunks[id.value / unitsPerChunk] + (id.value % unitsPerChunk) * unit;
        __builtin_prefetch(at);
        asm volatile("" : : "r"(at));   // GCC 12 drops a loop in which nothing but prefetching happens
    }
    [[nodiscard]] QString string(TextId id) const
    {
        const std::string_view utf8 = text(id);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    /// Bytes taken from the system, table of interned texts included.
    [[nodiscard]] qsizetype bytes() const;
    /// Frees the table that finds equal texts; intern() afterwards adds. For a load that is finished.
    void forgetInterned();

    static constexpr quint32 unit = 4;                    // an id counts four-byte units, so 32 bits reach 16 GiB
    static constexpr std::size_t mostBytes = std::size_t(2) << 30;

private:
    static constexpr quint32 unitsPerChunk = 16 * 1024;   // 64 KiB
    static constexpr quint32 maxChunks = 32 * 1024;       // 2 GiB of text: six hundred times a fleet of 10,000

    char *reserve(std::size_t bytes, TextId &id);
    void rehash(std::size_t buckets);

    char **m_chunks = nullptr;                 // fixed size, so that readers need no lock while it fills
    std::vector<std::unique_ptr<char[]>> m_owned;
    quint32 m_nextChunk = 0;
    quint32 m_used = unitsPerChunk;            // units used in the chunk that is being filled
    qsizetype m_ownedBytes = 0;
    std::vector<quint32> m_buckets;            // open addressing; 0 is free
    std::size_t m_interned = 0;
};

} // namespace muster
