// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/serveradvisory.h"

#include "models/versions/csvfields.h"

#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

FindingSeverity severityOfScore(const QString &word, const QString &score)
{
    if (const auto named = findingSeverityNamed(word))
        return *named;
    const double number = score.toDouble();
    return number >= 9 ? FindingSeverity::Critical : number >= 7 ? FindingSeverity::High : number >= 4 ? FindingSeverity::Medium : FindingSeverity::Low;
}

Result<std::vector<ServerAdvisory>> serverAdvisoriesFromCsv(const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.isEmpty() ? QStringList() : csvFields(lines.first().trimmed()).value_or(QStringList());
    const auto column = [&header](const QString &name) { return int(header.indexOf(name)); };
    const int id = column(u"id"_s), severity = column(u"severity"_s), score = column(u"cvss"_s), range = column(u"affected_gitlab"_s), edition = column(u"edition"_s), summary = column(u"summary"_s);
    if (id < 0 || range < 0 || severity < 0)
        return failure(Error::Kind::Parse, u"the advisories have no columns id, severity and affected_gitlab"_s);
    std::vector<ServerAdvisory> all;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = csvFields(line.trimmed()).value_or(QStringList());
        // Alternatives stand between semicolons there, and between bars in Muster's grammar.
        const auto affected = VersionRange::parse(QString(cells.value(range)).replace(u";"_s, u" || "_s));
        if (cells.value(id).isEmpty() || !affected)
            continue;
        all.push_back({ .id = cells.value(id), .severity = severityOfScore(cells.value(severity), cells.value(score)), .affected = *affected, .summary = cells.value(summary), .onlyEnterprise = cells.value(edition) == "EE"_L1 });
    }
    return all;
}

} // namespace muster
