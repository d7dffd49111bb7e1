// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filtercompletion.h"

#include <QFrame>

class QTreeWidget;

namespace muster {

/// What could stand at the cursor of the filter, with what it means and how many runners have it. Floats over the page,
/// never takes the keyboard: the line edit steers it.
class CompletionPopup final : public QFrame
{
    Q_OBJECT

public:
    /// `edit` is the widget below which it opens; a child of its window.
    explicit CompletionPopup(QWidget *edit);

    void showCandidates(const FilterCompletion &completion, int x);
    void step(int by);                                    ///< +1 next, -1 previous; goes round
    /// The chosen candidate; the first when none is chosen and `orFirst`; -1: none.
    [[nodiscard]] int chosen(bool orFirst = false) const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void picked(int candidate);

private:
    void addCandidate(const FilterCompletion::Candidate &candidate);

    QWidget *m_edit;
    QTreeWidget *m_list;
};

} // namespace muster
