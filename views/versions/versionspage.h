// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

namespace muster {

class ActionRegistry;
class ComplianceTab;
class Settings;
class VersionsTab;

/// The Versions page: who is behind, and which team is not on an approved version.
class VersionsPage final : public QTabWidget
{
    Q_OBJECT

public:
    VersionsPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);

    [[nodiscard]] VersionsTab &versions() const { return *m_versions; }
    [[nodiscard]] ComplianceTab &compliance() const { return *m_compliance; }
    void showVersions();
    void showCompliance();

private:
    VersionsTab *m_versions;
    ComplianceTab *m_compliance;
};

} // namespace muster
