// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shippeddata.h"

#include <QFile>
#include <QLoggingCategory>

namespace muster {

using namespace Qt::StringLiterals;

const ReleaseCatalogue &shippedCatalogue()
{
    static const ReleaseCatalogue catalogue = [] {
        QFile file(u":/data/runner-releases.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return ReleaseCatalogue();
        const Result<ReleaseCatalogue> read = ReleaseCatalogue::fromCsv(file.readAll());
        if (!read)
            qWarning("the shipped release catalogue is unreadable: %ls", qUtf16Printable(read.error().detail));
        return read.value_or(ReleaseCatalogue());
    }();
    return catalogue;
}

namespace {

ReleaseList &releaseListInUse()
{
    static ReleaseList list{ shippedCatalogue(), {} };
    return list;
}

} // namespace

const ReleaseList &knownReleaseList()
{
    return releaseListInUse();
}

void useReleaseFile(const QString &file)
{
    releaseListInUse() = readReleaseList(file, shippedCatalogue());
}

const std::shared_ptr<const Advisories> &shippedAdvisories()
{
    static const auto advisories = [] {
        QFile records(u":/data/runner-advisories.csv"_s), fixes(u":/data/runner-security-fixes.csv"_s);
        if (!records.open(QIODevice::ReadOnly) || !fixes.open(QIODevice::ReadOnly))
            return std::make_shared<const Advisories>();
        const Result<Advisories> read = Advisories::fromCsv(records.readAll(), fixes.readAll());
        if (!read)
            qWarning("the shipped advisories are unreadable: %ls", qUtf16Printable(read.error().detail));
        return std::make_shared<const Advisories>(read.value_or(Advisories()));
    }();
    return advisories;
}

const std::vector<ServerAdvisory> &shippedServerAdvisories()
{
    static const auto all = [] {
        QFile file(u":/data/gitlab-runner-hijack-advisories.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<ServerAdvisory>();
        const Result<std::vector<ServerAdvisory>> read = serverAdvisoriesFromCsv(file.readAll());
        if (!read)
            qWarning("the shipped advisories about GitLab are unreadable: %ls", qUtf16Printable(read.error().detail));
        return read.value_or(std::vector<ServerAdvisory>());
    }();
    return all;
}

} // namespace muster
