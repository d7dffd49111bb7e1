// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace muster {

/// One process per profile. The first one claims it and listens; a later one hands its arguments over and ends. Only
/// processes of the same user are heard, and of those nothing but a list of arguments is believed. GUI thread.
class SoleProcess final : public QObject
{
    Q_OBJECT

public:
    /// `profile`: the settings file; what lies in it does not matter.
    explicit SoleProcess(const QString &profile, QObject *parent = nullptr);
    ~SoleProcess() override;

    enum class Claim : quint8 {
        Ours,         ///< go on: startedAgain() tells of later ones
        HandedOver,   ///< another process has taken the arguments: end
        Apart,        ///< go on alone: nobody can listen here, or whoever should does not answer
    };
    [[nodiscard]] Claim claim(const QStringList &arguments);

Q_SIGNALS:
    /// `activation`: the desktop's permission to come to the front (XDG_ACTIVATION_TOKEN); may be empty.
    void startedAgain(const QStringList &arguments, const QByteArray &activation);

private:
    [[nodiscard]] bool handOver(const QStringList &arguments) const;
    void hear(QLocalSocket *caller);

    QString m_socket;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace muster
