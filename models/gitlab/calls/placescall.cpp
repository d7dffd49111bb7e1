// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/placescall.h"

#include "models/gitlab/rest/restrequest.h"

#include <iterator>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

Trouble goesInCircles()
{
    return brokenPromise(u"pages that lead back to earlier ones"_s).value();
}

template <class Places>
void append(std::vector<NamedPath> &to, Places &&places)
{
    to.insert(to.end(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
}

} // namespace

MaintainedGroupsCall::MaintainedGroupsCall(Session &session, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent)
{
    askPage("min_access_level=40&per_page=100");
}

void MaintainedGroupsCall::askPage(const QByteArray &query)
{
    m_asked.insert(query);
    Request request = restReading(u"/groups"_s, limits());
    request.query = query;
    ask<GroupsPage>(std::move(request), &readGroupsPage, [this](Read<GroupsPage> page) { take(std::move(page)); });
}

void MaintainedGroupsCall::take(Read<GroupsPage> page)
{
    if (!page)
        return fail(page.error());
    append(m_groups, std::move(page->items));
    if (!page->next)
        return finish(topmost(std::move(m_groups)));
    if (m_asked.contains(*page->next))
        return fail(goesInCircles());
    askPage(*page->next);
}

MaintainedProjectsCall::MaintainedProjectsCall(Session &session, QObject *receiver, Callback<std::vector<NamedPath>> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent)
{
    askPage({});
}

void MaintainedProjectsCall::askPage(const QString &after)
{
    m_asked.insert(after);
    GraphqlAsk page = GraphqlAsk::reading({ "places", "maintainedProjects" }, limits());
    page.variables.insert(u"first"_s, 100);
    if (!after.isEmpty())
        page.variables.insert(u"after"_s, after);
    ask<ProjectsPage>(std::move(page), &readProjectsPage, [this](Read<ProjectsPage> read) { take(std::move(read)); });
}

void MaintainedProjectsCall::take(Read<ProjectsPage> page)
{
    if (!page)
        return fail(page.error());
    append(m_projects, std::move(page->items));
    if (!page->next)
        return finish(std::move(m_projects));
    if (m_asked.contains(*page->next))
        return fail(goesInCircles());
    askPage(*page->next);
}

} // namespace muster::gitlab
