// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/splitpage.h"

#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/messagebar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHeight = 620;

} // namespace

SplitPage::SplitPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_line(new ElidedLabel(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
}

void SplitPage::assemble(const Parts &parts)
{
    setObjectName(parts.name + "Page"_L1);
    m_message->setObjectName(parts.name + "Message"_L1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(parts.upper);
    splitter->addWidget(parts.lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ parts.upperHeight, wholeHeight - parts.upperHeight });
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildHeader(parts));
    layout->addWidget(m_stack, 1);
}

QWidget *SplitPage::buildHeader(const Parts &parts)
{
    auto *header = new QWidget(this);
    auto *layout = new FlowLayout(header);
    layout->setContentsMargins(12, 4, 8, 4);
    m_line->setObjectName(parts.name + "Line"_L1);
    m_line->setQuiet(true);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_line);
    for (const QString &id : parts.buttons) {
        auto *button = new QToolButton(header);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        m_actions.attach(button, id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return header;
}

void SplitPage::setTimes(const CellTimes &times)
{
    m_times = times;
    if (isVisible())
        showAll();
}

void SplitPage::setWhyNoChanges(const QString &why)
{
    m_whyNoChanges = why;
    m_actions.updateEnabled();
}

void SplitPage::showEmpty(const EmptyState::Content &content)
{
    m_empty->setContent(content);
    m_stack->setCurrentWidget(m_empty);
}

void SplitPage::showParts()
{
    m_stack->setCurrentIndex(0);
}

void SplitPage::setLine(const QString &words)
{
    m_line->setText(words);
}

void SplitPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

} // namespace muster
