// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QWidget>

#include <optional>

namespace muster {

/// The colour by which an instance is told apart; at least 3:1 against the window and the base of our palettes.
[[nodiscard]] QColor accountColor(AccountColour colour, const QPalette &palette);
/// What it is called, translated.
[[nodiscard]] QString accountColourName(AccountColour colour);
/// A dot in that colour, which follows a change of theme.
[[nodiscard]] QIcon accountDot(AccountColour colour);

/// A thin line in an instance's colour; nothing, of the same height, without one. Says nothing that is not said in words beside it.
class AccountLine final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountLine(QWidget *parent = nullptr);
    void setColour(std::optional<AccountColour> colour);
    [[nodiscard]] std::optional<AccountColour> colour() const { return m_colour; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<AccountColour> m_colour;
};

} // namespace muster
