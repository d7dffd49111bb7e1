// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/connectionfields.h"

#include "app/demo/graphql/lists/paging.h"
#include "app/demo/world/runner.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool nodes(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &connection = s.as<Connection>();
    return run.list(field, qsizetype(connection.nodes.size()), [&](qsizetype i) { return connection.nodes[size_t(i)]; });
}

bool edges(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &connection = s.as<Connection>();
    return run.list(field, qsizetype(connection.nodes.size()), [&](qsizetype i) { return Subject { &connection, nullptr, i }; });
}

bool pageInfo(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, s); }

bool count(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &connection = s.as<Connection>();
    const Input *given = field.argument("limit");
    const qint64 limit = given && !given->isNull() ? given->integer : connection.countLimit;
    if (given && !given->isNull() && (limit < 1 || (connection.countLimit > 0 && limit > connection.countLimit)))
        return run.fail(field, u"limit must be between 1 and %1"_s.arg(connection.countLimit > 0 ? connection.countLimit : 1000));
    return run.integer(connection.count(limit));
}

bool cursorAt(Run &run, const Connection &connection, size_t row)
{
    const QByteArray cursor = cursorOf(connection.keys[row], connection.slice.column);
    return run.constant({ cursor.constData(), size_t(cursor.size()) });
}

bool edgeCursor(Run &run, const Subject &s, const FieldPlan &) { return cursorAt(run, s.as<Connection>(), size_t(s.number)); }

bool edgeNode(Run &run, const Subject &s, const FieldPlan &field)
{
    const Subject node = s.as<Connection>().nodes[size_t(s.number)];
    return node.object ? run.object(field, node) : run.null();
}

/// The page of a runner in the group or project whose list this is; null in lists of the instance.
bool runnerPage(Run &run, const Subject &s, QLatin1StringView suffix)
{
    const auto &connection = s.as<Connection>();
    if (connection.settingsPath.isNull())
        return run.null();
    const qint64 id = connection.nodes[size_t(s.number)].as<Runner>().id;
    return run.string(run.url(connection.settingsPath + u"/-/runners/"_s + QString::number(id) + suffix));
}

bool edgeWebUrl(Run &run, const Subject &s, const FieldPlan &) { return runnerPage(run, s, ""_L1); }
bool edgeEditUrl(Run &run, const Subject &s, const FieldPlan &) { return runnerPage(run, s, "/edit"_L1); }

bool startCursor(Run &run, const Subject &s, const FieldPlan &)
{
    const auto &connection = s.as<Connection>();
    return connection.nodes.empty() ? run.null() : cursorAt(run, connection, 0);
}

bool endCursor(Run &run, const Subject &s, const FieldPlan &)
{
    const auto &connection = s.as<Connection>();
    return connection.nodes.empty() ? run.null() : cursorAt(run, connection, connection.nodes.size() - 1);
}

bool hasNextPage(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(s.as<Connection>().hasNextPage()); }
bool hasPreviousPage(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(s.as<Connection>().hasPreviousPage()); }

bool noStatistics(Run &run, const Subject &, const FieldPlan &) { return run.null(); }   // an Ultimate licence would show them

constexpr NamedBinding table[] = {
    { "CiRunnerConnection.count", count }, { "CiRunnerConnection.edges", edges },
    { "CiRunnerConnection.nodes", nodes }, { "CiRunnerConnection.pageInfo", pageInfo },
    { "CiRunnerConnection.jobsStatistics", noStatistics },
    { "CiRunnerEdge.cursor", edgeCursor }, { "CiRunnerEdge.node", edgeNode },
    { "CiRunnerEdge.webUrl", edgeWebUrl }, { "CiRunnerEdge.editUrl", edgeEditUrl },
    { "CiRunnerManagerConnection.count", count }, { "CiRunnerManagerConnection.edges", edges },
    { "CiRunnerManagerConnection.nodes", nodes }, { "CiRunnerManagerConnection.pageInfo", pageInfo },
    { "CiRunnerManagerEdge.cursor", edgeCursor }, { "CiRunnerManagerEdge.node", edgeNode },
    { "CiJobInterfaceConnection.count", count }, { "CiJobInterfaceConnection.edges", edges },
    { "CiJobInterfaceConnection.nodes", nodes }, { "CiJobInterfaceConnection.pageInfo", pageInfo },
    { "CiJobInterfaceEdge.cursor", edgeCursor }, { "CiJobInterfaceEdge.node", edgeNode },
    { "CiJobConnection.count", count }, { "CiJobConnection.edges", edges },
    { "CiJobConnection.nodes", nodes }, { "CiJobConnection.pageInfo", pageInfo },
    { "CiJobEdge.cursor", edgeCursor }, { "CiJobEdge.node", edgeNode },
    { "ProjectConnection.count", count }, { "ProjectConnection.edges", edges },
    { "ProjectConnection.nodes", nodes }, { "ProjectConnection.pageInfo", pageInfo },
    { "ProjectEdge.cursor", edgeCursor }, { "ProjectEdge.node", edgeNode },
    { "GroupConnection.count", count }, { "GroupConnection.edges", edges },
    { "GroupConnection.nodes", nodes }, { "GroupConnection.pageInfo", pageInfo },
    { "GroupEdge.cursor", edgeCursor }, { "GroupEdge.node", edgeNode },
    { "GroupInterfaceConnection.count", count }, { "GroupInterfaceConnection.edges", edges },
    { "GroupInterfaceConnection.nodes", nodes }, { "GroupInterfaceConnection.pageInfo", pageInfo },
    { "GroupInterfaceEdge.cursor", edgeCursor }, { "GroupInterfaceEdge.node", edgeNode },
    { "PageInfo.startCursor", startCursor }, { "PageInfo.endCursor", endCursor },
    { "PageInfo.hasNextPage", hasNextPage }, { "PageInfo.hasPreviousPage", hasPreviousPage },
};

} // namespace

std::span<const NamedBinding> connectionBindings() { return table; }

} // namespace muster::demo::graphql
