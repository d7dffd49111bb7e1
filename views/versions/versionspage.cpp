// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionspage.h"

#include "views/versions/compliancetab.h"
#include "views/versions/versionstab.h"

namespace muster {

using namespace Qt::StringLiterals;

VersionsPage::VersionsPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QTabWidget(parent), m_versions(new VersionsTab(settings, actions, this)), m_compliance(new ComplianceTab(actions, this))
{
    setObjectName(u"versionTabs"_s);
    setDocumentMode(true);
    //: tab of the Versions page: how far behind the runners are
    addTab(m_versions, tr("Behi&nd"));
    //: tab of the Versions page: which teams are on an approved version
    addTab(m_compliance, tr("Com&pliance"));
}

void VersionsPage::showVersions()
{
    setCurrentWidget(m_versions);
    m_versions->focusTable();
}

void VersionsPage::showCompliance()
{
    setCurrentWidget(m_compliance);
    m_compliance->focusTable();
}

} // namespace muster
