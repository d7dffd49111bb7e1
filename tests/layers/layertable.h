// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Who may use whom, as tests/layers/table.txt says it. That file explains its own form.
class LayerTable final
{
public:
    explicit LayerTable(const QString &text);

    /// What is wrong with the text itself: lines without a colon, names twice, names on the right that no line defines, cycles.
    [[nodiscard]] QStringList mistakes() const { return m_mistakes; }
    [[nodiscard]] QStringList layers() const { return m_order; }

    /// The layer a file belongs to: the longest name in the table that is the file or one of its folders; empty when none is.
    [[nodiscard]] QString layerOf(const QString &path) const;

    [[nodiscard]] bool mayUse(const QString &layer, const QString &other) const;
    [[nodiscard]] bool mayUseModule(const QString &layer, const QString &qtModule) const;
    /// Foreign headers that no line names are free for all.
    [[nodiscard]] bool mayUseHeader(const QString &layer, const QString &header) const;

private:
    struct Row {
        QStringList words;
        QSet<QString> folders;
        QSet<QString> modules;
        QSet<QString> headers;
        bool everything = false;
    };

    void read(const QString &text);
    void expand(const QString &layer, Row &row);
    void findCycle();

    QStringList m_order;
    QHash<QString, Row> m_rows;
    QSet<QString> m_restrictedHeaders;
    QStringList m_mistakes;
};
