// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanup.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

class CleanupRuleTable;
class ElidedLabel;
class LineTable;
class MessageBar;
class PolicyEdit;

/// Writes the cleanup policy of one GitLab, and shows while one types what is wrong and what each rule would take now.
class CleanupEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `example` is what one begins with where there is no policy.
    CleanupEditor(Cleanup *cleanup, const QByteArray &example, QWidget *parent = nullptr);
    void goTo(const PolicyPlace &place);
    void reject() override;

private:
    QWidget *buildSide();
    QWidget *buildFoot();
    void load();
    void textChanged();
    void tryOut();
    void show(const CleanupReading &reading, const Cleanup::PlanPtr &plan);
    void fileChanged();
    void save();
    [[nodiscard]] bool isChanged() const;

    QPointer<Cleanup> m_cleanup;
    QByteArray m_loaded;             ///< what the text was when it was loaded or saved
    QByteArray m_saving;             ///< what is on its way to disk
    QByteArray m_tried;              ///< the text that was read last
    QTimer m_soon;
    MessageBar *m_message;
    PolicyEdit *m_text;
    CleanupRuleTable *m_rules;
    LineTable *m_rulesView = nullptr;
    QLabel *m_status;
    QListWidget *m_problems;
    ElidedLabel *m_place;
    QPushButton *m_save = nullptr;
};

/// A rule as a row, with what `plan` would do with it; nullptr: not known.
[[nodiscard]] std::vector<struct CleanupRuleRow> cleanupRuleRows(const CleanupPolicy &policy, const Cleanup::PlanPtr &plan, const Cleanup *schedule);

} // namespace muster
