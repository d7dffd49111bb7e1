// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/usertype.h"

#include "app/demo/graphql/run/run.h"
#include "app/demo/world/access.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const User &user(const Subject &s) { return s.as<User>(); }

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }
bool empty(Run &run, const Subject &, const FieldPlan &) { return run.constant(""); }

bool active(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(user(s).isActive()); }
bool bot(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(user(s).bot); }
bool human(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(!user(s).bot); }
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(user(s).createdAt); }
bool id(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("User", user(s).id); }
bool lastActivityOn(Run &run, const Subject &s, const FieldPlan &) { return run.string(isoDate(user(s).lastActivityAt)); }
bool state(Run &run, const Subject &s, const FieldPlan &) { return run.string(user(s).state); }
bool username(Run &run, const Subject &s, const FieldPlan &) { return run.string(user(s).username); }
bool webPath(Run &run, const Subject &s, const FieldPlan &) { return run.string(run.rooted(u'/' + user(s).username)); }
bool webUrl(Run &run, const Subject &s, const FieldPlan &) { return run.string(run.url(u'/' + user(s).username)); }

/// Project bots are hidden from strangers.
bool name(Run &run, const Subject &s, const FieldPlan &)
{
    const bool isVisible = !user(s).bot || run.access().isAdmin() || run.access().user().id == user(s).id;
    return run.string(isVisible ? user(s).name : u"****"_s);
}

#define MUSTER_USER_FIELD(name, resolver) { "UserCore." name, resolver }, { "CurrentUser." name, resolver }

constexpr NamedBinding table[] = {
    MUSTER_USER_FIELD("active", active),
    MUSTER_USER_FIELD("avatarUrl", null),
    MUSTER_USER_FIELD("bot", bot),
    MUSTER_USER_FIELD("createdAt", createdAt),
    MUSTER_USER_FIELD("human", human),
    MUSTER_USER_FIELD("id", id),
    MUSTER_USER_FIELD("jobTitle", empty),
    MUSTER_USER_FIELD("lastActivityOn", lastActivityOn),
    MUSTER_USER_FIELD("location", empty),
    MUSTER_USER_FIELD("name", name),
    MUSTER_USER_FIELD("organization", empty),
    MUSTER_USER_FIELD("publicEmail", empty),
    MUSTER_USER_FIELD("state", state),
    MUSTER_USER_FIELD("username", username),
    MUSTER_USER_FIELD("webPath", webPath),
    MUSTER_USER_FIELD("webUrl", webUrl),
};

#undef MUSTER_USER_FIELD

} // namespace

std::span<const NamedBinding> userBindings() { return table; }

} // namespace muster::demo::graphql
