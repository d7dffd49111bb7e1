// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// A way of looking at the runners that was given a name. Holds no runner and nothing secret, so it may be passed on.
struct SavedView {
    QString name;
    QString filter;          ///< in the filter language; empty: all
    QStringList columns;     ///< shown ones, by id, from the left; empty: as they are
    QString sorting;         ///< `last_contact:desc,name`; empty: as it is
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of one person, in a file beside the settings. Written as soon as something changes. GUI thread.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostViews = 100;
    static constexpr qsizetype longestName = 60;
    static constexpr qsizetype longestFile = 1 << 20;   ///< bytes that are read

    /// Reads the file; where there is none, there are the shipped views. One that cannot be read is left alone: see trouble().
    explicit SavedViews(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<SavedView> &views() const { return m_views; }
    /// The file cannot be read or written; untranslated. Empty: all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// Takes the place of the one of that name. False: the name is empty or too long, or there are too many.
    bool save(const SavedView &view);
    bool remove(const QString &name);
    /// False: no such view, or the new name is taken or none.
    bool rename(const QString &from, const QString &to);
    /// Adds those of a file, from anywhere: names that are taken get a number. How many; Kind::Parse when it is no such file.
    Result<int> import(const QByteArray &json);

    /// `{"muster_views":1,"views":[{"name","filter","columns":[…],"sorting"}]}`
    [[nodiscard]] static QByteArray toJson(const std::vector<SavedView> &views);
    /// What is not understood is left out; Kind::Parse when nothing is.
    [[nodiscard]] static Result<std::vector<SavedView>> fromJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<SavedView>::iterator find(const QString &name);
    void write();

    const QString m_file;
    std::vector<SavedView> m_views;
    QString m_trouble;
    bool m_mayWrite = true;
};

} // namespace muster
