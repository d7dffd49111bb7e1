// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/peoplemaker.h"

#include "app/demo/world/generate/names.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

std::map<qint64, User> PeopleMaker::users(int runners)
{
    std::map<qint64, User> users;
    const int wanted = std::clamp(runners / 25, 24, 4000);
    const auto given = names::firstNames();
    const auto family = names::lastNames();
    for (qint64 id = 1; id <= wanted; ++id) {
        User user;
        user.id = id;
        const size_t first = size_t(id - person::owner + qint64(given.size())) % given.size();
        const size_t last = id <= person::blocked ? first % family.size() : size_t(m_random.below(qint64(family.size())));
        user.name = QString(given[first]) + u' ' + family[last];
        user.username = QString(given[first]).toLower();
        if (id > qint64(given.size()))
            user.username += u'.' + QString(family[last]).toLower() + QString::number(id);
        user.state = m_random.chance(5) ? u"blocked"_s : m_random.chance(5) ? u"deactivated"_s : m_random.chance(1) ? u"banned"_s : u"active"_s;
        if (id < person::firstExtra)
            user.state = u"active"_s;
        if (id >= person::firstExtra && m_random.chance(2)) {
            user.bot = true;
            user.username = u"project_%1_bot_%2"_s.arg(11 + id).arg(mixed(quint64(id)) % 0xffffff, 6, 16, QChar(u'0'));
            user.name = u"deploy bot"_s;
            user.state = u"active"_s;
        }
        user.createdAt = m_now - days(m_random.between(30, 2500));
        user.lastActivityAt = m_now - days(m_random.between(0, user.isActive() ? 20 : 400));
        users.emplace(id, std::move(user));
    }
    User &root = users.at(person::administrator);
    root.username = u"root"_s;
    root.name = u"Administrator"_s;
    root.admin = true;
    users.at(person::blocked).state = u"blocked"_s;
    return users;
}

Role PeopleMaker::someRole()
{
    const qint64 dice = m_random.below(100);
    return dice < 15 ? Role::Owner : dice < 40 ? Role::Maintainer : dice < 80 ? Role::Developer : dice < 92 ? Role::Reporter : Role::Guest;
}

void PeopleMaker::join(const std::map<qint64, User> &users, std::map<qint64, Group> &groups, std::map<qint64, Project> &projects)
{
    const auto add = [&](std::vector<Member> &members, Role role) {
        const qint64 id = m_random.between(person::firstExtra, qint64(users.size()));
        for (const Member &member : members) {
            if (member.userId == id)
                return;
        }
        members.push_back({id, role, m_now - days(m_random.between(1, 900))});
    };
    for (auto &[id, group] : groups) {
        add(group.members, Role::Owner);
        for (qint64 i = m_random.between(1, 5); i > 0; --i)
            add(group.members, someRole());
    }
    for (auto &[id, project] : projects) {
        for (qint64 i = m_random.below(4); i > 0; --i)
            add(project.members, someRole());
    }
    cast(groups, projects);
}

void PeopleMaker::cast(std::map<qint64, Group> &groups, std::map<qint64, Project> &projects) const
{
    const qint64 tree = groups.begin()->first;
    const Moment since = m_now - days(400);
    groups.at(tree).members.push_back({person::owner, Role::Owner, since});
    groups.at(tree).members.push_back({person::developer, Role::Developer, since});
    int elsewhere = 0;
    for (auto &[id, project] : projects) {
        if (elsewhere == 4)
            break;
        if (project.fullPath.startsWith(groups.at(tree).fullPath + u'/'))
            continue;
        // Three to maintain, one where a Developer sees no runners.
        project.members.push_back({person::owner, elsewhere < 3 ? Role::Maintainer : Role::Developer, since});
        project.archived = false;
        ++elsewhere;
    }
}

std::deque<AccessToken> PeopleMaker::tokens(quint64 seed) const
{
    const Moment midnight = m_now - m_now % days(1);
    std::deque<AccessToken> tokens;
    const auto add = [&](TokenKind kind, qint64 userId, const QString &scope, Moment expiresAt) {
        AccessToken token;
        token.id = 4001 + qint64(tokens.size());
        token.kind = kind;
        token.name = tokenKindName(kind);
        quint64 bits = mixed(seed ^ (0x746f6b656eULL + quint64(token.id)));
        token.secret = "glpat-";
        for (int i = 0; i < 20; ++i, bits = mixed(bits))
            token.secret += "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_"[bits % 59];
        token.userId = userId;
        token.scopes = QStringList{scope};
        token.createdAt = m_now - days(90);
        token.lastUsedAt = m_now - minutes(15);
        token.expiresAt = expiresAt;
        tokens.push_back(std::move(token));
    };
    const Moment later = midnight + days(200);
    add(TokenKind::Administrator, person::administrator, u"api"_s, later);
    add(TokenKind::User, person::owner, u"api"_s, later);
    add(TokenKind::ReadApi, person::administrator, u"read_api"_s, later);
    add(TokenKind::ReadUser, person::administrator, u"read_user"_s, later);
    add(TokenKind::ManageRunner, person::administrator, u"manage_runner"_s, later);
    add(TokenKind::Developer, person::developer, u"api"_s, later);
    add(TokenKind::Expired, person::administrator, u"api"_s, midnight);
    add(TokenKind::Revoked, person::administrator, u"api"_s, later);
    tokens.back().revoked = true;
    add(TokenKind::ExpiringSoon, person::administrator, u"api"_s, midnight + days(3));
    add(TokenKind::Blocked, person::blocked, u"api"_s, later);
    return tokens;
}

} // namespace muster::demo
