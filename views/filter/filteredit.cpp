// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filteredit.h"

#include "views/filter/completionpopup.h"
#include "views/filter/filterterms.h"
#include "views/widgets/errorwave.h"

#include <QKeyEvent>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(const FilterLanguage &language, QWidget *parent) : QLineEdit(parent), m_language(language)
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(language.name);
    setPlaceholderText(language.placeholder);
    setMaxLength(10'000);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

FilterEdit::~FilterEdit()
{
    delete m_popup;
}

void FilterEdit::setError(const std::optional<FilterError> &error)
{
    if (m_error == error)
        return;
    m_error = error;
    update();
}

bool FilterEdit::candidatesVisible() const
{
    return m_popup && m_popup->isVisible();
}

void FilterEdit::hideCandidates()
{
    if (m_popup)
        m_popup->hide();
}

void FilterEdit::offer(bool evenIfComplete)
{
    m_completion = m_language.complete(text(), cursorPosition());
    const auto &candidates = m_completion.candidates;
    const QStringView written = QStringView(text()).mid(m_completion.replaceFrom, m_completion.replaceLength);
    const bool nothingToAdd = candidates.empty() || (candidates.size() == 1 && candidates.front().text == written);
    if (nothingToAdd || (!evenIfComplete && written.isEmpty() && !QStringView(text()).left(cursorPosition()).endsWith(u':'))) {
        hideCandidates();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(this);
        connect(m_popup, &CompletionPopup::picked, this, &FilterEdit::take);
        connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
    }
    m_popup->showCandidates(m_completion, m_language.help, xOf(m_completion.replaceFrom));
}

void FilterEdit::take(int candidate)
{
    if (candidate < 0 || std::size_t(candidate) >= m_completion.candidates.size())
        return;
    const QString word = m_completion.candidates[std::size_t(candidate)].text;
    const bool isKey = word.endsWith(u':');
    QString next = text();
    next.replace(m_completion.replaceFrom, m_completion.replaceLength, word);
    const qsizetype end = m_completion.replaceFrom + word.size();
    setText(next);
    setCursorPosition(int(end));
    hideCandidates();
    if (isKey)
        offer(true);   // its values
}

bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && candidatesVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // Before Tab moves the focus.
    if (event->type() == QEvent::KeyPress && candidatesVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            take(m_popup->chosen(true));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = candidatesVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        open ? m_popup->step(1) : offer(true);
        return;
    case Qt::Key_Up:
        if (open)
            m_popup->step(-1);
        return;
    case Qt::Key_Exclam:
        if (negateTerm())
            return;
        break;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            offer(true);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (open)
            hideCandidates();
        else
            Q_EMIT leaveRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_popup->chosen() >= 0) {
            take(m_popup->chosen());
        } else {
            hideCandidates();
            Q_EMIT leaveRequested();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// What `!` does in the line: no term begins with it, so nobody misses the letter but within quotes, where it is one.
bool FilterEdit::negateTerm()
{
    const int cursor = hasSelectedText() ? selectionStart() : cursorPosition();
    const auto begin = beginOfTerm(text(), cursor);
    if (!begin)
        return false;
    const bool isNegated = QStringView(text()).mid(*begin).startsWith(u'-');
    deselect();
    setCursorPosition(int(*begin));
    if (isNegated)
        del();
    else
        insert(u"-"_s);
    setCursorPosition(std::max(int(*begin), cursor + (isNegated ? -1 : 1)));
    return true;
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    hideCandidates();
    QLineEdit::focusOutEvent(event);
}

int FilterEdit::xOf(qsizetype position) const
{
    // The cursor tells how far the text is scrolled; widths do the rest.
    const QFontMetrics metrics = fontMetrics();
    const int atCursor = cursorRect().center().x();
    return atCursor + metrics.horizontalAdvance(text().left(position)) - metrics.horizontalAdvance(text().left(cursorPosition()));
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_error)
        return;
    paintErrorWave(*this, xOf(m_error->position), xOf(m_error->position + m_error->length));
}

} // namespace muster
