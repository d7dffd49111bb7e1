// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/planjson.h"

#include <QCryptographicHash>

#include <array>

namespace muster {

namespace {

void add(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (uchar(c) < 0x20)
            json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            json += c;
    }
    json += '"';
}

void add(QByteArray &json, std::string_view name)
{
    if (name.empty())
        json += "null";
    else
        json.append('"').append(name.data(), qsizetype(name.size())).append('"');
}

void add(QByteArray &json, Instant time)
{
    if (time.isNever())
        json += "\"never\"";
    else if (time.isKnown())
        json += '"' + time.toIso().toLatin1() + '"';
    else
        json += "null";
}

void add(QByteArray &json, const Plan::Target &target)
{
    json += "{\"contacted_at\":";
    add(json, target.contactedAt);
    json += ",\"created_at\":";
    add(json, target.createdAt);
    json += ",\"execution\":";
    add(json, nameOf(target.execution));
    json += ",\"id\":" + QByteArray::number(target.id.value) + ",\"name\":";
    add(json, target.name);
    json += ",\"owner\":";
    add(json, target.ownerPath);
    constexpr std::array paused{ "null", "false", "true" };
    json.append(",\"paused\":").append(paused[std::size_t(target.paused)]);
    json += ",\"running_jobs\":" + (target.runningJobs < 0 ? QByteArray("null") : QByteArray::number(target.runningJobs)) + ",\"status\":";
    add(json, nameOf(target.status));
    json += ",\"type\":";
    add(json, nameOf(target.type));
    json += '}';
}

} // namespace

QByteArray Plan::sha256() const
{
    // Keys in order of the alphabet, no blanks. By hand, because 100,000 QJsonObjects would take a second.
    QByteArray json = "{\"as_of\":";
    add(json, asOf);
    json += ",\"instance\":";
    add(json, fleet.instance);
    json += ",\"method\":";
    add(json, nameOf(method));
    json += ",\"scope\":";
    add(json, nameOf(fleet.scope));
    json += ",\"targets\":[";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isFirst = true;
    for (const Target &target : targets) {
        if (target.struckOut)
            continue;
        if (!isFirst)
            json += ',';
        isFirst = false;
        add(json, target);
        if (json.size() > 64 * 1024) {
            hash.addData(json);
            json.truncate(0);
        }
    }
    json += "],\"user\":";
    add(json, fleet.username);
    json += ",\"verb\":";
    add(json, nameOf(verb));
    json += '}';
    hash.addData(json);
    return hash.result().toHex();
}

} // namespace muster
