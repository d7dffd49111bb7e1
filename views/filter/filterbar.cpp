// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filterbar.h"

#include "models/base/hostiletext.h"
#include "models/wording/filtererrortext.h"
#include "views/filter/chiprow.h"
#include "views/filter/filteredit.h"
#include "views/filter/filterterms.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FilterBar::FilterBar(const FilterLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_edit(new FilterEdit(language, this)),
      m_counts(new QLabel(this)),
      m_below(new QStackedWidget(this)),
      m_chips(new ChipRow(this)),
      m_errorLine(new QWidget(this)),
      m_errorIcon(new QLabel(m_errorLine)),
      m_errorText(new ElidedLabel(m_errorLine)),
      m_suggestion(new QToolButton(m_errorLine)),
      m_hint(new ElidedLabel(this))
{
    setObjectName(u"filterBar"_s);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_counts->setObjectName(u"matchCount"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setMinimumWidth(fontMetrics().horizontalAdvance(u"100,000 of 100,000"_s));
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_errorText->setObjectName(u"filterError"_s);
    m_suggestion->setObjectName(u"filterSuggestion"_s);
    m_suggestion->setFocusPolicy(Qt::TabFocus);
    m_suggestion->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_suggestion->setText(u"x"_s);
    auto *errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(6);
    errorLayout->addWidget(m_errorIcon);
    errorLayout->addWidget(m_errorText);
    errorLayout->addWidget(m_suggestion);
    errorLayout->addStretch(1);

    m_below->addWidget(m_chips);
    m_below->addWidget(m_errorLine);
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->setQuiet(true);
    m_below->addWidget(m_hint);
    // Always there: the table must not jump when the first letter is typed.
    m_below->setMinimumHeight(std::max(Chip(u"x"_s).sizeHint().height(), m_suggestion->sizeHint().height()));
    m_below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *line = new QHBoxLayout;
    line->setObjectName(u"filterLine"_s);
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_below);

    m_patience.setSingleShot(true);
    m_patience.setInterval(700ms);
    connect(&m_patience, &QTimer::timeout, this, &FilterBar::showError);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_edit, &FilterEdit::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_suggestion, &QToolButton::clicked, this, &FilterBar::acceptSuggestion);
    connect(m_chips, &ChipRow::removed, this, [this](int term) {
        setText(withoutTerm(m_filter.terms, term));
        if (m_filter.terms.isEmpty())
            focusEdit();
    });
    connect(m_chips, &ChipRow::chosen, this, [this](int term) {
        const QString words = m_filter.terms.value(term);
        const qsizetype at = m_edit->text().indexOf(words, 0, Qt::CaseInsensitive);
        focusEdit();
        if (at >= 0)
            m_edit->setSelection(int(at), int(words.size()));
    });
    setKeys({}, {});
    updateBelow();
}

void FilterBar::setKeys(const QString &here, const QString &suggestion)
{
    m_hint->setText(here.isEmpty() ? tr("Terms side by side must all hold. Down shows what can be written.") : tr("Terms side by side must all hold. Down shows what can be written, %1 comes here.").arg(here));
    m_suggestionKey = suggestion;
    if (m_error)
        showError();
}

void FilterBar::setCounts(qsizetype shown, qsizetype total)
{
    const QLocale locale;
    const QString some = locale.toString(shown), all = locale.toString(total);
    //: rows that match the filter, of all
    m_counts->setText(m_filter.terms.isEmpty() && shown == total ? m_language.all(total) : tr("%1 of %2").arg(some, all));
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->hideCandidates();
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::negate()
{
    if (m_filter.terms.isEmpty())
        return;
    const auto canonical = [this](const QString &text) {
        const auto reading = m_language.read(text);
        return reading ? reading->text : QString();
    };
    setText(negatedFilter(m_filter.terms, canonical));
}

void FilterBar::addTool(QWidget *tool)
{
    static_cast<QBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(tool);
}

void FilterBar::take(const FilterLanguage::Reading &filter)
{
    const bool changed = !(filter == m_filter);
    m_filter = filter;
    updateBelow();
    if (changed)
        Q_EMIT filterChanged(m_filter.text);
}

void FilterBar::read()
{
    const QString text = m_edit->text();
    const auto parsed = m_language.read(text);
    m_patience.stop();
    if (parsed) {
        if (m_error) {
            m_error.reset();
            m_edit->setError({});
            Q_EMIT errorChanged();
        }
        take(*parsed);
        return;
    }
    m_error = parsed.error();
    Q_EMIT errorChanged();
    // "owner:" is on its way to be a term: until then the filter is what stands beside it, not the word "owner" of a moment ago.
    if (m_error->kind == FilterError::Kind::MissingValue) {
        if (const auto rest = m_language.read(QString(text).remove(m_error->position, m_error->length)))
            take(*rest);
    }
    if (!isStillBeingWritten()) {
        showError();
        return;
    }
    m_edit->setError({});   // the former one may have been elsewhere
    m_patience.start();
    updateBelow();
}

bool FilterBar::isStillBeingWritten() const
{
    return m_edit->hasFocus() && m_error && m_error->position + m_error->length >= m_edit->cursorPosition();
}

void FilterBar::showError()
{
    if (!m_error)
        return;
    const bool isNews = m_errorText->text().isEmpty() || m_below->currentWidget() != m_errorLine;
    m_edit->setError(m_error);
    m_errorIcon->setPixmap(icon(u"error"_s, Severity::Bad).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_errorText->setText(filterErrorText(*m_error));
    m_suggestion->setVisible(!m_error->suggestion.isEmpty());
    const QString suggested = visibleText(m_error->suggestion, 60);
    //: button: writes the suggested word where the mistake is; %2 is its shortcut
    m_suggestion->setText(m_suggestionKey.isEmpty() ? tr("Use “%1”").arg(suggested) : tr("Use “%1” (%2)").arg(suggested, m_suggestionKey));
    updateBelow();
    if (isNews) {
        QAccessibleEvent told(m_errorText, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void FilterBar::updateBelow()
{
    const bool showsError = m_error && !m_patience.isActive();
    m_chips->setTerms(m_filter.terms);
    m_below->setCurrentWidget(showsError ? m_errorLine : m_filter.terms.isEmpty() ? static_cast<QWidget *>(m_hint) : m_chips);
}

void FilterBar::acceptSuggestion()
{
    if (!m_error || m_error->suggestion.isEmpty())
        return;
    QString text = m_edit->text();
    text.replace(m_error->position, m_error->length, m_error->suggestion);
    const qsizetype end = m_error->position + m_error->suggestion.size();
    setText(text);
    m_edit->setFocus();
    m_edit->setCursorPosition(int(end));
}

} // namespace muster
