// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetmember.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace muster {

class FlowLayout;

/// A button for each of several instances: how many runners it has, how far it is and how old that is. A pressed one is part of the filter.
class FleetStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FleetStrip(QWidget *parent = nullptr);

    void setMembers(const std::vector<FleetMember> &members);
    /// The filter's top-level terms: which buttons are pressed.
    void setTerms(const QStringList &terms);
    /// Ages grow by themselves; states are told by the members.
    void showAll();

Q_SIGNALS:
    void toggled(const QString &instance);

private:
    struct Place {
        FleetMember member;
        QToolButton *button = nullptr;
        qint64 busySince = -1;   ///< by m_seconds; -1: it is not under way
    };
    void showPlace(Place &place) const;
    void updatePressed();

    FlowLayout *m_layout;
    std::vector<Place> m_places;
    QStringList m_terms;
    QTimer m_second;
    qint64 m_seconds = 0;   ///< that the strip was there
};

} // namespace muster
