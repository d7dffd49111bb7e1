// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/policydraft.h"
#include "models/sync/policyfile.h"
#include "views/widgets/policyframe.h"

#include <QPointer>

#include <optional>

namespace muster {

class PolicyPreview;

/// Writes the policy of one GitLab about approved versions, and shows while one types what would change.
class PolicyEditor final : public PolicyFrame
{
    Q_OBJECT

public:
    /// `example` is what one begins with where there is no policy.
    PolicyEditor(PolicyFile *file, const QByteArray &example, const ReleaseCatalogue &catalogue, QWidget *parent = nullptr);
    ~PolicyEditor() override;

    void setFleet(const Snapshot::Ptr &fleet);
    /// Under the policy in force; nullopt where there is none.
    void setCurrent(const std::optional<ComplianceCounts> &counts);

protected:
    [[nodiscard]] OnDisk onDisk() const override;
    [[nodiscard]] bool isConnected() const override { return !m_file.isNull(); }
    void tryOut(const QByteArray &text) override;
    void write(const QByteArray &text) override;

private:
    PolicyEditor(PolicyFile *file, PolicyPreview *preview, QWidget *parent);
    void showPreview();

    QPointer<PolicyFile> m_file;
    std::optional<ComplianceCounts> m_current;
    PolicyDraft m_draft;
    PolicyPreview *m_preview;
};

} // namespace muster
