// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <vector>

namespace muster {

/// Puts things side by side and goes on in the next line where the width ends. In a line they are centred, and what wants to expand takes the
/// width that is left.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Returns the height used; moves things only with `apply`.
    int arrange(const QRect &outer, bool apply) const;
    [[nodiscard]] static QSize sizeIn(int width, const QLayoutItem &item);
    /// From `next` on: how high the line is; `next` becomes the first of the line after it.
    int measureLine(int width, std::size_t &next) const;
    void placeLine(const QRect &line, std::size_t first, std::size_t next) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace muster
