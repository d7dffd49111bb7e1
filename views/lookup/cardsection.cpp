// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/cardsection.h"

#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

CardSection::CardSection(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_name(new ElidedLabel(this)),
      m_noteIcon(new QLabel(this)),
      m_note(new QLabel(this)),
      m_facts(new FactGrid(this)),
      m_below(new QVBoxLayout)
{
    setObjectName(name);
    m_show = button(u"Show"_s, u"runner"_s);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open = button(u"Open"_s, u"open-link"_s);
    m_copy = button(u"Copy"_s, u"copy"_s);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);   // tells changeEvent(), so everything has to be there
    setAutoFillBackground(true);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_name->setObjectName(name + u"Name"_s);
    m_facts->setObjectName(name + u"Facts"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_name, 1);
    for (QToolButton *each : { m_show, m_open, m_copy })
        head->addWidget(each);
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(note);
    layout->addWidget(m_facts);
    layout->addLayout(m_below);
    layout->addStretch(1);

    connect(m_show, &QToolButton::clicked, this, &CardSection::showRequested);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(m_content.page); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_content.copyText); });
}

QToolButton *CardSection::button(const QString &suffix, const QString &iconName)
{
    auto *made = new QToolButton(this);
    made->setObjectName(objectName() + suffix);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void CardSection::setContent(const Content &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_name->setText(content.name);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_facts->setFacts(content.facts);
    m_facts->setVisible(!content.facts.empty());
    m_show->setText(content.showText);
    m_show->setVisible(!content.showText.isEmpty());
    m_open->setVisible(!content.page.isEmpty());
    m_copy->setVisible(!content.copyText.isEmpty());
    const QString open = tr("Open its page at GitLab");
    m_open->setToolTip(plainTip(open));
    m_copy->setToolTip(plainTip(content.copyTip));
    // Said with the section: four buttons of one name tell nobody apart.
    //: name of a button for screen readers: the part of the card, what the button does
    const auto nameOf = [&](const QString &does) { return tr("%1: %2").arg(content.title, does); };
    m_show->setAccessibleName(nameOf(content.showText));
    m_open->setAccessibleName(nameOf(open));
    m_copy->setAccessibleName(nameOf(content.copyTip));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_title->setPalette(quiet);
    updateIcons();
}

void CardSection::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void CardSection::updateIcons()
{
    const auto paint = [this](QLabel *label, const QString &name, Severity severity) {
        label->setPixmap(icon(name, severity).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    };
    paint(m_icon, m_content.icon, m_content.severity);
    const bool isMarked = !m_content.note.isEmpty() && m_content.noteSeverity != Severity::Neutral;
    m_noteIcon->setVisible(isMarked);
    if (isMarked)
        paint(m_noteIcon, m_content.noteSeverity == Severity::Bad ? u"error"_s : u"warning"_s, m_content.noteSeverity);
}

void CardSection::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setContent(Content(m_content));
}

} // namespace muster
