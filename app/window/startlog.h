// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace muster {

/// Logs under the category `muster.start` how long after the start of the process the window was painted first, and when a
/// fleet from memory could be used; for tests/bench. Costs nothing while that category is off.
class StartLog final : public QObject
{
    Q_OBJECT

public:
    explicit StartLog(QObject *parent = nullptr);
    /// The window was handed so many runners: the next paint shows them.
    void fleetShown(qsizetype runners);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qsizetype m_runners = -1;   ///< -1: none yet
};

} // namespace muster
