// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signalsettings.h"

#include "models/base/span.h"
#include "models/base/timezone.h"
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
    if (const QStringList ends = text.split(u".."_s); ends.size() == 2) {
        const auto first = Address::parse(QStringView(ends.first())), last = Address::parse(QStringView(ends.last()));
        return first && last && first->v6 == last->v6 && *first <= *last ? std::optional(AddressRange{ *first, *last }) : std::nullopt;
    }
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

RangesReading readRanges(const QString &text)
{
    RangesReading reading;
    for (const QString &part : QString(text).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts)) {
        const QString entry = part.trimmed();
        if (entry.isEmpty())
            continue;
        if (const auto range = rangeIn(entry))
            reading.ranges.push_back(*range);
        else
            reading.wrong += entry;
    }
    return reading;
}

Instant readDay(const QString &text)
{
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? Instant::fromDateTime(day.startOfDay(utcZone)) : Instant();
}

bool writeSignalSettings(const QString &path, const SignalSettings &settings)
{
    const SignalSettings usual;
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"security"_s);
    const auto write = [&file](const QString &key, const QVariant &value, bool isUsual) {
        if (isUsual)
            file.remove(key);
        else
            file.setValue(key, value);
    };
    QStringList ranges, severities;
    for (const AddressRange &range : settings.ranges)
        ranges += range.toString();
    for (auto each = settings.severities.cbegin(); each != settings.severities.cend(); ++each)
        severities += each.key() + u':' + nameOf(each.value());
    write(u"ranges"_s, ranges, ranges.isEmpty());
    write(u"sensitive_tags"_s, settings.sensitiveTags, settings.sensitiveTags == usual.sensitiveTags || settings.sensitiveTags.isEmpty());
    write(u"cut_over"_s, settings.cutOver.toIso().left(10), !settings.cutOver.isKnown());
    write(u"off"_s, settings.off, settings.off.isEmpty());
    write(u"severities"_s, severities, severities.isEmpty());
    write(u"stable_after"_s, formatSpan(settings.stableAfter), settings.stableAfter == usual.stableAfter);
    write(u"silent_after"_s, formatSpan(settings.silentAfter), settings.silentAfter == usual.silentAfter);
    write(u"few_systems"_s, settings.fewSystems, settings.fewSystems == usual.fewSystems);
    write(u"many_at_once"_s, settings.manyAtOnce, settings.manyAtOnce == usual.manyAtOnce);
    write(u"many_of_newcomer"_s, settings.manyOfNewcomer, settings.manyOfNewcomer == usual.manyOfNewcomer);
    file.sync();
    return file.status() == QSettings::NoError && file.isWritable();
}

SignalSettingsReading readSignalSettings(const QString &path)
{
    SignalSettingsReading reading;
    SignalSettings &settings = reading.settings;
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(u"security"_s);
    const auto blame = [&](const QString &key, const QString &text) { reading.troubles += u"%1=%2"_s.arg(key, text); };
    const RangesReading ranges = readRanges(listIn(file, u"ranges"_s).join(u','));
    settings.ranges = ranges.ranges;
    for (const QString &text : ranges.wrong)
        blame(u"ranges"_s, text);
    for (const QString &text : listIn(file, u"severities"_s)) {
        const auto severity = findingSeverityNamed(text.section(u':', 1));
        if (const QString id = text.section(u':', 0, 0); severity && signalNamed(id))
            settings.severities.insert(id, *severity);
        else
            blame(u"severities"_s, text);
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
        settings.cutOver = readDay(text);
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
