// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/filterhelp.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FilterHelp)
};

constexpr std::array helps{
    std::pair{ "status"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "what GitLab says: online, offline, stale, never_contacted") },
    std::pair{ "paused"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "takes no new jobs: yes or no") },
    std::pair{ "locked"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "cannot be assigned to other projects: yes or no") },
    std::pair{ "protected"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "only for protected branches and tags: yes or no") },
    std::pair{ "untagged"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "runs jobs without tags: yes or no") },
    std::pair{ "busy"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "runs a job now: yes or no") },
    std::pair{ "type"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "instance, group or project") },
    std::pair{ "tag"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "one whole tag: docker, gpu-*") },
    std::pair{ "executor"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "docker, kubernetes, shell, …") },
    std::pair{ "platform"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "linux, windows, darwin, …") },
    std::pair{ "arch"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "amd64, arm64, …") },
    std::pair{ "creator"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "user name of who created it") },
    std::pair{ "note"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "in the maintenance note") },
    std::pair{ "name"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "the runner's name") },
    std::pair{ "id"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "numbers of runners: 12,15") },
    std::pair{ "token"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "the short token") },
    std::pair{ "sys"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "system ID of a runner manager") },
    std::pair{ "owner"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "group or project: acme/ci, acme/** for all below") },
    std::pair{ "ip"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "address or network: 10.0.0.0/8") },
    std::pair{ "version"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "of any runner manager: 17.4, <18.9, 17.0..17.5") },
    std::pair{ "behind"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "minor versions behind: >=3") },
    std::pair{ "seen"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "since the last contact: >30d, <15m") },
    std::pair{ "age"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "since it was created: >1w") },
    std::pair{ "managers"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "number of runner managers: 0, >=2") },
    std::pair{ "jobs"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "number of jobs running now: 0, >10") },
    std::pair{ "projects"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "number of assigned projects") },
    std::pair{ "method"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "how it was created: registration_token, authenticated_user") },
    std::pair{ "expires"_L1, QT_TRANSLATE_NOOP("muster::FilterHelp", "until its token expires: <14d") },
};

} // namespace

QString filterKeyHelp(const QString &key)
{
    for (const auto &[name, help] : helps) {
        if (key == name)
            return Words::tr(help);
    }
    return {};
}

} // namespace muster
