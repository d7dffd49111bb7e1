// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QPushButton>

namespace muster {

/// A number that is a link: what it counts in words beside an icon, the number at the right below, and at the left perhaps a
/// note. All tiles of one width, so that rows of them form a grid. Tab, Space and Enter work as on every button.
class CountTile final : public QPushButton
{
    Q_OBJECT

public:
    struct Content {
        QString icon;
        Severity severity = Severity::Neutral;   ///< of the icon; words say the same
        QString label;                           ///< "Offline"
        QString number;                          ///< "412"
        QString note;                            ///< "+3"; may be empty
        QString accessibleName;                  ///< "412 offline runners, show them"
        QString tip;                             ///< empty: the accessible name
        bool isWide = false;                     ///< as wide as two tiles and their gap
        friend bool operator==(const Content &, const Content &) = default;
    };
    static constexpr int gap = 8;

    explicit CountTile(QWidget *parent = nullptr);
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int tileWidth() const;

    Content m_content;
};

} // namespace muster
