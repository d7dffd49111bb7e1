// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shippeddata.h"

#include <QFile>
#include <QLoggingCategory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::vector<Vulnerability> readShipped(const QString &name, Result<std::vector<Vulnerability>> (*read)(const QByteArray &))
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<std::vector<Vulnerability>> all = read(file.readAll());
    if (!all)
        qWarning("%ls is unreadable: %ls", qUtf16Printable(name), qUtf16Printable(all.error().detail));
    return all.value_or(std::vector<Vulnerability>());
}

} // namespace

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

const Advisories &shippedAdvisories()
{
    static const Advisories advisories = [] {
        QFile records(u":/data/runner-advisories.csv"_s), fixes(u":/data/runner-security-fixes.csv"_s);
        if (!records.open(QIODevice::ReadOnly) || !fixes.open(QIODevice::ReadOnly))
            return Advisories();
        const Result<Advisories> read = Advisories::fromCsv(records.readAll(), fixes.readAll());
        if (!read)
            qWarning("the shipped advisories are unreadable: %ls", qUtf16Printable(read.error().detail));
        return read.value_or(Advisories());
    }();
    return advisories;
}

const std::vector<Vulnerability> &shippedRunnerVulnerabilities()
{
    static const std::vector<Vulnerability> all = readShipped(u":/data/runner-advisories.csv"_s, &runnerVulnerabilitiesFromCsv);
    return all;
}

const std::vector<Vulnerability> &shippedServerVulnerabilities()
{
    static const std::vector<Vulnerability> all = readShipped(u":/data/gitlab-runner-hijack-advisories.csv"_s, &serverVulnerabilitiesFromCsv);
    return all;
}

} // namespace muster
