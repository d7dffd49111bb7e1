// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QTimer>

#include <vector>

namespace muster {

class Activity;
class MainWindow;
class Session;

/// Pictures of every page of a connected window, light and dark, as PNG files PAGE-light.png and PAGE-dark.png. A page is
/// taken when everything it shows has been loaded and it has stopped asking to be painted. GUI thread.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Subject {
        MainWindow &window;
        Session &session;
        Activity &activity;
    };
    Pictures(const Subject &subject, const QString &folder, QObject *parent = nullptr);

    /// Makes the folder; whatever goes wrong is said on the error stream.
    void start();

Q_SIGNALS:
    void finished(bool allSaved);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Picture {
        QString page;
        bool dark = false;
    };
    void next();
    [[nodiscard]] bool prepare(const QString &page);
    void consider();
    void take();
    void fail(const QString &why);
    [[nodiscard]] bool isLoaded() const;

    Subject m_subject;
    QDir m_folder;
    std::vector<Picture> m_wanted;   ///< the next one last
    QTimer m_still;
    QTimer m_deadline;
};

} // namespace muster
