// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/placefactscall.h"

#include "models/gitlab/decode/restjobs.h"
#include "models/gitlab/rest/restrequest.h"

#include <QTimer>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// GitLab says no to this list, which it does in three ways. A gate that is closed does not speak of the list.
bool isRefusal(const Trouble &trouble)
{
    const Error::Kind kind = trouble.error.kind;
    return !trouble.atGate && (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::NotFound);
}

bool isSoonerCalled(const Person &a, const Person &b)
{
    return a.accessLevel != b.accessLevel ? a.accessLevel > b.accessLevel : a.username < b.username;
}

} // namespace

ContactsCall::ContactsCall(Session &session, RunnerType ownerKind, const QString &path, QObject *receiver, Callback<std::vector<Person>> done, QObject *parent)
    : ListingCall(session, receiver, std::move(done), parent)
{
    if (path.isEmpty() || (ownerKind != RunnerType::Group && ownerKind != RunnerType::Project)) {
        QTimer::singleShot(0, this, [this] { finish(failure(Error::Kind::NotFound, u"only groups and projects have members"_s)); });
        return;
    }
    const QLatin1String kind = ownerKind == RunnerType::Group ? "/groups/"_L1 : "/projects/"_L1;
    Request request = restReading(kind + pathSegment(path) + "/members/all"_L1, limits());
    request.query = "per_page=100";
    askList<Person>({ request, &readContactsPage,
        [this](Read<std::vector<Person>> people) {
            if (!people)
                return fail(people.error());
            std::sort(people->begin(), people->end(), isSoonerCalled);
            finish(std::move(*people));
        },
        mostPages });
}

ProtectedRefsCall::ProtectedRefsCall(Session &session, const QString &projectPath, QObject *receiver, Callback<ProtectedRefs> done, QObject *parent)
    : ListingCall(session, receiver, std::move(done), parent)
{
    const QString project = "/projects/"_L1 + pathSegment(projectPath);
    askNames(project + "/protected_branches"_L1, &ProtectedRefs::branches);
    askNames(project + "/protected_tags"_L1, &ProtectedRefs::tags);
}

void ProtectedRefsCall::askNames(const QString &path, std::optional<QStringList> ProtectedRefs::*names)
{
    Request request = restReading(path, limits());
    request.query = "per_page=100";
    request.mayBeRefused = true;
    request.order = Request::Order::InTurn;
    askList<QString>({ request, &readProtectedNames,
        [this, names](Read<std::vector<QString>> read) {
            if (!read && !isRefusal(read.error()))
                return fail(read.error());
            if (read)
                m_refs.*names = QStringList(read->begin(), read->end());
            if (--m_missing == 0)
                finish(std::move(m_refs));
        },
        mostPages });
}

} // namespace muster::gitlab
