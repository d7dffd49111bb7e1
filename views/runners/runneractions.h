// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/operations/plan.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace muster {

class ActionRegistry;
class RunnerView;

/// Everything that can be done on the runners page, as actions of the registry, and when. Says what is wanted; the page does it.
class RunnerActions final : public QObject
{
    Q_OBJECT

public:
    RunnerActions(ActionRegistry &registry, RunnerView &view, QWidget *page);

    /// Who acts; nullopt: not connected.
    void setIdentity(const std::optional<Identity> &identity);
    /// Why no plan can be made of what is on screen (see whyNoPlans in models/wording/memorytext.h); empty: one can.
    void setWhyNoPlans(const QString &why);

    /// Ids in the order of menus; an empty one is a separator.
    [[nodiscard]] static QStringList menu();
    [[nodiscard]] static QStringList contextMenu();
    [[nodiscard]] static QStringList viewMenu();

Q_SIGNALS:
    void planRequested(muster::Verb verb);
    void editRequested();
    void sheetRequested();
    void assignRequested();
    void maintenanceRequested();
    void creationRequested();
    void tagsRequested();
    void copyRequested();
    void copyMarkdownRequested();
    void copyIdsRequested();
    void exportCsvRequested();
    void exportJsonRequested();
    void openRequested();
    void copyLinkRequested();
    void detailsToggled(bool visible);
    void facetsToggled(bool visible);
    void fitColumnsRequested();

private:
    void addChanges(QWidget *page);
    void addViews(QWidget *page);

    ActionRegistry &m_registry;
    RunnerView &m_view;
    std::optional<Identity> m_identity;
    QString m_whyNoPlans;
};

} // namespace muster
