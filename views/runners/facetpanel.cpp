// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/facetpanel.h"

#include "models/tables/celltext.h"
#include "views/filter/filterterms.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Drawing {
    QString icon;
    Severity severity = Severity::Neutral;
};

Drawing drawingOf(const QString &value)
{
    const RunnerStatus status = runnerStatusFromName(value.toUpper().toStdString());
    if (status != RunnerStatus::Unknown)
        return { iconOf(status), Severity(severityOf(status)) };
    return { value, Severity::Neutral };   // instance, group, project: drawn under their own names
}

/// Server text in a button or menu: an ampersand is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString withCount(const Facets::Count &facet)
{
    return literal(facet.label) + u"  "_s + QLocale().toString(facet.count);
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, 2)), m_status{ u"status"_s, {} }, m_type{ u"type"_s, {} }
{
    setObjectName(u"facetPanel"_s);
    m_divider = new QWidget(this);
    m_divider->setFixedSize(10, 1);
    m_layout->addWidget(m_divider);
    m_owner = new QPushButton(this);
    m_owner->setObjectName(u"facetOwner"_s);
    m_owner->setFlat(true);
    m_owner->setFocusPolicy(Qt::TabFocus);
    m_owner->setIcon(icon(u"group"_s));
    //: button with a menu: groups and projects that own runners
    m_owner->setText(tr("Owner"));
    m_owner->setToolTip(plainTip(tr("Narrow the list to groups and projects that own runners")));
    m_owners = new QMenu(m_owner);
    m_owners->setObjectName(u"ownerMenu"_s);
    m_owner->setMenu(m_owners);
    m_layout->addWidget(m_owner);
    connect(m_owners, &QMenu::aboutToShow, this, &FacetPanel::fillOwners);
}

void FacetPanel::setFacets(const Facets &facets)
{
    fill(m_status, facets.status);
    fill(m_type, facets.type);
    m_ownerCounts = facets.owner;
    m_owner->setEnabled(!m_ownerCounts.empty());
    updatePressed();
}

void FacetPanel::fill(Group &group, const std::vector<Facets::Count> &counts)
{
    // Buttons stay where they are while counts change, so that keyboard and pointer do not lose them.
    for (std::size_t at = 0; at < counts.size(); ++at) {
        if (at == group.buttons.size()) {
            auto *button = new QToolButton(this);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::TabFocus);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            connect(button, &QToolButton::clicked, this, [this, button, key = group.key] {
                Q_EMIT toggled(key, button->property("value").toString());
                updatePressed();   // a click presses by itself; the filter decides
            });
            group.buttons.push_back(button);
            // Statuses, divider, types, owners.
            m_layout->insertWidget(int(&group == &m_status ? at : m_status.buttons.size() + 1 + at), button);
        }
        QToolButton *button = group.buttons[at];
        const Facets::Count &facet = counts[at];
        if (button->property("value").toString() != facet.value || button->icon().isNull()) {
            const Drawing drawing = drawingOf(facet.value);
            button->setObjectName(u"facet-"_s + facet.value);
            button->setProperty("value", facet.value);
            button->setIcon(icon(drawing.icon, drawing.severity));
        }
        button->setText(withCount(facet));
        button->setAccessibleName(tr("%1: %Ln runner(s)", nullptr, int(facet.count)).arg(facet.label));
        button->setToolTip(plainTip(tr("Only these: %1:%2").arg(group.key, facet.value)));
        button->show();
    }
    for (std::size_t at = counts.size(); at < group.buttons.size(); ++at)
        group.buttons[at]->hide();
    updateGeometry();
}

void FacetPanel::fillOwners()
{
    m_owners->clear();
    for (const Facets::Count &facet : m_ownerCounts) {
        // The tab puts the count where menus have their shortcuts: in line, at the right.
        QAction *action = m_owners->addAction(literal(facet.label) + u'\t' + QLocale().toString(facet.count));
        action->setCheckable(true);
        action->setChecked(hasValue(m_terms, u"owner"_s, facet.value));
        connect(action, &QAction::triggered, this, [this, value = facet.value] { Q_EMIT toggled(u"owner"_s, value); });
    }
}

void FacetPanel::setTerms(const QStringList &terms)
{
    m_terms = terms;
    updatePressed();
}

void FacetPanel::updatePressed()
{
    for (const Group *group : { &m_status, &m_type }) {
        for (QToolButton *button : group->buttons)
            button->setChecked(hasValue(m_terms, group->key, button->property("value").toString()));
    }
}

} // namespace muster
