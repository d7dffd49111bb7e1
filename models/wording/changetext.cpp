// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/changetext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfChangedValue = 200;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangeText)

public:
    static QString kind(ChangeKind kind)
    {
        switch (kind) {
        //: what happened to a runner or one of its managers: it is there now
        case ChangeKind::Appeared: return tr("added");
        //: what happened to a runner or one of its managers: it is not there any more
        case ChangeKind::Gone: return tr("removed");
        //: what happened to a runner or one of its managers: something of it is otherwise
        case ChangeKind::Changed: return tr("changed");
        }
        return {};
    }
    static QString attribute(ChangedAttribute attribute)
    {
        switch (attribute) {
        case ChangedAttribute::None: return {};
        //: of a runner
        case ChangedAttribute::Name: return tr("name");
        //: of a runner: its token was reset
        case ChangedAttribute::ShortToken: return tr("token");
        //: of a runner: the maintenance note
        case ChangedAttribute::Note: return tr("note");
        case ChangedAttribute::Tags: return tr("tags");
        case ChangedAttribute::Owner: return tr("owner");
        case ChangedAttribute::Creator: return tr("creator");
        //: whether the account of the one who created the runner is active or blocked
        case ChangedAttribute::CreatorState: return tr("creator's account");
        case ChangedAttribute::TokenExpiry: return tr("token expiry");
        //: of jobs
        case ChangedAttribute::Timeout: return tr("timeout");
        //: how many projects use the runner
        case ChangedAttribute::ProjectCount: return tr("projects");
        case ChangedAttribute::Status: return tr("status");
        //: instance, group or project runner
        case ChangedAttribute::Type: return tr("type");
        //: whether it takes jobs of protected refs only
        case ChangedAttribute::Access: return tr("protection");
        //: how the runner was made
        case ChangedAttribute::Method: return tr("how it was made");
        //: whether GitLab knows a newer version
        case ChangedAttribute::Upgrade: return tr("upgrade");
        case ChangedAttribute::Paused: return tr("paused");
        case ChangedAttribute::Locked: return tr("locked");
        //: whether it takes jobs without tags
        case ChangedAttribute::Untagged: return tr("untagged jobs");
        case ChangedAttribute::SystemId: return tr("system ID");
        case ChangedAttribute::Version: return tr("version");
        //: of the runner program: the commit it was built from
        case ChangedAttribute::Revision: return tr("revision");
        case ChangedAttribute::Address: return tr("address");
        case ChangedAttribute::Platform: return tr("platform");
        case ChangedAttribute::Architecture: return tr("architecture");
        case ChangedAttribute::Executor: return tr("executor");
        }
        return {};
    }
    //: a value that is not set
    static QString none() { return tr("none"); }
    static QString seconds(const QString &number) { return tr("%1 s").arg(number); }
    /// GitLab's own words, in the order in which they are likely.
    static QString member(const QString &value)
    {
        const std::array known{
            std::pair{ "yes"_L1, tr("yes") },
            std::pair{ "no"_L1, tr("no") },
            //: status of a runner
            std::pair{ "online"_L1, tr("online") },
            //: status of a runner
            std::pair{ "offline"_L1, tr("offline") },
            //: status of a runner
            std::pair{ "stale"_L1, tr("stale") },
            //: status of a runner
            std::pair{ "never_contacted"_L1, tr("never contacted") },
            //: takes jobs of protected refs only
            std::pair{ "ref_protected"_L1, tr("protected refs only") },
            //: takes jobs of all refs
            std::pair{ "not_protected"_L1, tr("all refs") },
            std::pair{ "instance_type"_L1, tr("instance runner") },
            std::pair{ "group_type"_L1, tr("group runner") },
            std::pair{ "project_type"_L1, tr("project runner") },
            std::pair{ "registration_token"_L1, tr("registration token") },
            std::pair{ "authenticated_user"_L1, tr("created by a user") },
            //: upgrade of a runner
            std::pair{ "not_available"_L1, tr("none needed") },
            //: upgrade of a runner
            std::pair{ "available"_L1, tr("available") },
            //: upgrade of a runner
            std::pair{ "recommended"_L1, tr("recommended") },
            //: upgrade of a runner: its version cannot be read
            std::pair{ "invalid"_L1, tr("not known") },
        };
        for (const auto &[name, text] : known) {
            if (value == name)
                return text;
        }
        return {};
    }
    //: %1: system ID of a manager
    static QString managerAdded(const QString &system) { return tr("manager %1 added").arg(system); }
    //: %1: system ID of a manager
    static QString managerRemoved(const QString &system) { return tr("manager %1 removed").arg(system); }
    static QString runnerAdded() { return tr("runner added"); }
    static QString runnerRemoved() { return tr("runner removed"); }
    //: %1: what changed, such as "version"; %2 and %3: from which value to which
    static QString changed(const QString &what, const QString &before, const QString &after) { return tr("%1: %2 → %3", "a change").arg(what, before, after); }
    //: %1: system ID of a manager; %2: a change, such as "version: 17.4.0 → 18.0.0"
    static QString ofManager(const QString &system, const QString &change) { return tr("manager %1, %2").arg(system, change); }
};

