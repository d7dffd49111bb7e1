// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/releasesource.h"

#include "models/sync/releasekeeper.h"
#include "views/widgets/actionregistry.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

namespace muster {

using namespace Qt::StringLiterals;

ReleaseSource::ReleaseSource(ActionRegistry &actions, QWidget *page) : QObject(page), m_actions(actions), m_page(page)
{
    const auto isFree = [this] {
        return ActionRegistry::Enabling{ m_keeper && !m_keeper->isLooking(), m_keeper ? tr("Muster is looking already") : tr("Not possible here") };
    };
    actions.add({ .id = u"versions.look"_s, .text = tr("&Look for New Releases"), .tip = tr("Ask which releases of GitLab Runner there are: no token is sent"), .icon = u"refresh"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = page, .rule = isFree, .run = [this] { look(); } }, this);
    actions.add({ .id = u"versions.openReleases"_s, .text = tr("&Open a List of Releases…"), .tip = tr("A file that was saved from GitLab's list of releases, for networks without a way out; it can be dropped here as well"),
                    .rule = [this] { return ActionRegistry::Enabling{ m_keeper != nullptr, tr("Not possible here") }; }, .run = [this] { open(); } }, this);
}

void ReleaseSource::setKeeper(ReleaseKeeper *keeper)
{
    if (m_keeper)
        m_keeper->disconnect(this);
    m_keeper = keeper;
    if (keeper) {
        connect(keeper, &ReleaseKeeper::stateChanged, this, [this] {
            m_actions.updateEnabled();
            Q_EMIT stateChanged();
        });
    }
    m_actions.updateEnabled();
}

ReleaseKeeper *ReleaseSource::keeper() const
{
    return m_keeper;
}

void ReleaseSource::look()
{
    if (m_keeper)
        m_keeper->look();
}

void ReleaseSource::open()
{
    auto *dialog = new QFileDialog(m_page, tr("Open a List of Releases"), {}, tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_keeper)
            m_keeper->open(file);
    });
    dialog->open();
}

void ReleaseSource::take(QDropEvent *event, bool isDropped)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (!m_keeper || files.size() != 1 || !files.first().isLocalFile())
        return;
    event->acceptProposedAction();
    if (isDropped)
        m_keeper->open(files.first().toLocalFile());
}

} // namespace muster
