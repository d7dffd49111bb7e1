// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/terminal.h"

#include "models/base/hostiletext.h"
#include "models/base/redaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Terminal::say(const QString &line)
{
    write(stdout, terminalText(line).toUtf8() + '\n');
}

void Terminal::complain(const QString &line)
{
    write(stderr, "muster-cli: " + terminalText(redacted(line)).toUtf8() + '\n');
}

void Terminal::table(const QStringList &header, const std::vector<QStringList> &rows)
{
    if (rows.empty())
        return;
    std::vector<QStringList> lines{ header };
    lines.reserve(rows.size() + 1);
    for (const QStringList &row : rows) {
        QStringList escaped;
        for (const QString &cell : row)
            escaped += terminalText(cell);
        lines.push_back(escaped);
    }
    // One endless name must not push every other column off the screen.
    constexpr qsizetype widest = 60;
    QList<qsizetype> widths(header.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], std::min(line[i].size(), widest));
    }
    QByteArray text;
    for (const QStringList &line : lines) {
        QString out;
        for (qsizetype i = 0; i < line.size(); ++i)
            out += i + 1 < line.size() ? line[i].leftJustified(widths[i]) + u"  "_s : line[i];
        text += out.toUtf8() + '\n';
    }
    write(stdout, text);
}

void Terminal::json(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Terminal::raw(const QByteArray &text)
{
    write(stdout, text);
}

bool Terminal::isInteractive() const
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

QString Terminal::ask(const QString &question)
{
    write(stderr, terminalText(question).toUtf8() + ' ');
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line += char(c);
    return QString::fromUtf8(line).trimmed();
}

} // namespace muster::headless
