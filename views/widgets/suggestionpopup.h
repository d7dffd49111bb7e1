// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QFrame>

#include <vector>

class QTreeWidget;

namespace muster {

/// A list below a line edit that floats over the page and never takes the keyboard: the line edit steers it.
class SuggestionPopup : public QFrame
{
    Q_OBJECT

public:
    /// What a line shows, made visible already: the thing, in the quiet colour what it is, and at the end a short figure or word.
    struct Line {
        QString text;
        QString meaning;
        QString end;
        QString icon = {};             ///< see icon(); in front of the thing
        Severity severity = Severity::Neutral;   ///< of the icon
    };

    /// `edit` is the widget below which it opens; a child of its window.
    SuggestionPopup(QWidget *edit, const QString &listName);

    /// Opens it `x` to the right of the edit's left; hides it when there is nothing to show.
    void showLines(const std::vector<Line> &lines, int x = 0);
    void step(int by);                                    ///< +1 next, -1 previous; goes round
    /// The chosen line; the first when none is chosen and `orFirst`; -1: none.
    [[nodiscard]] int chosen(bool orFirst = false) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

Q_SIGNALS:
    void picked(int line);

private:
    void add(const Line &line);

    QWidget *m_edit;
    QTreeWidget *m_list;
};

} // namespace muster
