// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/queueboardtable.h"

#include "models/tables/queuefacts.h"
#include "models/tables/rawvalues.h"
#include "models/wording/queuetext.h"

#include <QLocale>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<QueueBoardRow>;
using Row = QueueBoardRow;
using Span = std::optional<std::chrono::seconds>;
using Rate = std::optional<double>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::QueueBoardTable)

public:
    //: heading of a tip
    static QString verdict() { return tr("Verdict:"); }
    //: heading of a tip
    static QString tags() { return tr("Tags:"); }
    //: heading of a tip
    static QString waiting() { return tr("Waiting:"); }
    //: heading of a tip
    static QString runners() { return tr("Runners:"); }
    //: heading of a tip: GitLab thinks differently
    static QString stuck() { return tr("Stuck:"); }
    //: jobs that arrive faster than they start will never have been taken
    static QString notAtThisPace() { return tr("not at this pace"); }
    //: a number of runners that is not known exactly: at least %1, at most %2
    static QString between(int least, int most) { return tr("%1–%2").arg(countText(least), countText(most)); }
    static QString undecided(int count)
    {
        return tr("Of %Ln more runner(s) GitLab does not tell enough: they may serve these jobs, be paused or be offline.", nullptr, count);
    }
    //: heading of a tip
    static QString pace() { return tr("Pace:"); }
    static QString noPaceYet() { return tr("Not known before Muster has looked twice."); }
    static QString notCounted() { return tr("The runners are not loaded, so nobody counted them."); }
    static QString impossible(int count) { return tr("%Ln job(s) no runner could ever take.", nullptr, count); }
    static QString starved(int count) { return tr("%Ln job(s) whose runners are all paused or not online.", nullptr, count); }
};

/// What a second look will tell; a column of "unknown" would look like trouble.
QString notYet()
{
    return u"–"_s;
}

QString rateText(Rate rate)
{
    return rate ? QLocale().toString(*rate, 'f', 1) : notYet();
}

QString paceTip(bool isKnown)
{
    return isKnown ? QString() : toolTip(Words::pace(), { Words::noPaceYet() });
}

QString verdictTip(const Row &row, const CellTimes &)
{
    return toolTip(Words::verdict(), { verdictSentence(row.queue.verdict) });
}

/// Cells cut what is long; a tip has a line for each tag.
QString tagsTip(const Row &row, const CellTimes &)
{
    constexpr qsizetype most = 50;
    QStringList lines;
    for (const QString &tag : row.queue.tags.first(std::min(most, row.queue.tags.size())))
        lines += cellText(tag);
    return toolTip(Words::tags(), lines);
}

QString waitingTip(const Row &row, const CellTimes &)
{
    QStringList lines;
    if (row.queue.impossible > 0)
        lines += Words::impossible(row.queue.impossible);
    if (row.queue.starved > 0)
        lines += Words::starved(row.queue.starved);
    return toolTip(Words::waiting(), lines);
}

QString runnersTip(const Row &row, const CellTimes &)
{
    QStringList lines;
    if (!isEligibleKnown(row.queue))
        lines += Words::notCounted();
    if (row.queue.eligible.unknown > 0)
        lines += Words::undecided(row.queue.eligible.unknown);
    return toolTip(Words::runners(), lines);
}

QString onlineText(const Row &row, const CellTimes &)
{
    const EligibleCount &count = row.queue.eligible;
    if (!isEligibleKnown(row.queue))
        return unknownText();
    return count.unknown > 0 ? Words::between(count.online, count.online + count.unknown) : countText(count.online);
}

QString drainText(const Row &row, const CellTimes &)
{
    const QueueRow &queue = row.queue;
    if (queue.waiting == 0)
        return {};
    if (queue.toDrain)
        return spanText(*queue.toDrain);
    const bool isPaceKnown = queue.arrivalsPerMinute && queue.startsPerMinute;
    return isPaceKnown ? Words::notAtThisPace() : notYet();
}

QString stuckText(const Row &row, const CellTimes &)
{
    return stuckSentence(row.queue).isEmpty() ? QString() : countText(row.queue.stuck);
}

QString stuckTip(const Row &row, const CellTimes &)
{
    const QString sentence = stuckSentence(row.queue);
    return sentence.isEmpty() ? QString() : toolTip(Words::stuck(), { sentence });
}

template <int QueueRow::*field>
constexpr Column countColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return countText(row.queue.*field); },
        .raw = [](const Row &row) { return QVariant(row.queue.*field); } };
}

template <Span QueueRow::*field>
constexpr Column spanColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.queue.*field ? spanText(*(row.queue.*field)) : QString(); },
        .raw = [](const Row &row) { return rawSpan(row.queue.*field); } };
}

template <Rate QueueRow::*field>
constexpr Column rateColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return rateText(row.queue.*field); },
        .raw = [](const Row &row) { return rawNumber(row.queue.*field); },
        .tip = [](const Row &row, const CellTimes &) { return paceTip((row.queue.*field).has_value()); } };
}

template <int EligibleCount::*field>
constexpr Column runnersColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return isEligibleKnown(row.queue) ? countText(row.queue.eligible.*field) : unknownText(); },
        .raw = [](const Row &row) { return isEligibleKnown(row.queue) ? QVariant(row.queue.eligible.*field) : QVariant(); },
        .tip = runnersTip };
}

