// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"
#include "models/signals/address.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace muster {

/// What is usual for one runner: learned from loads and jobs, or accepted by a person. Texts are kept as hashes where nobody has
/// to read them again: a hundred thousand of these are held.
struct Baseline {
    /// A machine: only of lasting system ids (`s_`), random ones are never met twice.
    struct System {
        quint64 id = 0;              ///< hashOf(system id)
        quint64 address = 0;         ///< hashOf(the address it last had)
        quint64 addressBefore = 0;   ///< … and the one before
        Instant firstSeen;
        Instant contactedAt;         ///< the last contact that was seen
        Instant movedAt;             ///< when the address last changed
        friend bool operator==(const System &, const System &) = default;
    };
    struct Place {
        Neighbourhood network;
        Instant firstSeen;
        friend bool operator==(const Place &, const Place &) = default;
    };
    static constexpr std::size_t mostSystems = 64, mostPlaces = 64, mostProjects = 200;

    RunnerId runner;
    Instant createdAt;
    Instant since;                  ///< when Muster began to look
    Instant goneAt;                 ///< unknown: it is there
    QString name;
    std::vector<System> systems;
    std::vector<Place> places;
    std::vector<quint64> projects;  ///< hashes of full paths whose jobs it ran, ascending
    quint32 jobs = 0;               ///< that were seen
    quint32 hours = 0;              ///< a bit for each hour of the day (UTC) in which jobs ran
    friend bool operator==(const Baseline &, const Baseline &) = default;

    [[nodiscard]] static quint64 hashOf(std::string_view text);
    [[nodiscard]] const System *system(std::string_view id) const;
    [[nodiscard]] bool knows(Neighbourhood place) const;
    [[nodiscard]] bool knowsProject(std::string_view path) const;

    /// All but runner and createdAt. Unpacking what is no such text gives an empty baseline.
    [[nodiscard]] QByteArray pack() const;
    void unpack(const QByteArray &bytes);
};

} // namespace muster
