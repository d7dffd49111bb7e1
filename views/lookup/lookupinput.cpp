// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/lookupinput.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 2000;
constexpr qsizetype mostKept = 1 << 20;   // as much as is read
constexpr int linesShown = 3;

} // namespace

LookupInput::LookupInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"lookupInput"_s);
    setAccessibleName(tr("What to look up"));
    setPlaceholderText(tr("Paste or type: the address of a job, the first lines of a job log, group/project#job, a runner's number, name, tag, token, address…"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QString LookupInput::wholeText() const
{
    const QString shown = toPlainText();
    return !m_whole.isEmpty() && shown == m_shown ? m_whole : shown;
}

void LookupInput::setWholeText(const QString &text)
{
    m_whole.clear();
    if (text.size() <= mostShown) {
        setPlainText(text);
    } else {
        m_whole = text.left(mostKept);
        //: behind the beginning of a long text
        setPlainText(text.left(mostShown) + u'\n' + tr("… and more, which is read as well"));
    }
    m_shown = toPlainText();
    verticalScrollBar()->setValue(0);
}

QSize LookupInput::sizeHint() const
{
    const int margins = int(document()->documentMargin()) * 2 + frameWidth() * 2;
    return { 400, fontMetrics().lineSpacing() * linesShown + margins };
}

QSize LookupInput::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void LookupInput::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers().testFlag(Qt::ShiftModifier)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    Q_EMIT submitted();
}

void LookupInput::insertFromMimeData(const QMimeData *source)
{
    const QString shown = toPlainText();
    const bool replacesAll = shown.isEmpty() || textCursor().selectedText().size() == shown.size();
    if (!source->hasText() || !replacesAll) {
        if (source->text().size() <= mostShown)
            QPlainTextEdit::insertFromMimeData(source);
        return;   // a long log goes nowhere in the middle of something else
    }
    setWholeText(source->text());
    Q_EMIT submitted();
}

} // namespace muster
