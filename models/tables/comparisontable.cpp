// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/comparisontable.h"

#include "models/tables/rawvalues.h"
#include "models/wording/queuetext.h"

#include <QLocale>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<ComparedRow>;
using Row = ComparedRow;
using Span = std::optional<std::chrono::seconds>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ComparisonTable)

public:
    //: verdict on a machine: it does worse than others
    static QString outlier() { return tr("stands out"); }
    //: verdict on a machine: it does as others do
    static QString usual() { return tr("as others"); }
    //: verdict on a machine: nothing can be said
    static QString tooFew() { return tr("too few jobs"); }
    //: heading of a tip
    static QString verdict() { return tr("Verdict:"); }
    static QString tooFewSentence() { return tr("Muster compares places that ran the job at least %1 times, with at least %2 others to compare with.").arg(countText(jobsForVerdict), countText(peersForVerdict)); }
};

bool canBeCompared(const ComparisonRow &row)
{
    return row.jobs >= jobsForVerdict && row.peers >= peersForVerdict;
}

QString verdictWord(const Row &row, const CellTimes &)
{
    if (row.compared.isOutlier)
        return Words::outlier();
    return canBeCompared(row.compared) ? Words::usual() : Words::tooFew();
}

QString verdictTip(const Row &row, const CellTimes &)
{
    if (row.compared.isOutlier)
        return toolTip(Words::verdict(), { outlierSentence(row.compared) });
    return canBeCompared(row.compared) ? QString() : toolTip(Words::verdict(), { Words::tooFewSentence() });
}

template <QString ComparisonRow::*field>
constexpr Column textColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .display = [](const Row &row, const CellTimes &) { return cellText(row.compared.*field); },
        .raw = [](const Row &row) { return rawText(row.compared.*field); } };
}

template <int ComparisonRow::*field>
constexpr Column countColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return countText(row.compared.*field); },
        .raw = [](const Row &row) { return QVariant(row.compared.*field); } };
}

template <Span ComparisonRow::*field>
constexpr Column spanColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.compared.*field ? spanText(*(row.compared.*field)) : QString(); },
        .raw = [](const Row &row) { return rawSpan(row.compared.*field); } };
}

constexpr std::array columns{
    textColumn<&ComparisonRow::label>("place", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Where")),
    textColumn<&ComparisonRow::job>("job", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Job")),
    textColumn<&ComparisonRow::projectPath>("project", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Project")),
    Column{ .id = "outlier", .title = QT_TRANSLATE_NOOP("muster::ComparisonTable", "Verdict"),
        .display = verdictWord,
        .raw = [](const Row &row) { return row.compared.isOutlier || canBeCompared(row.compared) ? QVariant(row.compared.isOutlier) : QVariant(); },
        .tip = verdictTip,
        .severity = [](const Row &row) { return row.compared.isOutlier ? 2 : 0; },
        .icon = [](const Row &row) { return row.compared.isOutlier ? u"warning"_s : canBeCompared(row.compared) ? u"success"_s : u"status-unknown"_s; } },
    countColumn<&ComparisonRow::jobs>("jobs", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Jobs")),
    spanColumn<&ComparisonRow::duration>("duration", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Median")),
    spanColumn<&ComparisonRow::spread>("spread", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Spread")),
    Column{ .id = "ratio", .title = QT_TRANSLATE_NOOP("muster::ComparisonTable", "Against peers"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.compared.ratio ? QString(QLocale().toString(*row.compared.ratio, 'f', 1) + u" ×"_s) : QString(); },
        .raw = [](const Row &row) { return rawNumber(row.compared.ratio); } },
    spanColumn<&ComparisonRow::queuedFor>("queued_duration", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Waited")),
    Column{ .id = "failure_share", .title = QT_TRANSLATE_NOOP("muster::ComparisonTable", "Failed"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return QString(QLocale().toString(row.compared.failureShare * 100, 'f', 0) + u" %"_s); },
        .raw = [](const Row &row) { return QVariant(row.compared.failureShare); } },
    countColumn<&ComparisonRow::systemFailures>("system_failures", QT_TRANSLATE_NOOP("muster::ComparisonTable", "System failures")),
    countColumn<&ComparisonRow::peers>("peers", QT_TRANSLATE_NOOP("muster::ComparisonTable", "Peers")),
};
static_assert(columns.size() == std::size_t(ComparisonTable::Column::Count));

} // namespace

ComparisonTable::ComparisonTable(QObject *parent) : TableModel(columns, "muster::ComparisonTable", parent) { }

void ComparisonTable::setComparison(const std::vector<ComparisonRow> &rows)
{
    std::vector<ComparedRow> compared;
    compared.reserve(rows.size());
    for (const ComparisonRow &row : rows)
        compared.push_back({ m_ids.of({ QString::number(int(row.dimension)), row.name, row.job, row.projectPath }), row });
    setRows(std::move(compared));
}

} // namespace muster
