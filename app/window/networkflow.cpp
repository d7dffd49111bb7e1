// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/networkflow.h"

#include "models/sync/networkreader.h"
#include "models/wording/errortext.h"
#include "views/connect/certificatedialog.h"
#include "views/connect/networkdialog.h"

#include <QMessageBox>
#include <QPointer>

namespace muster {

NetworkFlow::NetworkFlow(const QString &file, QObject *parent) : QObject(parent), m_store(file) { }

void NetworkFlow::edit(const QUrl &base, QWidget *window)
{
    auto *dialog = new NetworkDialog(base.toString(), m_store.settings(base), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NetworkDialog::chosen, this, [this, base, dialog](const NetworkSettings &settings) { take(base, settings, dialog); });
    dialog->open();
}

void NetworkFlow::take(const QUrl &base, const NetworkSettings &settings, NetworkDialog *dialog)
{
    NetworkReader().read(settings, dialog, [this, base, dialog](const Result<gitlab::Network> &network) {
        if (!network) {
            dialog->showTrouble(errorText(network.error(), base.toString()));
            return;
        }
        keep(base, network->settings, dialog->parentWidget());
        dialog->accept();
        Q_EMIT changed(base, *network);
    });
}

void NetworkFlow::showCertificate(const QUrl &base, const TlsTrouble &trouble, QWidget *window, const std::function<void()> &pinned)
{
    auto *dialog = new CertificateDialog(trouble, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::pinRequested, this, [this, base, window = QPointer(window), pinned](const Pin &pin) {
        NetworkSettings settings = m_store.settings(base);
        settings.pin(pin);
        keep(base, settings, window);
        if (pinned)
            pinned();
        NetworkReader().read(settings, this, [this, base](const Result<gitlab::Network> &network) {
            if (network)
                Q_EMIT changed(base, *network);   // with files that are gone by now, the connection stays as it is
        });
    });
    dialog->open();
}

void NetworkFlow::keep(const QUrl &base, const NetworkSettings &settings, QWidget *window)
{
    if (m_store.set(base, settings))
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not kept"), tr("The settings file cannot be written, so this counts only until Muster ends."), QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace muster
