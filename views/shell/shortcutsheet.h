// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace muster {

class ActionRegistry;

/// All actions with their shortcuts, from the registry itself, by place; a filter narrows them. For reading only.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const ActionRegistry &actions, QWidget *parent = nullptr);
};

} // namespace muster
