// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signalsettings.h"

#include "models/base/span.h"
#include "models/signals/signals.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Commas make a list of a text in an INI file, also where nobody meant one.
QStringList listIn(const QSettings &file, const QString &key)
{
    QStringList entries;
    for (const QString &text : file.value(key).toStringList()) {
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            entries += part.trimmed();
    }
    entries.removeAll(QString());
    return entries;
}

std::optional<AddressRange> rangeIn(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const auto address = Address::parse(QStringView(parts.first()));
    if (!address || parts.size() > 2)
        return std::nullopt;
    return parts.size() == 2 ? AddressRange::network(*address, parts.at(1)) : std::optional(AddressRange{ *address, *address });
}

} // namespace

QString signalSettingsFile(const QString &settingsFile)
{
    return QFileInfo(settingsFile).dir().filePath(u"security.ini"_s);
}

SignalSettingsReading readSignalSettings(const QString &path)
{
    SignalSettingsReading reading;
    SignalSettings &settings = reading.settings;
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"security"_s);
    const auto blame = [&](const QString &key, const QString &text) { reading.troubles += u"%1=%2"_s.arg(key, text); };
    for (const QString &text : listIn(file, u"ranges"_s)) {
        if (const auto range = rangeIn(text))
            settings.ranges.push_back(*range);
        else
            blame(u"ranges"_s, text);
    }
    if (const QStringList tags = listIn(file, u"sensitive_tags"_s); !tags.isEmpty())
        settings.sensitiveTags = tags;
    for (const QString &id : listIn(file, u"off"_s)) {
        if (signalNamed(id))
            settings.off += id;
        else
            blame(u"off"_s, id);
    }
    if (const QString text = file.value(u"cut_over"_s).toString(); !text.isEmpty()) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        settings.cutOver = day.isValid() ? Instant::fromDateTime(day.startOfDay(Qt::UTC)) : Instant();
        if (!settings.cutOver.isKnown())
            blame(u"cut_over"_s, text);
    }
    const auto readSpan = [&](const QString &key, std::chrono::seconds &into) {
        const QString text = file.value(key).toString();
        const auto span = parseSpan(text);
        if (span && span->count() > 0)
            into = *span;
        else if (!text.isEmpty())
            blame(key, text);
    };
    readSpan(u"stable_after"_s, settings.stableAfter);
    readSpan(u"silent_after"_s, settings.silentAfter);
    const auto readNumber = [&](const QString &key, int &into) {
        const QString text = file.value(key).toString();
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number > 0 && number <= 100'000)
            into = number;
        else if (!text.isEmpty())
            blame(key, text);
    };
    readNumber(u"few_systems"_s, settings.fewSystems);
    readNumber(u"many_at_once"_s, settings.manyAtOnce);
    readNumber(u"many_of_newcomer"_s, settings.manyOfNewcomer);
    return reading;
}

} // namespace muster
