// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/stringpool.h"

#include <vector>

namespace muster {

/// What was found out about a text, remembered by its id: a version reported by ten thousand managers is read once.
/// Small answers only (they are copied); one snapshot, one thread.
template <class Answer>
class TextMemo final {
public:
    TextMemo() : m_slots(64) { }

    /// The answer for `id`, made by `make()` the first time. "No text" is the caller's to answer: id 0 marks a free slot.
    template <class Make>
    Answer of(TextId id, Make make)
    {
        std::size_t at = place(id);
        while (m_slots[at].id != 0) {
            if (m_slots[at].id == id.value)
                return m_slots[at].answer;
            at = (at + 1) & (m_slots.size() - 1);
        }
        const Answer answer = make();
        m_slots[at] = { id.value, answer };
        if (++m_used * 2 > m_slots.size())
            grow();
        return answer;
    }

private:
    struct Slot {
        quint32 id = 0;
        Answer answer{};
    };
    [[nodiscard]] std::size_t place(TextId id) const { return (quint64(id.value) * 0x9e3779b97f4a7c15ULL >> 32) & (m_slots.size() - 1); }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.id == 0)
                continue;
            std::size_t at = place(TextId{ slot.id });
            while (m_slots[at].id != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;   // open addressing, a power of two, at most half full
    std::size_t m_used = 0;
};

} // namespace muster
