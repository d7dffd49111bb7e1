// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/dialogwalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QTest>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

QString unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            unnamed += described(*widget);
    }
    return unnamed.join(u'\n');
}

QString badLabels(const QWidget &window)
{
    QStringList bad;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            bad += described(*label) + " has a name"_L1;
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && !label->objectName().startsWith("qt_"_L1))
            bad += described(*label) + " may take its text for HTML"_L1;
    }
    return bad.join(u'\n');
}

QString mnemonicClashes(const QWidget &window)
{
    QStringList clashes;
    QHash<QKeySequence, QString> taken;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            clashes += taken[key] + " / "_L1 + text;
        taken[key] = text;
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            take(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->buddy())
            take(label->text());
    }
    return clashes.join(u'\n');
}

Speaking::Speaking(const QString &language)
{
    if (!m_translator.load(u":/i18n/muster_%1.qm"_s.arg(language)) || !QCoreApplication::installTranslator(&m_translator))
        qFatal("no such language");
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList tabOrder(QWidget &window)
{
    QStringList names;
    const QWidget *first = window.focusWidget();
    do {
        names += window.focusWidget()->objectName();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && names.size() < 50);
    return names;
}

} // namespace muster
