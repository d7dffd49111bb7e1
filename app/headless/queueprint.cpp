// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/queueprint.h"

#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "models/tables/jobjson.h"
#include "models/tables/jobqueuetable.h"
#include "models/tables/queueboardtable.h"
#include "models/tables/queuejson.h"
#include "models/tables/tableexport.h"

#include <QJsonArray>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1, csv = "csv"_L1, jobsOption = "jobs"_L1;

QString nameOf(JobPicture::Reach reach)
{
    return reach == JobPicture::Reach::Everything ? u"everything"_s : reach == JobPicture::Reach::Part ? u"part"_s : u"nothing"_s;
}

} // namespace

QList<QCommandLineOption> QueuePrint::options()
{
    return {
        { QString(jobsOption), tr("List the jobs that match the filter instead of what they ask for.") },
        { QString(json), tr("One JSON document instead of text.") },
        { QString(csv), tr("CSV with every column instead of text.") },
    };
}

std::optional<QueuePrint> QueuePrint::read(const QCommandLineParser &arguments, Terminal &terminal)
{
    QueuePrint print;
    if (arguments.isSet(json) && arguments.isSet(csv)) {
        terminal.complain(tr("Either --json or --csv."));
        return std::nullopt;
    }
    print.m_format = arguments.isSet(json) ? Format::Json : arguments.isSet(csv) ? Format::Csv : Format::Text;
    print.m_listsJobs = arguments.isSet(jobsOption);
    const QString text = arguments.positionalArguments().mid(1).join(u' ');
    const auto filter = JobFilter::parse(text);
    if (!filter) {
        Selection::complain(filter.error(), text, terminal);
        return std::nullopt;
    }
    if (!filter->isEmpty() && !print.m_listsJobs) {
        terminal.complain(tr("A filter is about single jobs: give --jobs with it."));
        return std::nullopt;
    }
    print.m_filter = *filter;
    return print;
}

void QueuePrint::print(const JobPicture::Ptr &picture, const std::vector<QueueRow> &board, Terminal &terminal) const
{
    if (m_listsJobs)
        printJobs(picture, terminal);
    else
        printBoard(*picture, board, terminal);
}

void QueuePrint::printBoard(const JobPicture &picture, const std::vector<QueueRow> &board, Terminal &terminal) const
{
    if (m_format == Format::Json) {
        terminal.json(queueToJson(picture, board));
        return;
    }
    QueueBoardTable table;
    table.setBoard(board, { picture.asOf });
    printTable(table, int(QueueBoardTable::Column::Arrivals), terminal);
}

void QueuePrint::printJobs(const JobPicture::Ptr &picture, Terminal &terminal) const
{
    JobQueueTable table;
    table.setTimes({ picture->asOf });
    table.setPicture(picture);
    table.setFilter(m_filter);
    if (m_format != Format::Json) {
        printTable(table, int(JobQueueTable::Column::Manager), terminal);
        return;
    }
    QJsonArray items;
    for (int row = 0; row < table.rowCount(); ++row)
        items += openJobToJson(table.jobAt(row));
    const bool seesJobs = picture->reach != JobPicture::Reach::Nothing;
    terminal.json({
        { u"instance"_s, picture->instance },
        { u"as_of"_s, picture->asOf.isKnown() ? QJsonValue(picture->asOf.toIso()) : QJsonValue() },
        { u"complete"_s, picture->isComplete },
        { u"reach"_s, nameOf(picture->reach) },
        { u"count"_s, seesJobs ? QJsonValue(items.size()) : QJsonValue() },
        { u"items"_s, items },
    });
}

void QueuePrint::printTable(const QAbstractItemModel &table, int columns, Terminal &terminal) const
{
    if (m_format == Format::Csv) {
        terminal.raw(tableexport::toCsv(table, tableexport::allRows(table)));
        return;
    }
    QStringList header;
    for (int column = 0; column < columns; ++column)
        header += table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toUpper();
    std::vector<QStringList> lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < columns; ++column)
            line += table.index(row, column).data(Qt::DisplayRole).toString();
        lines.push_back(line);
    }
    terminal.table(header, lines);
}

} // namespace muster::headless
