// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QDropEvent;
class QWidget;

namespace muster {

class ActionRegistry;
class ReleaseKeeper;

/// Where newer releases come from, for a person: look now, open a list, drop one. What becomes of it the keeper tells.
///
/// Actions: `versions.look`, `versions.openReleases`, made here.
class ReleaseSource final : public QObject
{
    Q_OBJECT

public:
    ReleaseSource(ActionRegistry &actions, QWidget *page);

    /// Not owned; nullptr: there is none.
    void setKeeper(ReleaseKeeper *keeper);
    [[nodiscard]] ReleaseKeeper *keeper() const;
    void look();
    /// Whether one file is dragged that could be a list; it is then accepted, and with `isDropped` opened.
    void take(QDropEvent *event, bool isDropped);

Q_SIGNALS:
    /// It looks, or has ended.
    void stateChanged();

private:
    void open();

    ActionRegistry &m_actions;
    QWidget *m_page;
    QPointer<ReleaseKeeper> m_keeper;
};

} // namespace muster
