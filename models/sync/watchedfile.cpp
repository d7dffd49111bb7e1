// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/watchedfile.h"

#include "models/history/ownthread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Lives on the file's thread, but for its construction.
class WatchedFile::Worker {
public:
    Worker(QString path, Digest digest, std::function<void(const Found &)> tell) : m_path(std::move(path)), m_digest(std::move(digest)), m_tell(std::move(tell)) { }

    void begin()
    {
        QDir().mkpath(QFileInfo(m_path).path());   // so that it can be watched before there is a policy
        m_watcher = std::make_unique<QFileSystemWatcher>();
        m_soon = std::make_unique<QTimer>();
        m_soon->setSingleShot(true);
        m_soon->setInterval(50ms);   // an editor writes in several steps
        QObject::connect(m_soon.get(), &QTimer::timeout, m_soon.get(), [this] { look(); });
        QObject::connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, m_soon.get(), [this] { m_soon->start(); });
        QObject::connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, m_soon.get(), [this] { m_soon->start(); });
        look();
    }

    void look()
    {
        constexpr qint64 largest = 16 * 1024 * 1024;   // more than the reader takes
        watch();
        Found found;
        QFile file(m_path);
        found.exists = file.exists();
        if (found.exists) {
            if (file.open(QIODevice::ReadOnly))
                found.text = file.read(largest);
            if (file.error() != QFileDevice::NoError)
                found.trouble = file.errorString();
        }
        if (m_hasTold && found.exists == m_exists && found.trouble == m_trouble && found.text == m_text)
            return;
        m_hasTold = true;
        m_exists = found.exists;
        m_trouble = found.trouble;
        m_text = found.text;
        if (found.exists && found.trouble.isEmpty())
            found.digest = m_digest(found.text);
        m_tell(found);
    }

    /// Why not; empty: done.
    QString save(const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QSaveFile file(m_path);
        const bool isDone = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        const QString why = isDone ? QString() : file.errorString();
        look();
        return isDone ? QString() : why.isEmpty() ? u"?"_s : why;
    }

private:
    void watch()
    {
        // A file that was replaced is another one, so it is added again.
        for (const QString &path : { QFileInfo(m_path).path(), m_path }) {
            if (QFileInfo::exists(path) && !m_watcher->files().contains(path) && !m_watcher->directories().contains(path))
                m_watcher->addPath(path);
        }
    }

    QString m_path;
    Digest m_digest;
    std::function<void(const Found &)> m_tell;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<QTimer> m_soon;
    bool m_hasTold = false;
    bool m_exists = false;
    QString m_trouble;
    QByteArray m_text;
};

WatchedFile::WatchedFile(const QString &path, Digest digest, Told told, QObject *parent) : QObject(parent), m_path(path), m_told(std::move(told))
{
    m_thread = std::make_unique<OwnThread<Worker>>(this, u"policy"_s, std::make_unique<Worker>(path, std::move(digest), [this](const Found &found) {
        m_thread->tell([this, found] { m_told(found); });
    }));
    m_thread->run([](Worker &worker) { worker.begin(); });
}

WatchedFile::~WatchedFile() = default;

void WatchedFile::save(const QByteArray &text)
{
    m_thread->run([this, text](Worker &worker) {
        const QString why = worker.save(text);
        m_thread->tell([this, why] {
            if (why.isEmpty())
                Q_EMIT saved();
            else
                Q_EMIT saveFailed(why);
        });
    });
}

} // namespace muster
