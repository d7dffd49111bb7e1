// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/placescall.h"

#include "models/gitlab/rest/restrequest.h"

#include <iterator>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

MaintainedGroupsCall::MaintainedGroupsCall(Session &session, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent)
    : ListingCall(session, receiver, std::move(done), parent)
{
    Request request = restReading(u"/groups"_s, limits());
    request.query = "min_access_level=40&per_page=100";
    askList<NamedPath>({ request, &readGroupsPage, [this](Read<std::vector<NamedPath>> groups) {
                            if (groups)
                                finish(topmost(std::move(*groups)));
                            else
                                fail(groups.error());
                        } });
}

ProjectsCall::ProjectsCall(Session &session, Role role, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent), m_role(role)
{
    askPage({});
}

void ProjectsCall::askPage(const QString &after)
{
    m_asked.insert(after);
    GraphqlAsk page = GraphqlAsk::reading({ "places", m_role == Role::Maintainer ? "maintainedProjects" : "memberProjects" }, limits());
    page.variables.insert(u"first"_s, 100);
    if (!after.isEmpty())
        page.variables.insert(u"after"_s, after);
    ask<ProjectsPage>(std::move(page), &readProjectsPage, [this](Read<ProjectsPage> read) { take(std::move(read)); });
}

void ProjectsCall::take(Read<ProjectsPage> page)
{
    if (!page)
        return fail(page.error());
    m_projects.insert(m_projects.end(), std::make_move_iterator(page->items.begin()), std::make_move_iterator(page->items.end()));
    if (!page->next)
        return finish(std::move(m_projects));
    if (m_asked.contains(*page->next))
        return fail(goesInCircles().value());
    askPage(*page->next);
}

} // namespace muster::gitlab
