// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliance.h"

#include <QTableWidget>

#include <optional>

namespace muster {

/// What would change: runners by state under the policy in force and under the one being written.
class PolicyPreview final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PolicyPreview(QWidget *parent = nullptr);
    /// nullopt: not known (yet).
    void setCounts(const std::optional<ComplianceCounts> &before, const std::optional<ComplianceCounts> &after);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    enum Column : int { State, Before, After, Change, ColumnCount };
};

} // namespace muster
