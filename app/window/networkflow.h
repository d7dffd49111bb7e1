// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networkstore.h"
#include "models/accounts/tlstrouble.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace muster {

class NetworkDialog;
namespace gitlab {
struct Network;
}

/// Lets the person set the way to a GitLab: the two dialogs, the files they name, and where it is kept.
class NetworkFlow final : public QObject
{
    Q_OBJECT

public:
    /// `file`: see NetworkStore.
    explicit NetworkFlow(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] NetworkSettings settings(const QUrl &base) const { return m_store.settings(base); }
    void edit(const QUrl &base, QWidget *window);
    /// A certificate of that GitLab was refused; `pinned` runs when it is not any more, before changed().
    void showCertificate(const QUrl &base, const TlsTrouble &trouble, QWidget *window, const std::function<void()> &pinned = {});

Q_SIGNALS:
    /// From now on GitLab is reached this way.
    void changed(const QUrl &base, const muster::gitlab::Network &network);

private:
    void take(const QUrl &base, const NetworkSettings &settings, NetworkDialog *dialog);
    /// Says so when it could not be written.
    void keep(const QUrl &base, const NetworkSettings &settings, QWidget *window);

    NetworkStore m_store;
};

} // namespace muster
