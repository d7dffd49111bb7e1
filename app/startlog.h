// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace muster {

/// Logs under the category `muster.start` how long after the start of the process the window was painted first; for
/// tests/bench/start. Costs nothing while that category is off.
class StartLog final : public QObject
{
    Q_OBJECT

public:
    explicit StartLog(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muster
