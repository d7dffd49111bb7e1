// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filtercompletion.h"
#include "views/widgets/suggestionpopup.h"

namespace muster {

/// What could stand at the cursor of the filter, with what it means and how many runners have it.
class CompletionPopup final : public SuggestionPopup
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *edit);

    void showCandidates(const FilterCompletion &completion, int x);
};

} // namespace muster
