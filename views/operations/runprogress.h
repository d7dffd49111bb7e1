// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"
#include "views/operations/pace.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace muster {

class FactStrip;
class IconLine;

/// How far a run is: a bar, so many of all, how fast, how long still, and what became of those that are decided.
class RunProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit RunProgress(QWidget *parent = nullptr);

    /// Also to be called now and then without news: an estimate goes on while nothing comes.
    void showProgress(const Operation::Counts &counts, int struckOut, Operation::State state);
    /// No more will come: only what became of the decided ones stays.
    void stop();
    [[nodiscard]] int percent() const;

private:
    QProgressBar *m_bar;
    QLabel *m_text;
    FactStrip *m_facts;
    IconLine *m_cancelling;
    QElapsedTimer m_since;
    Pace m_pace;
    int m_lastDecided = -1;
};

} // namespace muster
