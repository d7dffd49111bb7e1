// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace muster {

class ActionRegistry;
class FilterBar;

/// The actions that every page with a filter has: `PLACE.filter` (Ctrl+F, and / where nothing is written), `PLACE.clearFilter`,
/// `PLACE.negate` (!) and `PLACE.suggestion`, for as long as `owner` lives.
struct FilterPlace {
    QString place;
    QWidget *page = nullptr;     ///< where the shortcuts work
    std::function<void()> bring; ///< before the keyboard goes to the filter, which may be out of sight; may be empty
};
void addFilterActions(ActionRegistry &actions, const FilterPlace &where, FilterBar &bar, QObject *owner);

} // namespace muster
