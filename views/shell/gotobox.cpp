// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/gotobox.h"

#include "models/base/hostiletext.h"
#include "models/fleet/lookup/fleetsearch.h"
#include "models/tables/celltext.h"
#include "models/wording/lookupwords.h"
#include "views/widgets/icons.h"
#include "views/widgets/suggestionpopup.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTreeWidget>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSuggestions = 8;
constexpr qsizetype longestSuggested = 200;   // whatever is longer is an address or a log, and no runner's name

} // namespace

GoToBox::GoToBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"goTo"_s);
    setAccessibleName(tr("Go to a job, runner or address"));
    setPlaceholderText(tr("Go to: job URL, runner, IP, system ID, tag …    Ctrl+K"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &GoToBox::suggest);
}

void GoToBox::setFleet(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    if (!fleet && m_popup)
        m_popup->hide();
}

void GoToBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize GoToBox::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 58, QLineEdit::sizeHint().height() };
}

QSize GoToBox::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 14, QLineEdit::minimumSizeHint().height() };
}

void GoToBox::suggest()
{
    const QString sought = text().trimmed();
    m_candidates = m_fleet && !sought.isEmpty() && sought.size() <= longestSuggested ? suggestFromFleet(*m_fleet, sought, mostSuggestions) : std::vector<LookupCandidate>();
    if (!m_popup) {
        if (m_candidates.empty())
            return;
        m_popup = new SuggestionPopup(this, tr("Runners that fit"));
        m_popup->setObjectName(u"goToPopup"_s);
        m_popup->list().setObjectName(u"goToCandidates"_s);
        connect(m_popup, &SuggestionPopup::picked, this, &GoToBox::take);
    }
    std::vector<SuggestionPopup::Line> lines;
    for (const LookupCandidate &each : m_candidates) {
        const QString found = each.matched == each.name ? QString() : visibleText(each.matched, 60);
        const QString owner = visibleText(each.ownerPath, 80);
        lines.push_back({ candidateText(each), found.isEmpty() || found == owner ? owner : owner.isEmpty() ? found : tr("%1, %2").arg(found, owner), statusText(each.status) });
    }
    m_popup->showLines(lines);
}

void GoToBox::take(int line)
{
    const QString runner = u"runner #%1"_s.arg(m_candidates.at(std::size_t(line)).runner.value);   // as readLookup() takes it, untranslated
    if (m_popup)
        m_popup->hide();
    Q_EMIT lookupRequested(runner);
}

void GoToBox::giveBack()
{
    if (m_popup)
        m_popup->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen)
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            suggest();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && m_popup->chosen() >= 0) {
            take(m_popup->chosen());
            return;
        }
        if (m_popup)
            m_popup->hide();
        if (!text().trimmed().isEmpty())
            Q_EMIT lookupRequested(text());
        return;
    case Qt::Key_Escape:
        if (isOpen)
            m_popup->hide();
        else
            giveBack();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GoToBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

} // namespace muster
