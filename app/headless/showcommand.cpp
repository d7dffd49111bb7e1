// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/showcommand.h"

#include "app/headless/connection.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/tables/jobjson.h"
#include "models/tables/runnerjson.h"

#include <QEventLoop>
#include <QJsonArray>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1;

/// `jobs` is null where this token may not read them: an empty list would say that there are none.
QJsonObject withDetail(QJsonObject runner, const RunnerDetail &detail)
{
    QJsonArray projects, groups, jobs;
    if (const QJsonObject owner = runner["owner"_L1].toObject(); owner["kind"_L1] == "group"_L1)
        groups += QJsonObject{ { u"full_path"_s, owner["full_path"_L1] } };
    for (const NamedPath &project : detail.projects)
        projects += QJsonObject{ { u"id"_s, project.id }, { u"full_path"_s, project.fullPath } };
    for (const Job &job : detail.recentJobs)
        jobs += jobToJson(job);
    runner[u"projects"_s] = projects;
    runner[u"groups"_s] = groups;
    runner[u"jobs"_s] = detail.jobsReadable ? QJsonValue(jobs) : QJsonValue();
    runner[u"web_url"_s] = detail.webUrl;
    return runner;
}

QString flat(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"-"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            parts += flat(item);
        return parts.join(", "_L1);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return flat(object.contains("full_path"_L1) ? object["full_path"_L1] : object["username"_L1]);
    }
    }
    return {};
}

void print(const QJsonObject &runner, Terminal &terminal)
{
    std::vector<QStringList> facts;
    for (auto it = runner.begin(); it != runner.end(); ++it) {
        if (it.key() != "managers"_L1 && it.key() != "jobs"_L1)
            facts.push_back({ it.key(), flat(it.value()) });
    }
    terminal.table({ u"FIELD"_s, u"VALUE"_s }, facts);
    for (const QString &list : { u"managers"_s, u"jobs"_s }) {
        const QJsonArray items = runner[list].toArray();
        if (items.isEmpty())
            continue;
        terminal.say({});
        QStringList header;
        std::vector<QStringList> rows;
        for (const auto &item : items) {
            const QJsonObject object = item.toObject();
            QStringList row;
            for (const QString &key : object.keys())
                row += flat(object[key]);
            header = object.keys();
            rows.push_back(row);
        }
        for (QString &title : header)
            title = title.toUpper();
        terminal.table(header, rows);
    }
}

} // namespace

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::summary() const
{
    return tr("Show one runner with its managers, projects and recent jobs");
}

QString ShowCommand::operands() const
{
    return tr("ID");
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{ { QString(json), tr("One JSON document instead of text.") } };
}

ExitStatus ShowCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    bool isNumber = false;
    QString number = arguments.positionalArguments().value(1);
    if (number.startsWith("id:"_L1))   // as the other commands have it
        number.remove(0, 3);
    const RunnerId id{ number.toLongLong(&isNumber) };
    if (!isNumber || !id.isValid() || arguments.positionalArguments().size() != 2) {
        terminal.complain(tr("Which runner? Give its number."));
        return ExitStatus::Usage;
    }
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    const std::optional<qsizetype> row = (*fleet)->find(id);
    if (!row) {
        terminal.complain((*fleet)->isComplete() ? tr("Runner %1 is not among those this token can see.").arg(id.value)
                                                 : tr("Runner %1 is not in the list, and the list is incomplete: %2").arg(id.value).arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }

    RunnerDetails &details = connection.session().details();
    QEventLoop loop;
    QObject::connect(&details, &RunnerDetails::changed, &loop, [&] {
        if (details.state() != RunnerDetails::State::Loading)
            loop.quit();
    });
    details.setCurrent(id);
    if (details.state() == RunnerDetails::State::Loading)
        loop.exec();
    if (!details.detail()) {
        if (details.error())
            connection.complain(*details.error(), terminal);
        return details.error() ? Connection::statusOf(*details.error()) : ExitStatus::Error;
    }
    const Selection selection(*fleet, Filter());
    const QJsonObject shown = withDetail(runnerToJson(**fleet, *row, selection.lag()), *details.detail());
    if (arguments.isSet(json))
        terminal.json(shown);
    else
        print(shown, terminal);
    return ExitStatus::Done;
}

} // namespace muster::headless
