// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QObject;

namespace muster {

class ActionRegistry;
class RowView;

/// The actions that every table with marks has: `PLACE.markAll`, `PLACE.invert`, `PLACE.clearMarks` and `PLACE.bringBack`, for as long as `owner` lives.
void addMarkActions(ActionRegistry &actions, const QString &place, RowView &view, QObject *owner);

} // namespace muster
