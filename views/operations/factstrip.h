// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace muster {

/// Figures side by side, each large over its caption.
class FactStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString value;
        QString caption;
        Severity severity = Severity::Neutral;   ///< of the value; the caption says the same in words
    };

    explicit FactStrip(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Cell {
        QWidget *box;
        QLabel *value;
        QLabel *caption;
    };
    void addCell();
    void updateColours();

    std::vector<Cell> m_cells;
    std::vector<Severity> m_severities;
};

} // namespace muster
