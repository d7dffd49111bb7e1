// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/baseline.h"

#include <chrono>
#include <unordered_map>
#include <vector>

namespace muster {

class SignalInput;
class Snapshot;
struct FinishedJob;
struct Job;

/// The baselines of one fleet, by (runner, created at), also of runners that are gone. Learns from each look; what a finding was
/// raised about is left out by whoever has it learn. One thread.
class BaselineBook final
{
public:
    BaselineBook() = default;
    explicit BaselineBook(std::vector<Baseline> baselines);

    [[nodiscard]] const std::vector<Baseline> &baselines() const { return m_baselines; }
    [[nodiscard]] const Baseline *find(RunnerId runner, Instant createdAt) const;
    /// The runner that is gone on which this system id was last seen; null: none.
    [[nodiscard]] const Baseline *goneWithSystem(std::string_view systemId) const;
    /// The runner that is gone which was last reached from this address; null: none.
    [[nodiscard]] const Baseline *goneWithAddress(std::string_view address) const;
    /// Some runner that is there has this system id already.
    [[nodiscard]] bool isSystemKnown(std::string_view systemId) const;

    /// Places of a runner that are usual at once: of a young baseline, or accepted by a person.
    struct Lesson {
        /// Every manager's place is learned while a baseline is younger than this; later only places of runners that had none.
        std::chrono::seconds youth{ 7 * 24 * 3600 };
    };
    void learn(const SignalInput &input, const Lesson &lesson);
    void learnJobs(const std::vector<FinishedJob> &jobs, Instant asOf);
    /// Of jobs that run: whose they are. They count when they have ended.
    void learnProjects(const std::vector<Job> &jobs);
    /// Once a day of the pictures' time: marks those whose runner went unseen, and forgets whose runner is gone for longer than that. Tells whom
    /// it forgot, so that nobody keeps them on disk.
    struct Gone {
        RunnerId runner;
        Instant createdAt;
        friend bool operator==(const Gone &, const Gone &) = default;
    };
    [[nodiscard]] std::vector<Gone> tidy(const Snapshot &now, std::chrono::seconds kept);
    /// A person says that this is usual: a system id, an address, a neighbourhood or a project.
    void accept(RunnerId runner, Instant createdAt, const QString &text, Instant asOf);
    /// Those that changed since the last call: what has to be written.
    [[nodiscard]] std::vector<Baseline> takeChanged();

private:
    struct Key {
        RunnerId runner;
        Instant createdAt;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const { return std::size_t(quint64(key.runner.value) * 0x9e3779b97f4a7c15ULL ^ key.createdAt.packed()); }
    };
    Baseline &of(RunnerId runner, Instant createdAt, Instant asOf);
    void noteGone(const Baseline &baseline, quint32 at);
    void markGone(quint32 at, Instant asOf);
    [[nodiscard]] std::unordered_map<qint64, quint32> present() const;   ///< by number of the runner that is there
    void touch(const Baseline &baseline);

    std::vector<Baseline> m_baselines;
    std::vector<bool> m_changed;
    std::unordered_map<Key, quint32, KeyHash> m_index;
    std::unordered_map<quint64, quint32> m_goneBySystem, m_goneByAddress;   // by hash
    Instant m_tidiedAt;
    std::unordered_map<quint64, quint32> m_systems;                          // by hash: how many runners that are there have it
};

} // namespace muster
