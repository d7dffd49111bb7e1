// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/typedcount.h"

#include "views/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Digits without groups; whatever else is in it stays and makes it wrong.
QString ungrouped(QString text)
{
    text.remove(QLocale().groupSeparator());
    text.remove(u' ');
    text.remove(QChar::Nbsp);
    return text;
}

} // namespace

TypedCount::TypedCount(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_field(new QLineEdit(this)), m_tick(new QAction(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    m_field->setObjectName(u"typedCount"_s);
    m_field->setMaxLength(20);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_tick->setIcon(icon(u"success"_s, Severity::Good));
    m_field->addAction(m_tick, QLineEdit::TrailingPosition);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TypedCount::update);
    m_field->installEventFilter(this);
    update();
}

void TypedCount::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    m_label->setText(tr("T&ype %1 to confirm:").arg(QLocale().toString(count)));
    m_field->clear();
    update();
}

bool TypedCount::isRight() const
{
    return m_count > 0 && ungrouped(m_field->text()) == QString::number(m_count);
}

void TypedCount::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

bool TypedCount::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (!key->isAutoRepeat() && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        Q_EMIT entered();
    return true;   // not to the dialog's default button
}

void TypedCount::update()
{
    m_tick->setVisible(isRight());
    m_field->setAccessibleDescription(isRight() ? tr("This is the right number") : QString());
    Q_EMIT changed();
}

} // namespace muster
