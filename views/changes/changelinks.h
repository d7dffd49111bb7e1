// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/changetable.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace muster {

/// How much of each kind happened, each count a button that narrows to it; pressed again it shows all.
class ChangeLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLinks(QWidget *parent = nullptr);

    void setCounts(const ChangeCounts &counts);
    void setChosen(const std::optional<ChangeGroup> &group);
    [[nodiscard]] const std::optional<ChangeGroup> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    std::array<QToolButton *, std::size_t(ChangeGroup::Count)> m_buttons{};
    std::optional<ChangeGroup> m_chosen;
};

} // namespace muster
