// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/operations/linetable.h"

namespace muster {

class PlanTable;

/// The targets of a plan: Space, Delete or a click on the box takes the chosen rows out of it, Space puts them back.
class TargetTable final : public LineTable
{
    Q_OBJECT

public:
    explicit TargetTable(PlanTable *targets, QWidget *parent = nullptr);

    /// What is among the chosen rows.
    struct Chosen {
        bool anyActive = false;
        bool anyStruckOut = false;
    };
    [[nodiscard]] Chosen chosen() const;
    void strikeOutChosen();
    void restoreChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setChosen(bool struckOut);

    PlanTable *m_targets;
};

} // namespace muster
