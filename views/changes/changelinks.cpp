// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/changelinks.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// What stands on the buttons and beside them.
struct ChangeLinkWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangeLinks)

public:
    static QString counted(ChangeGroup group, qint64 count)
    {
        switch (group) {
        //: runners and managers that are new
        case ChangeGroup::Added: return tr("%1 added").arg(countText(count));
        //: runners and managers that are not there any more
        case ChangeGroup::Removed: return tr("%1 removed").arg(countText(count));
        //: settings and facts of runners and managers
        case ChangeGroup::Changed: return tr("%1 changed").arg(countText(count));
        //: how often a status (online, offline, stale) changed
        case ChangeGroup::Status: return tr("%1 status").arg(countText(count));
        case ChangeGroup::Count: break;
        }
        return {};
    }
    static QString tip(ChangeGroup group)
    {
        switch (group) {
        case ChangeGroup::Added: return tr("Show only runners and managers that appeared");
        case ChangeGroup::Removed: return tr("Show only runners and managers that went");
        case ChangeGroup::Changed: return tr("Show only what was set or reported otherwise");
        case ChangeGroup::Status: return tr("Show only who came online, went offline or became stale");
        case ChangeGroup::Count: break;
        }
        return {};
    }
    static QString icon(ChangeGroup group)
    {
        switch (group) {
        case ChangeGroup::Added: return u"add"_s;
        case ChangeGroup::Removed: return u"delete"_s;
        case ChangeGroup::Changed: return u"edit"_s;
        case ChangeGroup::Status: return u"waiting"_s;
        case ChangeGroup::Count: break;
        }
        return {};
    }
};

} // namespace

ChangeLinks::ChangeLinks(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"changeLinks"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const auto group = ChangeGroup(at);
        auto *button = new QToolButton(this);
        button->setObjectName(u"changes_%1"_s.arg(ChangeLinkWords::icon(group)));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(plainTip(ChangeLinkWords::tip(group)));
        connect(button, &QToolButton::clicked, this, [this, group](bool isOn) {
            setChosen(isOn ? std::optional(group) : std::nullopt);
            Q_EMIT chosenChanged();
        });
        layout->addWidget(button);
        m_buttons[at] = button;
    }
    updateIcons();
    setCounts({});
}

void ChangeLinks::setCounts(const ChangeCounts &counts)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(ChangeLinkWords::counted(ChangeGroup(at), counts[at]));
        m_buttons[at]->setAccessibleName(m_buttons[at]->text());
        m_buttons[at]->setEnabled(counts[at] > 0 || m_chosen == ChangeGroup(at));
    }
}

void ChangeLinks::setChosen(const std::optional<ChangeGroup> &group)
{
    m_chosen = group;
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(group == ChangeGroup(at));
}

void ChangeLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void ChangeLinks::updateIcons()
{
    constexpr std::array severities{ Severity::Good, Severity::Bad, Severity::Attention, Severity::Neutral };
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setIcon(icon(ChangeLinkWords::icon(ChangeGroup(at)), severities[at]));
}

} // namespace muster
