// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <map>
#include <optional>

namespace muster {

struct QueueFlow;

/// What was counted under one name in one slot of time, kept so that slots can be put together without losing anything: the
/// levels of all passes as a sum, beside the greatest.
struct FlowCounts {
    quint64 pending = 0, pendingMost = 0;
    quint64 running = 0, runningMost = 0;
    quint64 arrivals = 0, starts = 0, finishes = 0, failures = 0, systemFailures = 0;
    quint64 waitP50 = 0, waitP95 = 0;   ///< the greatest, in seconds plus one; 0: nobody waited
    quint64 capacity = 0;               ///< the greatest, plus one; 0: not known
    friend bool operator==(const FlowCounts &, const FlowCounts &) = default;

    struct Field {
        quint64 FlowCounts::*value;
        bool isMost = false;            ///< of two slots the greater counts; else their sum
    };
    static const std::array<Field, 12> fields;   ///< in the order in which they are packed
    FlowCounts &operator+=(const FlowCounts &other);
};

/// What one pass counted; negative numbers, which no server should send, are taken as 0.
[[nodiscard]] FlowCounts countsOf(const QueueFlow &flow);

/// Counts by ascending key as bytes: each number in groups of seven bits, the lowest first, the key as the distance from the
/// one before. Some 13 to 19 bytes a slot.
class FlowPack final
{
public:
    void add(quint64 key, const FlowCounts &counts);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Calls `visit(key, counts)` for each; stops where the bytes are not what a FlowPack writes.
    template <class Visit>
    static void visit(const QByteArray &bytes, Visit visit)
    {
        const char *at = bytes.constData();
        const char *const end = at + bytes.size();
        quint64 key = 0;
        while (at != end) {
            const auto distance = number(at, end);
            if (!distance)
                return;
            key += *distance;
            FlowCounts counts;
            for (const FlowCounts::Field &field : FlowCounts::fields) {
                const auto value = number(at, end);
                if (!value)
                    return;
                counts.*field.value = *value;
            }
            visit(key, counts);
        }
    }

private:
    void append(quint64 number);
    [[nodiscard]] static std::optional<quint64> number(const char *&at, const char *end)
    {
        quint64 value = 0;
        for (int shift = 0; at != end && shift < 64; shift += 7) {
            const auto byte = quint8(*at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }

    QByteArray m_bytes;
    quint64 m_last = 0;
};

/// For putting packs together.
using FlowsByKey = std::map<quint64, FlowCounts>;
/// Every key rounded down to a multiple of `grain`, what comes to lie together is added up.
void addTo(FlowsByKey &flows, const QByteArray &bytes, quint64 grain = 1);
[[nodiscard]] QByteArray packed(const FlowsByKey &flows);

} // namespace muster
