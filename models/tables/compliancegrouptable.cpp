// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/compliancegrouptable.h"

#include "models/tables/compliancetable.h"
#include "models/tables/rawvalues.h"
#include "models/wording/policytext.h"
#include "models/wording/queuetext.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<ComplianceGroupRow>;
using Row = ComplianceGroupRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ComplianceGroupTable)

public:
    //: a runner, and the version it runs
    static QString worst(const QString &runner, const QString &version) { return tr("%1: %2").arg(runner, version); }
    //: heading of a tip
    static QString share() { return tr("Share:"); }
    static QString jobShareOf(const QString &compliant, const ComplianceGroup &group) { return tr("%1 of %Ln job(s) that Muster saw in 30 days ran on compliant runners", nullptr, int(group.jobs)).arg(compliant); }
    static QString noJobs() { return tr("Muster saw no job of these runners in 30 days"); }
    static QString shareOf(int compliant, int all) { return tr("%1 of %Ln runner(s) compliant", nullptr, all).arg(countText(compliant)); }
};

/// Never 100 % unless all are.
QString shareText(double share)
{
    return QLocale().toString(std::floor(share * 100), 'f', 0) + u" %"_s;
}

QString jobShareTip(const ComplianceGroupRow &row, const CellTimes &)
{
    return toolTip(Words::share(), { row.group.jobs == 0 ? Words::noJobs() : Words::jobShareOf(countText(row.group.compliantJobs), row.group) });
}

int severityOfShare(const ComplianceGroup &group)
{
    if (group.counts[ComplianceState::NotApproved] > 0)
        return 3;
    return group.counts[ComplianceState::InGrace] > 0 ? 2 : group.counts[ComplianceState::Compliant] == group.counts.total() ? 1 : 0;
}

QString iconOfShare(const ComplianceGroup &group)
{
    for (const ComplianceState state : { ComplianceState::NotApproved, ComplianceState::InGrace, ComplianceState::Unknown, ComplianceState::Exempt }) {
        if (group.counts[state] > 0)
            return iconOf(state);
    }
    return iconOf(ComplianceState::Compliant);
}

QString iconOfGroup(const Row &row)
{
    switch (row.group.kind) {
    case ComplianceGroup::Kind::Instance: return u"instance"_s;
    case ComplianceGroup::Kind::Group: return u"group"_s;
    case ComplianceGroup::Kind::Unknown: return u"question"_s;
    }
    return {};
}

template <ComplianceState state>
constexpr Column countColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.group.counts[state] == 0 ? QString() : countText(row.group.counts[state]); },
        .raw = [](const Row &row) { return QVariant(row.group.counts[state]); } };
}

constexpr std::array columns{
    Column{ .id = "full_path", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Group"),
        .display = [](const Row &row, const CellTimes &) { return groupText(row.group); },
        .raw = [](const Row &row) { return rawText(row.group.path); },
        .icon = iconOfGroup },
    Column{ .id = "share", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Share"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return shareText(row.group.share()); },
        .raw = [](const Row &row) { return QVariant(row.group.share()); },
        .tip = [](const Row &row, const CellTimes &) { return toolTip(Words::share(), { Words::shareOf(row.group.counts[ComplianceState::Compliant], row.group.counts.total()) }); },
        .severity = [](const Row &row) { return severityOfShare(row.group); },
        .icon = [](const Row &row) { return iconOfShare(row.group); } },
    Column{ .id = "job_share", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Share of jobs"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.group.jobs == 0 ? QString() : shareText(*row.group.jobShare()); },
        .raw = [](const Row &row) { return row.group.jobs == 0 ? QVariant() : QVariant(*row.group.jobShare()); },
        .tip = jobShareTip },
    Column{ .id = "runners", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Runners"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return countText(row.group.counts.total()); },
        .raw = [](const Row &row) { return QVariant(row.group.counts.total()); } },
    Column{ .id = "direct", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Its own"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.group.direct == 0 ? QString() : countText(row.group.direct); },
        .raw = [](const Row &row) { return QVariant(row.group.direct); } },
    countColumn<ComplianceState::NotApproved>("not_approved", QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Not approved")),
    countColumn<ComplianceState::InGrace>("in_grace", QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "In grace")),
    countColumn<ComplianceState::Unknown>("unknown", QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Unknown")),
    countColumn<ComplianceState::Exempt>("exempt", QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Exempt")),
    countColumn<ComplianceState::Compliant>("compliant", QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Compliant")),
    Column{ .id = "worst", .title = QT_TRANSLATE_NOOP("muster::ComplianceGroupTable", "Worst runner"),
        .display = [](const Row &row, const CellTimes &) { return cellText(row.worst); },
        .raw = [](const Row &row) { return row.worstRunner > 0 ? QVariant(row.worstRunner) : QVariant(); } },
};
static_assert(columns.size() == std::size_t(ComplianceGroupTable::Column::Count));

} // namespace

ComplianceGroupTable::ComplianceGroupTable(QObject *parent) : TableModel(columns, "muster::ComplianceGroupTable", parent) { }

void ComplianceGroupTable::setCompliance(const Compliance::Ptr &compliance, const std::vector<ComplianceGroup> &groups)
{
    std::vector<ComplianceGroupRow> rows;
    rows.reserve(groups.size());
    for (const ComplianceGroup &group : groups) {
        ComplianceGroupRow row{ m_ids.of({ int(group.kind), group.path }), group, {}, {}, 0 };
        if (compliance && group.worst != Compliance::none) {
            const Snapshot &fleet = *compliance->fleet();
            const QString version = fleet.string(compliance->verdict(group.worst).version);
            row.worstRunner = fleet.row(group.worst).id.value;
            row.worstVersion = version;
            row.worst = Words::worst(runnerLabel(fleet, group.worst), version.isEmpty() ? unknownText() : version);
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

} // namespace muster
