// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QStackedWidget;

namespace muster {

class ComparisonTable;
class ElidedLabel;
class EmptyState;
class LineTable;

/// The same jobs in different places: by runner, manager or platform, and in a sentence what stands out.
class HostsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HostsTab(QWidget *parent = nullptr);

    /// Up to 20,000: for somebody who looks at it.
    void showJobs(const std::vector<FinishedJob> &jobs);
    void focusTable();

Q_SIGNALS:
    void wanted();   ///< compared by something else: showJobs() is to be called
    void nameActivated(muster::QueueDimension by, const QString &name);

private:
    ComparisonTable *m_hosts;
    QComboBox *m_by;
    ElidedLabel *m_outlier;
    LineTable *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace muster
