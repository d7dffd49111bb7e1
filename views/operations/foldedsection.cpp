// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/foldedsection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

FoldedSection::FoldedSection(const QString &title, QWidget *content, QWidget *parent) : QWidget(parent), m_toggle(new QToolButton(this)), m_content(content)
{
    m_toggle->setObjectName(u"foldToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(content, 1);
    setTitle(title);
    fold(false);
    connect(m_toggle, &QToolButton::toggled, this, &FoldedSection::fold);
}

void FoldedSection::setTitle(const QString &title)
{
    m_toggle->setText(title);
}

bool FoldedSection::isOpen() const
{
    return m_toggle->isChecked();
}

void FoldedSection::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

void FoldedSection::fold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace muster
