// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/listingcall.h"
#include "models/gitlab/decode/places.h"

#include <QSet>

namespace muster::gitlab {

/// All groups where the user is Maintainer or more, page after page, without those below another one.
class MaintainedGroupsCall final : public ListingCall<std::vector<NamedPath>>
{
public:
    MaintainedGroupsCall(Session &session, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent);
};

/// All projects where the user is Maintainer, or Developer, or more, page after page.
class ProjectsCall final : public TypedCall<std::vector<NamedPath>>
{
public:
    enum class Role : quint8 { Maintainer, Developer };
    ProjectsCall(Session &session, Role role, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent);

private:
    void askPage(const QString &after);
    void take(Read<ProjectsPage> page);

    const Role m_role;
    std::vector<NamedPath> m_projects;
    QSet<QString> m_asked;
};

} // namespace muster::gitlab
