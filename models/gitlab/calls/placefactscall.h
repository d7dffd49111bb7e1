// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/gitlab/calls/listingcall.h"

namespace muster::gitlab {

/// Whom to call about a group or project, from the list of all its members. GitLab cannot filter that list by role, and it may
/// be long: what lies beyond the first 5,000 is not looked at.
class ContactsCall final : public ListingCall<std::vector<Person>>
{
public:
    ContactsCall(Session &session, RunnerType ownerKind, const QString &path, QObject *receiver, Callback<std::vector<Person>> done, QObject *parent);
    static constexpr int mostPages = 50;
};

/// The protected branches and the protected tags of a project, two lists with rights of their own: a Developer may well see
/// the one and not the other. A refusal of one list says nothing about the token.
class ProtectedRefsCall final : public ListingCall<ProtectedRefs>
{
public:
    ProtectedRefsCall(Session &session, const QString &projectPath, QObject *receiver, Callback<ProtectedRefs> done, QObject *parent);
    static constexpr int mostPages = 50;

private:
    void askNames(const QString &path, std::optional<QStringList> ProtectedRefs::*names);

    ProtectedRefs m_refs;
    int m_missing = 2;
};

} // namespace muster::gitlab
