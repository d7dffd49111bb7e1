// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/policydraft.h"
#include "models/sync/policyfile.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

class ElidedLabel;
class MessageBar;
class PolicyEdit;
class PolicyPreview;

/// Writes the policy of one GitLab, and shows while one types what is wrong and what would change. Never modal: the fleet goes
/// on living behind it.
class PolicyEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `example` is what one begins with where there is no policy.
    PolicyEditor(PolicyFile *file, const QByteArray &example, const ReleaseCatalogue &catalogue, QWidget *parent = nullptr);
    ~PolicyEditor() override;

    void setFleet(const Snapshot::Ptr &fleet);
    /// Under the policy in force; nullopt where there is none.
    void setCurrent(const std::optional<ComplianceCounts> &counts);
    void goTo(const PolicyPlace &place);

    void reject() override;

private:
    QWidget *buildSide();
    QWidget *buildFoot();
    void load();
    void textChanged();
    void showReading();
    void showPreview();
    void fileChanged();
    void save();
    [[nodiscard]] bool isChanged() const;

    QPointer<PolicyFile> m_file;
    QByteArray m_loaded;             ///< what the text was when it was loaded or saved
    QByteArray m_saving;             ///< what is on its way to disk
    std::optional<ComplianceCounts> m_current;
    PolicyDraft m_draft;
    QTimer m_soon;
    MessageBar *m_message;
    PolicyEdit *m_text;
    PolicyPreview *m_preview;
    QLabel *m_status;
    QListWidget *m_problems;
    ElidedLabel *m_place;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace muster
