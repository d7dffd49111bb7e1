// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/commandtext.h"

#include "models/operations/editjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// One request of REST.
struct RestStep {
    QString method;
    QString path;        ///< below /api/v4
    QJsonObject body;    ///< empty: none
};

/// In order; each only if the one before went well.
std::vector<RestStep> stepsOf(Verb verb, const Plan::Target &target)
{
    const QString runner = u"/runners/%1"_s.arg(target.id.value);
    const auto encoded = [](const QString &path) { return QString::fromLatin1(QUrl::toPercentEncoding(path)); };
    const auto runnersOf = [&encoded](const QString &path) { return "/projects/"_L1 + encoded(path) + "/runners"_L1; };
    const QString project = runnersOf(target.change ? target.change->project : QString());
    const QString job = u"/projects/%1/jobs/%2"_s.arg(encoded(target.ownerPath)).arg(target.id.value);
    switch (verb) {
    case Verb::Pause: return { { u"PUT"_s, runner, { { u"paused"_s, true } } } };
    case Verb::Resume: return { { u"PUT"_s, runner, { { u"paused"_s, false } } } };
    case Verb::Delete: return { { u"DELETE"_s, runner, {} } };
    case Verb::Edit: return { { u"PUT"_s, runner, target.change ? settingsToJson(target.change->settings.to) : QJsonObject() } };
    case Verb::Assign: return { { u"POST"_s, project, { { u"runner_id"_s, target.id.value } } } };
    case Verb::Unassign: return { { u"DELETE"_s, project + u'/' + QString::number(target.id.value), {} } };
    case Verb::Move:
        return { { u"POST"_s, project, { { u"runner_id"_s, target.id.value } } },
            { u"DELETE"_s, runnersOf(target.change ? target.change->fromProject : QString()) + u'/' + QString::number(target.id.value), {} } };
    case Verb::ResetToken: return { { u"POST"_s, runner + "/reset_authentication_token"_L1, {} } };
    case Verb::Cancel: return { { u"POST"_s, job + "/cancel"_L1, {} } };
    case Verb::Retry: return { { u"POST"_s, job + "/retry"_L1, {} } };
    case Verb::Quarantine:
    case Verb::Release: {
        QJsonObject body;
        if (target.pausedTo != Tri::Unknown)
            body[u"paused"_s] = target.pausedTo == Tri::Yes;
        if (target.noteTo)
            body[u"maintenance_note"_s] = *target.noteTo;
        return { { u"PUT"_s, runner, body } };
    }
    }
    return {};
}

QString compact(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString curlLine(const QString &instance, const RestStep &step)
{
    QString line = u"curl --fail-with-body --request %1 --header \"PRIVATE-TOKEN: $TOKEN\""_s.arg(step.method);
    if (!step.body.isEmpty())
        line += " --header 'Content-Type: application/json' --data "_L1 + shellQuoted(compact(step.body));
    return line + u' ' + shellQuoted(instance + "/api/v4"_L1 + step.path);
}

QString glabLine(const QString &instance, const RestStep &step)
{
    const QString call = u"glab api --hostname %1 --method %2"_s.arg(shellQuoted(QUrl(instance).host()), step.method);
    const QString path = shellQuoted(step.path.mid(1));
    if (step.body.isEmpty())
        return call + u' ' + path;
    return u"printf %s %1 | %2 --header 'Content-Type: application/json' --input - %3"_s.arg(shellQuoted(compact(step.body)), call, path);
}

/// JSON's texts are Python's, and its other words are made so by json.loads.
QString pythonLine(const RestStep &step)
{
    const QString call = step.method == "PUT"_L1 ? u"http_put"_s : step.method == "DELETE"_L1 ? u"http_delete"_s : u"http_post"_s;
    const auto quoted = [](const QString &text) {
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact));
        return list.mid(1, list.size() - 2);
    };
    const QString data = step.body.isEmpty() ? QString() : u", post_data=json.loads(%1)"_s.arg(quoted(compact(step.body)));
    return u"gl.%1(%2%3)"_s.arg(call, quoted(step.path), data);
}

} // namespace

QString nameOf(CommandStyle style)
{
    switch (style) {
    case CommandStyle::Curl: return u"curl"_s;
    case CommandStyle::Glab: return u"glab"_s;
    case CommandStyle::PythonGitlab: break;
    }
    return u"python"_s;
}

std::optional<CommandStyle> commandStyleNamed(const QString &name)
{
    for (const CommandStyle style : allCommandStyles) {
        if (nameOf(style) == name)
            return style;
    }
    return std::nullopt;
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString commandsOf(const Plan &plan, CommandStyle style)
{
    QStringList lines;
    if (style == CommandStyle::PythonGitlab)
        lines += u"import json, os, gitlab\ngl = gitlab.Gitlab(%1, private_token=os.environ[\"TOKEN\"])"_s.arg(u'"' + plan.fleet.instance + u'"');
    for (const Plan::Target &target : plan.targets) {
        if (target.struckOut)
            continue;
        QStringList steps;
        for (const RestStep &step : stepsOf(plan.verb, target))
            steps += style == CommandStyle::Curl ? curlLine(plan.fleet.instance, step) : style == CommandStyle::Glab ? glabLine(plan.fleet.instance, step) : pythonLine(step);
        lines += steps.join(style == CommandStyle::PythonGitlab ? u"\n"_s : u" && "_s);   // Python stops at what fails by itself
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace muster
