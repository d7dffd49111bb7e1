// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanup.h"
#include "views/widgets/policyframe.h"

#include <QPointer>

namespace muster {

class CleanupRuleTable;
class LineTable;

/// Writes the cleanup policy of one GitLab, and shows while one types what each rule would take now.
class CleanupEditor final : public PolicyFrame
{
    Q_OBJECT

public:
    /// `example` is what one begins with where there is no policy.
    CleanupEditor(Cleanup *cleanup, const QByteArray &example, QWidget *parent = nullptr);

protected:
    [[nodiscard]] OnDisk onDisk() const override;
    [[nodiscard]] bool isConnected() const override { return !m_cleanup.isNull(); }
    void tryOut(const QByteArray &text) override;
    void write(const QByteArray &text) override;

private:
    CleanupEditor(Cleanup *cleanup, LineTable *rulesView, QWidget *parent);
    void showPlan(const CleanupReading &reading, const Cleanup::PlanPtr &plan);

    QPointer<Cleanup> m_cleanup;
    CleanupRuleTable *m_rules;
    LineTable *m_rulesView;
};

/// A rule as a row, with what `plan` would do with it; nullptr: not known.
[[nodiscard]] std::vector<struct CleanupRuleRow> cleanupRuleRows(const CleanupPolicy &policy, const Cleanup::PlanPtr &plan, const Cleanup *schedule);

} // namespace muster
