// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace muster {

/// Asks where to, and writes there in one go: a file that exists is replaced only when everything could be written.
class FileSaver final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString title;
        QString fileName;                      ///< suggested, with ending
        QString filter;                        ///< of the file dialog: "CSV (*.csv)"
        std::function<QByteArray()> content;   ///< asked for when a place was chosen
    };

    /// `window` is what the file dialog belongs to.
    explicit FileSaver(QWidget *window);
    /// Returns at once.
    void ask(const Request &request);
    /// Only asks where to; whoever is told writes there. `content` is not used.
    void askWhere(const Request &request, const std::function<void(const QString &path)> &chosen);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &path, const QString &why);

private:
    void write(const QString &path, const QByteArray &content);

    QWidget *m_window;
};

} // namespace muster
