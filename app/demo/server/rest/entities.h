// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/rest/jsonwriter.h"
#include "app/demo/world/access.h"

namespace muster::demo::rest {

/// Writes the things of the world as REST shows them to one user.
class Entities final {
public:
    Entities(const World &world, const Access &access, QString baseUrl) : m_world(world), m_access(access), m_baseUrl(std::move(baseUrl)) { }

    /// As in lists.
    void runner(JsonWriter &json, const Runner &runner) const;
    void runnerDetails(JsonWriter &json, const Runner &runner, bool withProjects) const;
    void manager(JsonWriter &json, const Manager &manager) const;
    enum class JobShape { Whole, OfRunner };
    void job(JsonWriter &json, const Job &job, JobShape shape) const;
    void user(JsonWriter &json, const User &user) const;
    void member(JsonWriter &json, const Member &member) const;
    void group(JsonWriter &json, const Group &group) const;
    void project(JsonWriter &json, const Project &project) const;
    /// The few members that runners and jobs show of a project.
    void projectBrief(JsonWriter &json, const Project &project) const;

private:
    void runnerMembers(JsonWriter &json, const Runner &runner, bool inList) const;
    void userMembers(JsonWriter &json, const User &user) const;
    void jobTimes(JsonWriter &json, const Job &job) const;
    void jobOrigin(JsonWriter &json, const Job &job) const;
    [[nodiscard]] QString url(const QString &path) const { return m_baseUrl + u'/' + path; }

    const World &m_world;
    const Access &m_access;
    QString m_baseUrl;
};

/// The old kind of status: `stale`, `never_contacted`, then `paused`, then `online` or `offline`.
[[nodiscard]] QString oldStatus(const World &world, const Runner &runner);

} // namespace muster::demo::rest