/// Attributes whose values are words of GitLab's; a name may be "online", too.
bool hasWords(ChangedAttribute attribute)
{
    switch (attribute) {
    case ChangedAttribute::Status:
    case ChangedAttribute::Type:
    case ChangedAttribute::Access:
    case ChangedAttribute::Method:
    case ChangedAttribute::Upgrade:
    case ChangedAttribute::Paused:
    case ChangedAttribute::Locked:
    case ChangedAttribute::Untagged:
        return true;
    case ChangedAttribute::None:
    case ChangedAttribute::Name:
    case ChangedAttribute::ShortToken:
    case ChangedAttribute::Note:
    case ChangedAttribute::Tags:
    case ChangedAttribute::Owner:
    case ChangedAttribute::Creator:
    case ChangedAttribute::CreatorState:
    case ChangedAttribute::TokenExpiry:
    case ChangedAttribute::Timeout:
    case ChangedAttribute::ProjectCount:
    case ChangedAttribute::SystemId:
    case ChangedAttribute::Version:
    case ChangedAttribute::Revision:
    case ChangedAttribute::Address:
    case ChangedAttribute::Platform:
    case ChangedAttribute::Architecture:
    case ChangedAttribute::Executor:
        break;
    }
    return false;
}

} // namespace

QString changeKindText(ChangeKind kind)
{
    return ChangeWords::kind(kind);
}

QString changedAttributeText(ChangedAttribute attribute)
{
    return ChangeWords::attribute(attribute);
}

QString changedValueText(ChangedAttribute attribute, const QString &value)
{
    if (value.isEmpty())
        return attribute == ChangedAttribute::None ? QString() : ChangeWords::none();
    if (attribute == ChangedAttribute::Timeout)
        return ChangeWords::seconds(QLocale().toString(value.toLongLong()));
    if (attribute == ChangedAttribute::ProjectCount)
        return QLocale().toString(value.toLongLong());
    if (hasWords(attribute)) {
        if (const QString text = ChangeWords::member(value); !text.isEmpty())
            return text;
    }
    return visibleText(value, mostOfChangedValue);
}

QString changeSentence(const RunnerChange &change)
{
    const QString system = visibleText(change.systemId.isEmpty() ? QString::number(change.manager.value) : change.systemId, 80);
    switch (change.kind) {
    case ChangeKind::Appeared:
        return change.isAboutManager() ? ChangeWords::managerAdded(system) : ChangeWords::runnerAdded();
    case ChangeKind::Gone:
        return change.isAboutManager() ? ChangeWords::managerRemoved(system) : ChangeWords::runnerRemoved();
    case ChangeKind::Changed:
        break;
    }
    const QString what = ChangeWords::changed(changedAttributeText(change.attribute), changedValueText(change.attribute, change.before), changedValueText(change.attribute, change.after));
    return change.isAboutManager() ? ChangeWords::ofManager(system, what) : what;
}

} // namespace muster
