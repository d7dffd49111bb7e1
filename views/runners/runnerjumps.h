// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace muster {

class ActionRegistry;
class DetailsPane;
class RunnerView;

/// From the current runner to its neighbours by keys, as actions of the registry: the runners of its owner (G O), its recent jobs
/// (G J), its managers (G M), what happened to those that
/// are shown since yesterday (G C), and from the details back to the table (Esc).
class RunnerJumps final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        ActionRegistry &actions;
        RunnerView &view;
        DetailsPane &pane;
    };
    RunnerJumps(const Ground &ground, QWidget *page);

Q_SIGNALS:
    void ownerRequested(const QString &path);
    void detailsWanted();   ///< the pane is needed, and may be hidden
    void tableRequested();
    void changesRequested();

private:
    /// Empty: unknown, or the whole instance.
    [[nodiscard]] QString ownerOfCurrent() const;

    RunnerView &m_view;
};

} // namespace muster
