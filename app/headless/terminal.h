// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace muster::headless {

/// The two streams and the person in front of them. Texts that came from a server go through terminalText() before they
/// reach a stream, except as JSON.
class Terminal
{
public:
    /// One line of plain text, escaped.
    void say(const QString &line);
    /// One line to the error stream, escaped, behind `muster-cli: `.
    void complain(const QString &line);
    /// Columns padded to their widest cell; the header is left out for an empty table.
    void table(const QStringList &header, const std::vector<QStringList> &rows);
    /// One document, indented, with a line end.
    void json(const QJsonObject &document);
    /// As it is: a finished CSV or TSV text.
    void raw(const QByteArray &text);

    /// Somebody sits there who can be asked.
    [[nodiscard]] bool isInteractive() const;
    /// Asks on the error stream and reads a line; empty at the end of the input.
    [[nodiscard]] QString ask(const QString &question);
};

} // namespace muster::headless
