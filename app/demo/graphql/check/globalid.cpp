// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/globalid.h"

#include <algorithm>
#include <array>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

struct IdScalar {
    std::string_view name;
    std::array<QLatin1StringView, 4> classes;
    size_t count;
};

// The first class is the one messages name.
constexpr IdScalar idScalars[] = {
    { "CiRunnerID", { "Ci::Runner"_L1 }, 1 },
    { "CiRunnerManagerID", { "Ci::RunnerManager"_L1 }, 1 },
    { "JobID", { "CommitStatus"_L1, "Ci::Build"_L1, "Ci::Bridge"_L1, "Ci::Processable"_L1 }, 4 },
    { "CiBuildID", { "Ci::Build"_L1 }, 1 },
    { "CiProcessableID", { "Ci::Processable"_L1, "Ci::Build"_L1, "Ci::Bridge"_L1 }, 3 },
    { "CiPipelineID", { "Ci::Pipeline"_L1 }, 1 },
    { "UserID", { "User"_L1 }, 1 },
    { "ProjectID", { "Project"_L1 }, 1 },
    { "GroupID", { "Group"_L1 }, 1 },
};

QString inspected(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

std::optional<GlobalId> GlobalId::parse(QStringView text)
{
    constexpr QLatin1StringView prefix = "gid://gitlab/"_L1;
    if (!text.startsWith(prefix))
        return std::nullopt;
    const QStringView rest = text.mid(prefix.size());
    const qsizetype slash = rest.lastIndexOf(u'/');
    if (slash <= 0 || slash + 1 == rest.size() || rest.first(slash).contains(u'/'))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = rest.mid(slash + 1).toLongLong(&isNumber);
    return GlobalId { rest.first(slash).toString(), isNumber && number > 0 ? number : 0 };
}

std::span<const QLatin1StringView> classesOfId(std::string_view scalar)
{
    for (const IdScalar &id : idScalars) {
        if (id.name == scalar)
            return std::span(id.classes).first(id.count);
    }
    return {};
}

QString globalIdProblem(std::string_view scalar, const QString &text)
{
    const auto id = GlobalId::parse(text);
    if (!id) {
        const bool foreign = text.startsWith("gid://"_L1) && text.count(u'/') >= 4 && !text.startsWith("gid://gitlab/"_L1);
        return inspected(text) + (foreign ? u" is not a GitLab Global ID"_s : u" is not a valid Global ID"_s);
    }
    const auto classes = classesOfId(scalar);
    if (std::find(classes.begin(), classes.end(), QLatin1StringView(id->className.toLatin1())) != classes.end())
        return {};
    return inspected(text) + u" does not represent an instance of "_s + classes.front();
}

qint64 idNumber(const QString &text)
{
    const auto id = GlobalId::parse(text);
    return id ? id->number : 0;
}

} // namespace muster::demo::graphql
