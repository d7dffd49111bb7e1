// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QPlainTextEdit>

namespace muster {

/// "3 runners are left alone: paused already (2), not in this fleet (1)".
[[nodiscard]] QString skippedTitle(const Plan &plan);

/// Who is left out of a plan, below each reason. Text, so that it can be read, searched and copied; written when first shown.
class SkippedList final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SkippedList(Plan plan, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    const Plan m_plan;
    bool m_isWritten = false;
};

} // namespace muster
