// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/completion.h"
#include "views/widgets/suggestionpopup.h"

#include <functional>

namespace muster {

/// What could stand at the cursor of the filter, with what it means and how many runners or jobs have it.
class CompletionPopup final : public SuggestionPopup
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *edit);

    /// `help` says what a key is for.
    void showCandidates(const FilterCompletion &completion, const std::function<QString(const QString &key)> &help, int x);
};

} // namespace muster
