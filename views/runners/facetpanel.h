// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/facets.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace muster {

class FlowLayout;

/// How many runners there are of each status and type, and of whom: one line of buttons that narrow the list. A pressed button
/// is part of the filter; pressing it again takes it out.
class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setFacets(const Facets &facets);
    /// The filter's top-level terms: which buttons are pressed.
    void setTerms(const QStringList &terms);

Q_SIGNALS:
    void toggled(const QString &key, const QString &value);

private:
    struct Group {
        QString key;
        std::vector<QToolButton *> buttons;
    };
    void fill(Group &group, const std::vector<Facets::Count> &counts);
    void fillOwners();
    void updatePressed();

    FlowLayout *m_layout;
    Group m_status;
    Group m_type;
    QWidget *m_divider;
    QPushButton *m_owner;
    QMenu *m_owners;
    std::vector<Facets::Count> m_ownerCounts;
    QStringList m_terms;
};

} // namespace muster
