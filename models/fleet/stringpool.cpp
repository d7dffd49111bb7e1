// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/stringpool.h"

#include <QHashFunctions>

#include <cstdlib>
#include <new>

namespace muster {

namespace {

std::size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);   // qHashBits is far slower for short texts
}

} // namespace

StringPool::StringPool()
    // calloc, not new: the system hands out zeroed pages only as they are touched, and most pools are one page of runners.
    : m_chunks(static_cast<char **>(std::calloc(maxChunks, sizeof(char *))))
{
    if (!m_chunks)
        throw std::bad_alloc();
    TextId reserved;
    reserve(0, reserved);   // id 0 stands for "no text"
}

StringPool::StringPool(std::unique_ptr<char[]> texts, std::size_t bytes) : m_chunks(static_cast<char **>(std::calloc(maxChunks, sizeof(char *))))
{
    static_assert(mostBytes == std::size_t(maxChunks) * unitsPerChunk * unit);
    if (!m_chunks || bytes > mostBytes)
        throw std::bad_alloc();
    for (std::size_t at = 0; at < bytes; at += std::size_t(unitsPerChunk) * unit)
        m_chunks[m_nextChunk++] = texts.get() + at;   // neighbours in one block, so a text may lie across two
    m_owned.push_back(std::move(texts));
    m_ownedBytes = qsizetype(bytes);
}

StringPool::~StringPool()
{
    std::free(m_chunks);
}

char *StringPool::reserve(std::size_t bytes, TextId &id)
{
    const auto units = quint32((bytes + sizeof(std::uint32_t) + unit - 1) / unit);
    if (m_used + units > unitsPerChunk) {
        // A text longer than a chunk gets neighbouring slots that point into one block.
        const quint32 slots = (units + unitsPerChunk - 1) / unitsPerChunk;
        if (m_nextChunk + slots > maxChunks)
            throw std::bad_alloc();
        const std::size_t size = std::size_t(slots) * unitsPerChunk * unit;
        m_owned.push_back(std::unique_ptr<char[]>(new char[size]));
        m_ownedBytes += qsizetype(size);
        for (quint32 i = 0; i < slots; ++i)
            m_chunks[m_nextChunk + i] = m_owned.back().get() + std::size_t(i) * unitsPerChunk * unit;
        m_nextChunk += slots;
        id.value = (m_nextChunk - slots) * unitsPerChunk;
        m_used = slots == 1 ? units : unitsPerChunk;
    } else {
        id.value = (m_nextChunk - 1) * unitsPerChunk + m_used;
        m_used += units;
    }
    return m_chunks[id.value / unitsPerChunk] + (id.value % unitsPerChunk) * unit;
}

TextId StringPool::add(std::string_view utf8)
{
    TextId id;
    char *at = reserve(utf8.size(), id);
    const auto length = std::uint32_t(utf8.size());
    std::memcpy(at, &length, sizeof length);
    if (!utf8.empty())
        std::memcpy(at + sizeof length, utf8.data(), utf8.size());
    return id;
}

TextId StringPool::intern(std::string_view utf8)
{
    if (m_buckets.empty() || m_interned * 3 >= m_buckets.size() * 2)
        rehash(m_buckets.empty() ? 256 : m_buckets.size() * 2);
    const std::size_t mask = m_buckets.size() - 1;
    std::size_t at = hashOf(utf8) & mask;
    while (m_buckets[at] != 0) {
        if (text(TextId{ m_buckets[at] }) == utf8)
            return TextId{ m_buckets[at] };
        at = (at + 1) & mask;
    }
    const TextId id = add(utf8);
    m_buckets[at] = id.value;
    ++m_interned;
    return id;
}

void StringPool::rehash(std::size_t buckets)
{
    std::vector<quint32> old(buckets, 0);
    old.swap(m_buckets);
    for (const quint32 id : old) {
        if (id == 0)
            continue;
        std::size_t at = hashOf(text(TextId{ id })) & (buckets - 1);
        while (m_buckets[at] != 0)
            at = (at + 1) & (buckets - 1);
        m_buckets[at] = id;
    }
}

void StringPool::forgetInterned()
{
    std::vector<quint32>().swap(m_buckets);
    m_interned = 0;
}

qsizetype StringPool::bytes() const
{
    return m_ownedBytes + qsizetype(m_buckets.capacity() * sizeof(quint32)) + qsizetype(m_nextChunk * sizeof(char *));
}

} // namespace muster
