// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalexport.h"

#include "models/base/csvtext.h"
#include "models/history/journalfold.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Error fileTrouble(const QSaveFile &file)
{
    Error error;
    error.kind = Error::Kind::Io;
    error.detail = file.errorString();
    error.hint = file.fileName();
    return error;
}

QString isoMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray line(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells += csvCell(text);
    return cells.join(',') + "\r\n";
}

} // namespace

Result<qint64> exportJsonLines(JournalFile &journal, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(fileTrouble(file));
    qint64 lines = 0;
    const auto failed = journal.visit({}, [&](const StoredEntry &entry) {
        // A body that was altered may be no canonical JSON any more: then it goes out as the text that it is.
        const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
        const bool isCanonical = QJsonDocument(body).toJson(QJsonDocument::Compact) == entry.body;
        const QJsonObject object{ { u"sequence"_s, entry.sequence }, { u"at"_s, isoMs(entry.atMs) }, { u"at_ms"_s, entry.atMs }, { u"run"_s, entry.run }, { u"kind"_s, entry.kind },
            { u"body"_s, isCanonical ? QJsonValue(body) : QJsonValue(QString::fromUtf8(entry.body)) }, { u"hash"_s, QString::fromLatin1(entry.hash) } };
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        ++lines;
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    if (!file.commit())
        return tl::unexpected<Error>(fileTrouble(file));
    return lines;
}

Result<qint64> exportCsv(JournalFile &journal, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(fileTrouble(file));
    file.write(line({ u"run"_s, u"verb"_s, u"instance"_s, u"username"_s, u"token_name"_s, u"started_at"_s, u"state"_s, u"id"_s, u"name"_s, u"outcome"_s, u"reason"_s, u"detail"_s,
        u"before"_s, u"after"_s }));
    const auto runs = journal.runs();
    if (!runs)
        return tl::unexpected<Error>(runs.error());
    qint64 lines = 0;
    for (auto at = runs->rbegin(); at != runs->rend(); ++at) {
        JournalFold fold;
        if (auto failed = journal.visit(at->run, [&](const StoredEntry &entry) { fold.add(entry); }))
            return tl::unexpected<Error>(*failed);
        const JournalRunDetail detail = fold.result();
        for (const JournalItem &item : detail.items) {
            file.write(line({ detail.run.run, detail.run.verb, detail.run.instance, detail.run.username, detail.run.tokenName, detail.run.startedAt.toIso(), nameOf(detail.run.state),
                QString::number(item.id.value), item.name, item.outcome, item.reason, item.detail, compact(item.before), compact(item.after) }));
            ++lines;
        }
    }
    if (!file.commit())
        return tl::unexpected<Error>(fileTrouble(file));
    return lines;
}

} // namespace muster