constexpr Column with(Column column, QString (*tip)(const Row &, const CellTimes &))
{
    column.tip = tip;
    return column;
}

constexpr Column onlineColumn()
{
    Column column = runnersColumn<&EligibleCount::online>("eligible_online", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Online"));
    column.display = onlineText;
    return column;
}

constexpr Column drainColumn()
{
    Column column = spanColumn<&QueueRow::toDrain>("to_drain", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "To drain"));
    column.display = drainText;
    column.tip = [](const Row &row, const CellTimes &) { return paceTip(row.queue.waiting == 0 || (row.queue.arrivalsPerMinute && row.queue.startsPerMinute)); };
    return column;
}

constexpr std::array columns{
    Column{ .id = "verdict", .title = QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Verdict"),
        .display = [](const Row &row, const CellTimes &) { return verdictText(row.queue.verdict); },
        .raw = [](const Row &row) { return QVariant(nameOf(row.queue.verdict)); },
        .tip = verdictTip,
        .severity = [](const Row &row) { return severityOf(row.queue.verdict); },
        .icon = [](const Row &row) { return iconOf(row.queue.verdict); } },
    Column{ .id = "tags", .title = QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Tags"),
        .display = [](const Row &row, const CellTimes &) { return cellText(tagSetText(row.queue.tags)); },
        .raw = [](const Row &row) { return QVariant(row.queue.tags); },
        .tip = tagsTip,
        .icon = [](const Row &row) { return row.queue.tags.isEmpty() ? u"untagged"_s : u"tag"_s; } },
    Column{ .id = "protected", .title = QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Protected"),
        .display = [](const Row &row, const CellTimes &) { return triText(row.queue.protectedRef); },
        .raw = [](const Row &row) { return rawTri(row.queue.protectedRef); },
        .icon = [](const Row &row) { return row.queue.protectedRef == Tri::Yes ? u"protected"_s : QString(); } },
    with(countColumn<&QueueRow::waiting>("waiting", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Waiting")), waitingTip),
    spanColumn<&QueueRow::oldest>("oldest", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Oldest")),
    spanColumn<&QueueRow::p50>("p50", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Median wait")),
    spanColumn<&QueueRow::p95>("p95", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "95 % wait")),
    countColumn<&QueueRow::running>("running", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Running")),
    Column{ .id = "ceiling", .title = QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Ceiling"), .align = Qt::AlignRight,
        .display = [](const Row &row, const CellTimes &) { return row.queue.ceiling ? countText(*row.queue.ceiling) : QString(); },
        .raw = [](const Row &row) { return rawNumber(row.queue.ceiling); } },
    onlineColumn(),
    runnersColumn<&EligibleCount::paused>("eligible_paused", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Paused")),
    runnersColumn<&EligibleCount::offline>("eligible_offline", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Offline")),
    rateColumn<&QueueRow::arrivalsPerMinute>("arrivals_per_minute", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Arrivals/min")),
    rateColumn<&QueueRow::startsPerMinute>("starts_per_minute", QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Starts/min")),
    drainColumn(),
    Column{ .id = "stuck", .title = QT_TRANSLATE_NOOP("muster::QueueBoardTable", "Stuck"), .align = Qt::AlignRight,
        .display = stuckText,
        .raw = [](const Row &row) { return QVariant(row.queue.stuck); },
        .tip = stuckTip,
        .severity = [](const Row &row) { return stuckSentence(row.queue).isEmpty() ? 0 : 2; },
        .icon = [](const Row &row) { return stuckSentence(row.queue).isEmpty() ? QString() : u"warning"_s; } },
};
static_assert(columns.size() == std::size_t(QueueBoardTable::Column::Count));

} // namespace

QueueBoardTable::QueueBoardTable(QObject *parent) : TableModel(columns, "muster::QueueBoardTable", parent) { }

void QueueBoardTable::setBoard(const std::vector<QueueRow> &board, const CellTimes &times)
{
    setTimes(times);
    std::vector<QueueBoardRow> rows;
    rows.reserve(board.size());
    for (const QueueRow &row : board)
        rows.push_back({ m_ids.of({ row.tags, int(row.protectedRef) }), row });
    setRows(std::move(rows));
}

int severityOf(QueueVerdict verdict)
{
    switch (verdict) {
    case QueueVerdict::Idle: return 0;
    case QueueVerdict::Draining: return 1;
    case QueueVerdict::Unknown: return 0;
    case QueueVerdict::Saturated: return 2;
    case QueueVerdict::Starved: return 3;
    case QueueVerdict::Impossible: return 3;
    }
    return 0;
}

QString iconOf(QueueVerdict verdict)
{
    switch (verdict) {
    case QueueVerdict::Idle: return u"status-never"_s;
    case QueueVerdict::Draining: return u"success"_s;
    case QueueVerdict::Unknown: return u"status-unknown"_s;
    case QueueVerdict::Saturated: return u"warning"_s;
    case QueueVerdict::Starved: return u"status-offline"_s;
    case QueueVerdict::Impossible: return u"error"_s;
    }
    return {};
}

} // namespace muster
