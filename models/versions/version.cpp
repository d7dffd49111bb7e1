// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/version.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestText = 256;   // a version is a few characters; more is somebody's joke
constexpr int largestNumber = 999'999'999;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a number off the front; nullopt when there is none, or one too large to mean anything.
std::optional<int> takeNumber(std::string_view &text)
{
    std::size_t length = 0;
    int value = 0;
    while (length < text.size() && isDigit(text[length])) {
        if (length == 9)
            return std::nullopt;
        value = value * 10 + (text[length++] - '0');
    }
    if (length == 0)
        return std::nullopt;
    text.remove_prefix(length);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// What follows the three numbers, separator included and not empty; false when it cannot be part of a version.
bool readSuffix(std::string_view suffix, Version &version)
{
    const char separator = suffix.front();
    if (separator != '~' && separator != '-' && separator != '+')
        return false;
    suffix.remove_prefix(1);
    const bool printable = std::all_of(suffix.begin(), suffix.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (suffix.empty() || !printable)
        return false;

    std::string word;
    while (!suffix.empty() && ((suffix.front() | 0x20) >= 'a' && (suffix.front() | 0x20) <= 'z')) {
        word += char(suffix.front() | 0x20);
        suffix.remove_prefix(1);
    }
    constexpr std::array<std::string_view, 6> early{ "pre", "dev", "alpha", "beta", "snapshot", "nightly" };
    if (separator != '+' && word == "rc")
        version.stage = Version::Stage::Candidate;
    else if (separator == '~' || (separator == '-' && std::find(early.begin(), early.end(), word) != early.end()))
        version.stage = Version::Stage::Development;
    else
        version.stage = Version::Stage::Rebuild;
    if (version.isPreRelease()) {
        if (!suffix.empty() && !isDigit(suffix.front()))
            suffix.remove_prefix(1);
        if (!suffix.empty() && isDigit(suffix.front()))
            version.number = takeNumber(suffix).value_or(largestNumber);
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<Version> Version::parse(std::string_view text)
{
    if (text.size() > longestText)
        return std::nullopt;
    text = trimmed(text);
    if (!take(text, 'v'))
        take(text, 'V');
    const auto majorPart = takeNumber(text);
    if (!majorPart || !take(text, '.'))
        return std::nullopt;
    const auto minorPart = takeNumber(text);
    if (!minorPart)
        return std::nullopt;
    Version version{ *majorPart, *minorPart };
    if (take(text, '.')) {
        const auto patchPart = takeNumber(text);
        if (!patchPart)
            return std::nullopt;
        version.patch = *patchPart;
    }
    if (!text.empty() && !readSuffix(text, version))
        return std::nullopt;
    return version;
}

std::optional<Version> Version::parse(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

QString Version::toString() const
{
    QString numbers = QString::number(major) + u'.' + QString::number(minor) + u'.' + QString::number(patch);
    switch (stage) {
    case Stage::Development:
        return numbers + u"~pre."_s + QString::number(number);
    case Stage::Candidate:
        return numbers + u"-rc"_s + QString::number(number);
    case Stage::Release:
        break;
    case Stage::Rebuild:
        return numbers + u"+rebuild"_s;
    }
    return numbers;
}

} // namespace muster
