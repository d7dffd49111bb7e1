// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablemodel.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace muster {

/// Which span of time one looks at: since the last look, yesterday, some days, a date, or between any two moments. Moments are the
/// server's, written in the person's way.
class SpanChooser final : public QWidget
{
    Q_OBJECT

public:
    /// Unknown moments: from the beginning, until now.
    struct Span {
        Instant from, until;
        friend bool operator==(const Span &, const Span &) = default;
    };
    enum class Choice : quint8 { LastLook, Yesterday, Week, Month, Everything, Date, Two };

    explicit SpanChooser(QWidget *parent = nullptr);

    void setTimes(const CellTimes &times);
    /// Unknown: never looked, so everything.
    void setLastLook(Instant lastLook);
    void choose(Choice choice);
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] Span span() const;
    void focusChoice();

Q_SIGNALS:
    void spanChanged();

private:
    void showEdits();
    [[nodiscard]] Instant momentOf(const QDateTimeEdit *edit) const;

    CellTimes m_times;
    Instant m_lastLook;
    QComboBox *m_choice;
    QDateTimeEdit *m_from;
    QLabel *m_to;
    QDateTimeEdit *m_until;
};

} // namespace muster
