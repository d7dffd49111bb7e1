// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace muster {

/// Facts under each other: a quiet word at the left, what is so at the right, as plain text that can be selected and wraps.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString word;
        QString text;
        QString tip;
    };

    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);
    /// "Word: text" in lines.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *word = nullptr;
        QLabel *text = nullptr;
    };
    void paintQuiet();

    QGridLayout *m_layout;
    std::vector<Line> m_lines;   ///< made when first needed, then used again
    std::vector<Fact> m_facts;
};

} // namespace muster
