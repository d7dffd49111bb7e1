// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace muster {

/// Plain text that goes on in the next line where the width ends: for what has to be read whole, in whichever language. It asks for no
/// width of its own. See ElidedLabel for what may be cut.
class FoldingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FoldingLabel(QWidget *parent = nullptr);

    void setQuiet(bool quiet);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintWords();

    bool m_quiet = false;
};

} // namespace muster
