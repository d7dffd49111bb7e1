// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/creation.h"

#include "models/gitlab/client.h"
#include "models/history/journal.h"
#include "models/operations/commandtext.h"
#include "models/operations/editjson.h"
#include "models/operations/runneredit.h"
#include "models/operations/runrecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A basic string of TOML.
QString tomlQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(ushort(c.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString typeName(RunnerType type)
{
    const std::string_view name = nameOf(type);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

CreationProblem problemOf(const NewRunners &wanted)
{
    const RunnerSettings &settings = wanted.settings;
    const QStringList tags = settings.tags.value_or(QStringList());
    const auto isTooLong = [](const std::optional<QString> &text) { return text && !fitsRunnerText(*text); };
    if (wanted.type != RunnerType::Instance && wanted.place.isEmpty())
        return CreationProblem::NoPlace;
    if (tags.isEmpty() && settings.runUntagged == false)
        return CreationProblem::NoTagsNorUntagged;
    if (tags.size() > mostTags)
        return CreationProblem::TooManyTags;
    if (std::any_of(tags.begin(), tags.end(), [](const QString &tag) { return tag.size() > longestTag || tag.contains(u','); }))
        return CreationProblem::TagTooLong;
    if (settings.maximumTimeout && *settings.maximumTimeout != 0 && *settings.maximumTimeout < shortestTimeout)
        return CreationProblem::TimeoutTooShort;
    if (isTooLong(settings.description) || isTooLong(settings.note))
        return CreationProblem::TextTooLong;
    return wanted.count < 1 || wanted.count > mostNewRunners ? CreationProblem::BadCount : CreationProblem::None;
}

QString descriptionOf(const NewRunners &wanted, int index)
{
    RunnerEdit numbering;
    numbering.description = wanted.settings.description.value_or(QString());
    return editedDescription(numbering, {}, {}, wanted.firstNumber + index);
}

Creation::Creation(const RunMeans &means, NewRunners wanted, QObject *parent)
    : QObject(parent), m_means(means), m_wanted(std::move(wanted)), m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_lock(means.directory, means.identity.instance)
{
}

Creation::~Creation() = default;

void Creation::record(const QString &kind, const QJsonObject &body, std::function<void()> then)
{
    m_means.journal.append({ { m_runId, kind, body } }, this, [this, then = std::move(then)](const Result<qint64> &written) {
        if (!written) {
            m_trouble = written.error();
            m_isOnRecord = false;   // nothing more can be written
            return finish();
        }
        then();
    });
}

void Creation::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    QMetaObject::invokeMethod(this, [this] {
        if (!m_lock.acquire()) {
            m_trouble = lockTrouble(m_lock.holder());
            return finish();
        }
        const Identity &identity = m_means.identity;
        record(u"begin"_s, { { u"verb"_s, u"create"_s }, { u"method"_s, u"bulk"_s }, { u"instance"_s, identity.instance }, { u"user_id"_s, identity.userId.value },
                   { u"username"_s, identity.username }, { u"token_id"_s, identity.tokenId }, { u"token_name"_s, identity.tokenName }, { u"targets"_s, m_wanted.count },
                   { u"version"_s, QCoreApplication::applicationVersion() } },
            [this] {
                m_isOnRecord = true;
                next();
            });
    }, Qt::QueuedConnection);
}

void Creation::cancel()
{
    m_isCancelled = true;
}

void Creation::next()
{
    if (m_trouble || m_isCancelled || m_made == m_wanted.count)
        return end();
    record(u"intent"_s, { { u"request"_s, u"POST /user/runners"_s }, { u"ids"_s, QJsonArray() } }, [this] { create(); });
}

void Creation::create()
{
    gitlab::NewRunner runner{ m_wanted.type, m_wanted.place, m_wanted.settings };
    runner.settings.description = descriptionOf(m_wanted, m_made);
    m_means.client.createRunner(runner, this, [this](const Result<gitlab::IssuedToken> &issued) {
        if (!issued) {
            m_trouble = issued.error();
            return end();
        }
        const QString description = descriptionOf(m_wanted, m_made);
        ++m_made;
        Q_EMIT created(issued->runner, description, issued->token);
        note(issued->runner);
    });
}

void Creation::note(RunnerId runner)
{
    QJsonObject target{ { u"id"_s, runner.value }, { u"name"_s, descriptionOf(m_wanted, m_made - 1) }, { u"owner"_s, m_wanted.place }, { u"type"_s, typeName(m_wanted.type) } };
    const QJsonObject outcome{ { u"id"_s, runner.value }, { u"outcome"_s, u"done"_s }, { u"after"_s, QJsonObject{ { u"created"_s, true } } } };
    record(u"targets"_s, { { u"targets"_s, QJsonArray{ target } } }, [this, outcome] { record(u"outcome"_s, { { u"items"_s, QJsonArray{ outcome } } }, [this] { next(); }); });
}

void Creation::end()
{
    QJsonObject body{ { u"state"_s, m_trouble ? u"stopped"_s : m_made < m_wanted.count ? u"cancelled"_s : u"finished"_s } };
    if (m_trouble)
        body.insert(u"stopped_by"_s, m_trouble->detail);
    record(u"end"_s, body, [this] { finish(); });
}

void Creation::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_lock.release();
    Q_EMIT finished();
}

QString registerCommand(const QString &instance, const SecretString &token)
{
    return u"gitlab-runner register --url %1 --token %2"_s.arg(shellQuoted(instance), QString::fromLatin1(token.reveal()));
}

QString configToml(const QString &instance, const QString &name, const SecretString &token)
{
    return u"[[runners]]\n  name = %1\n  url = %2\n  token = %3\n  executor = \"docker\"\n"_s.arg(tomlQuoted(name), tomlQuoted(instance), tomlQuoted(QString::fromLatin1(token.reveal())));
}

} // namespace muster
