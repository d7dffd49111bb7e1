// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"
#include "views/widgets/actionregistry.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace muster {

class RunnerView;

/// Everything that can be done on a page that shows runners, as actions of the registry, and when: the same keys on each of them. Says what is
/// wanted; the page does it.
class RunnerActions final : public QObject
{
    Q_OBJECT

public:
    using Rule = std::function<ActionRegistry::Enabling()>;
    struct Place {
        QString id;           ///< what the ids begin with: `runners`, `fleets`
        QWidget *page = nullptr;
        Rule mayChange;       ///< the marked ones, as far as the page is concerned; that some are marked is seen to here
        Rule mayChangeOne;    ///< the same for what is done on one instance at a time
        Rule mayCreate;       ///< empty: this page has several instances, and nothing that is about a whole one
    };
    RunnerActions(ActionRegistry &registry, RunnerView &view, const Place &place);

    /// Ids of the Runners page in the order of menus; an empty one is a separator.
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
    void addChanges();
    void addWholeFleet();
    void addExports();
    void addViews();
    [[nodiscard]] ActionRegistry::Enabling anyMarked() const;
    [[nodiscard]] ActionRegistry::Enabling anyCurrent() const;
    QAction *add(ActionRegistry::Spec spec, const QString &verb);

    ActionRegistry &m_registry;
    RunnerView &m_view;
    const Place m_place;
};

} // namespace muster
