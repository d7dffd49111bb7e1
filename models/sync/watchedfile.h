// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace muster {

template <class Worker>
class OwnThread;

/// A text file that a person may change under us: read, watched and saved on a thread of its own. GUI thread.
class WatchedFile final : public QObject
{
    Q_OBJECT

public:
    /// One look at it.
    struct Found {
        bool exists = false;
        QString trouble;                      ///< why it could not be read, untranslated; empty: it could
        QByteArray text;
        std::shared_ptr<const void> digest;   ///< what `digest` made of the text; nullptr where there is none
    };
    /// Makes something of the text, on the file's thread.
    using Digest = std::function<std::shared_ptr<const void>(const QByteArray &text)>;
    using Told = std::function<void(const Found &)>;

    /// Begins to read; `told` hears of the first look and of every change, from the event loop.
    WatchedFile(const QString &path, Digest digest, Told told, QObject *parent = nullptr);
    ~WatchedFile() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// In one go: another reader sees the old file or the new one. Ends with saved() or saveFailed().
    void save(const QByteArray &text);

Q_SIGNALS:
    void saved();
    void saveFailed(const QString &why);

private:
    class Worker;

    QString m_path;
    Told m_told;
    std::unique_ptr<OwnThread<Worker>> m_thread;
};

} // namespace muster
