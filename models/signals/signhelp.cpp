// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signhelp.h"

#include <algorithm>

namespace muster {

bool isSensitiveTag(const SignalSettings &settings, std::string_view tag)
{
    const QString text = QString::fromUtf8(tag.data(), qsizetype(tag.size()));
    return std::any_of(settings.sensitiveTags.begin(), settings.sensitiveTags.end(), [&text](const QString &pattern) {
        if (!pattern.contains(u'*'))
            return text.compare(pattern, Qt::CaseInsensitive) == 0;
        const QStringList parts = pattern.split(u'*');
        if (!text.startsWith(parts.first(), Qt::CaseInsensitive) || !text.endsWith(parts.last(), Qt::CaseInsensitive) || text.size() < parts.first().size() + parts.last().size())
            return false;
        qsizetype at = parts.first().size();
        for (const QString &part : parts.mid(1, parts.size() - 2)) {
            at = text.indexOf(part, at, Qt::CaseInsensitive);
            if (at < 0)
                return false;
            at += part.size();
        }
        return at <= text.size() - parts.last().size();
    });
}

bool hasOtherText(const SignalInput &input, TextId before, TextId now)
{
    const std::string_view old = input.textBefore(before), present = input.text(now);
    return !old.empty() && !present.empty() && old != present;
}

std::map<qint64, std::vector<const FinishedJob *>> lastHourByRunner(const SignalInput &input)
{
    std::map<qint64, std::vector<const FinishedJob *>> jobs;
    const std::vector<FinishedJob> &all = input.facts().jobs;
    if (all.empty())
        return jobs;
    // A burst may go over several looks: what is new decides who is looked at, not how much of it.
    const qint64 from = all.back().finishedAt.seconds() - 3600;
    for (const FinishedJob &job : all) {
        if (job.finishedAt.seconds() >= from && job.runner.isValid() && job.startedAt.isKnown())
            jobs[job.runner.value].push_back(&job);
    }
    std::erase_if(jobs, [&input](const auto &each) { return each.second.back()->finishedAt <= input.facts().jobsSince; });
    return jobs;
}

} // namespace muster
