// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/stringtext.h"

#include <QStringList>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

std::optional<char32_t> hexNumber(std::string_view digits)
{
    bool ok = false;
    const uint value = QByteArray(digits.data(), qsizetype(digits.size())).toUInt(&ok, 16);
    return ok && !digits.empty() ? std::optional<char32_t>(value) : std::nullopt;
}

/// \uXXXX or \u{X…}; moves at behind it.
std::optional<char32_t> unicodeEscape(std::string_view raw, size_t &at)
{
    if (at < raw.size() && raw[at] == '{') {
        const size_t close = raw.find('}', at);
        if (close == std::string_view::npos || close - at > 7)
            return std::nullopt;
        const auto value = hexNumber(raw.substr(at + 1, close - at - 1));
        at = close + 1;
        return value && *value <= 0x10ffff ? value : std::nullopt;
    }
    if (raw.size() - at < 4)
        return std::nullopt;
    const auto value = hexNumber(raw.substr(at, 4));
    at += 4;
    return value;
}

qsizetype indentation(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && (line[count] == u' ' || line[count] == u'\t'))
        ++count;
    return count;
}

} // namespace

std::optional<QString> unescapeString(std::string_view raw)
{
    QString text;
    size_t plain = 0;
    const auto flush = [&](size_t end) { text += QString::fromUtf8(raw.data() + plain, qsizetype(end - plain)); };
    for (size_t at = raw.find('\\'); at != std::string_view::npos; at = raw.find('\\', plain)) {
        flush(at);
        if (++at == raw.size())
            return std::nullopt;
        const char letter = raw[at++];
        switch (letter) {
        case '"': case '\\': case '/': text += QLatin1Char(letter); break;
        case 'b': text += u'\b'; break;
        case 'f': text += u'\f'; break;
        case 'n': text += u'\n'; break;
        case 'r': text += u'\r'; break;
        case 't': text += u'\t'; break;
        case 'u': {
            const auto code = unicodeEscape(raw, at);
            if (!code)
                return std::nullopt;
            if (*code > 0xffff)
                text += QString::fromUcs4(&*code, 1);
            else
                text += QChar(char16_t(*code));
            break;
        }
        default:
            return std::nullopt;
        }
        plain = at;
    }
    flush(raw.size());
    return text;
}

QString unindentBlock(std::string_view raw)
{
    QString text = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    text.replace(R"(\""")"_L1, R"(""")"_L1).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    qsizetype common = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype indent = indentation(lines[i]);
        if (indent < lines[i].size() && (common < 0 || indent < common))
            common = indent;
    }
    for (qsizetype i = 1; common > 0 && i < lines.size(); ++i)
        lines[i] = lines[i].mid(common);
    const auto isBlank = [](const QString &line) { return indentation(line) == line.size(); };
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace muster::demo::graphql
