// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/filter/filterlanguage.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace muster {

class ChipRow;
class ElidedLabel;
class FilterEdit;

/// One line to write a filter in, how many rows match it, and below it either its terms as chips, or what is wrong with
/// it, or how to write one. A broken text filters nothing: the last good filter stays, and filterChanged() is not
/// told. Only a key that still lacks its value is left out.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const FilterLanguage &language, QWidget *parent = nullptr);

    void setCounts(qsizetype shown, qsizetype total);
    /// As if a person had written it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The last good one.
    [[nodiscard]] const FilterLanguage::Reading &filter() const { return m_filter; }
    [[nodiscard]] const std::optional<FilterError> &error() const { return m_error; }
    void focusEdit();
    /// Takes the suggestion of the error that is shown, if there is one.
    void acceptSuggestion();
    /// What the filter leaves out, and the other way round; without a filter nothing happens. A broken text is put aside for the last good one.
    void negate();
    /// How the keys are called that come here and that take the suggestion; empty: there are none.
    void setKeys(const QString &here, const QString &suggestion);
    /// For widgets that belong in the same line, at its end.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void filterChanged(const QString &filter);   ///< the text of filter(): canonical, without mistakes
    void errorChanged();
    void leaveRequested();   ///< the keyboard should go to the table

private:
    void read();
    void take(const FilterLanguage::Reading &filter);
    void showError();
    void updateBelow();
    [[nodiscard]] bool isStillBeingWritten() const;

    FilterLanguage m_language;
    FilterEdit *m_edit;
    QLabel *m_counts;
    QStackedWidget *m_below;
    ChipRow *m_chips;
    QWidget *m_errorLine;
    QLabel *m_errorIcon;
    ElidedLabel *m_errorText;
    QToolButton *m_suggestion;
    ElidedLabel *m_hint;
    QString m_suggestionKey;
    FilterLanguage::Reading m_filter;
    std::optional<FilterError> m_error;
    QTimer m_patience;   ///< an unfinished term is not yet a mistake
};

} // namespace muster
