// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/minelist.h"

#include "app/headless/connection.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/tables/myrunnertable.h"
#include "models/wording/myrunnerstext.h"

#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mineOption = "mine"_L1;

} // namespace

QList<QCommandLineOption> MineList::options()
{
    return { { QString(mineOption), tr("Only runners that you may manage or that serve your projects, each with a verdict: is it still useful?") } };
}

std::optional<MineList> MineList::read(const QCommandLineParser &arguments, Terminal &terminal)
{
    MineList list;
    list.m_isWanted = arguments.isSet(QString(mineOption));
    list.m_isJson = arguments.isSet(u"json"_s);
    if (list.m_isWanted && (arguments.isSet(u"csv"_s) || arguments.isSet(u"sort"_s))) {
        terminal.complain(tr("--mine goes with neither --csv nor --sort: the least useful come first."));
        return std::nullopt;
    }
    return list;
}

ExitStatus MineList::print(Connection &connection, const Selection &selection, Terminal &terminal) const
{
    MyRunnersLoad &load = connection.session().mine();
    QEventLoop loop;
    QObject::connect(&load, &MyRunnersLoad::stateChanged, &loop, [&] {
        if (load.state() == MyRunnersLoad::State::Ready)
            loop.quit();
    });
    QMetaObject::invokeMethod(&loop, [&] { load.load(); }, Qt::QueuedConnection);
    loop.exec();

    std::vector<MyRunner> runners = load.runners();
    if (!selection.filter().isEmpty()) {
        const std::vector<RunnerId> ids = selection.ids();   // ascending
        std::erase_if(runners, [&](const MyRunner &runner) { return !std::binary_search(ids.begin(), ids.end(), runner.id); });
    }
    const QString limits = myRunnersLimits(load.limits());
    if (m_isJson) {
        QJsonArray items;
        for (const MyRunner &runner : runners)
            items += myRunnerToJson(runner);
        terminal.json({
            { u"instance"_s, selection.fleet().key().instance },
            { u"as_of"_s, selection.fleet().asOf().isKnown() ? QJsonValue(selection.fleet().asOf().toIso()) : QJsonValue() },
            { u"complete"_s, selection.fleet().isComplete() && load.limits().refused == 0 },
            { u"count"_s, qint64(runners.size()) },
            { u"limits"_s, limits },
            { u"items"_s, items },
        });
    } else {
        MyRunnerTable table;
        table.setTimes({ connection.session().sync().serverNow(), TimeDisplay::Utc });
        table.setRunners(std::move(runners));
        using Column = MyRunnerTable::Column;
        constexpr Column shown[] = { Column::Id, Column::Verdict, Column::Name, Column::Part, Column::Status, Column::LastContact, Column::LastJob, Column::Projects, Column::Reason };
        QStringList header;
        for (const Column column : shown)
            header += table.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString().toUpper();
        std::vector<QStringList> lines;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList line;
            for (const Column column : shown)
                line += table.index(row, int(column)).data(Qt::DisplayRole).toString();
            lines.push_back(std::move(line));
        }
        terminal.table(header, lines);
        if (!limits.isEmpty())
            terminal.complain(limits);
    }
    if (load.limits().refused == 0)
        return ExitStatus::Done;
    if (load.limits().trouble)
        connection.complain(*load.limits().trouble, terminal);
    return ExitStatus::Error;
}

} // namespace muster::headless
