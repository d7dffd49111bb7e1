// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace muster {

/// What an instance that is marked as production is called beside its name, translated: never told by the red frame alone.
[[nodiscard]] QString productionWord();
/// `work · PRODUCTION`, for titles and buttons.
[[nodiscard]] QString withProductionWord(const QString &name);

/// Around the content of a window: a red frame while one looks at an instance that is marked as production, nothing otherwise.
class ProductionFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductionFrame(QWidget *parent = nullptr);
    void setProduction(bool isProduction);
    [[nodiscard]] bool isProduction() const { return m_isProduction; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isProduction = false;
};

} // namespace muster
