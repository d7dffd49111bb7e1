// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "models/tables/runnertable.h"
#include "tests/app/session/severalground.h"
#include "views/operations/plandialog.h"
#include "views/runners/fleetspage.h"
#include "views/shell/fleetsflow.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QMainWindow>

namespace muster::test {

/// The Fleets page with its plans' flow in a window, over two GitLabs (`work`, `live`) whose runners have the same numbers. begin() and end() are
/// called around each test.
class FleetsDesk {
public:
    void begin();
    void end();

    void show(const std::vector<Account> &accounts);
    [[nodiscard]] bool isWhole(qsizetype runners) const;
    /// In the page's message bar.
    [[nodiscard]] QString told() const;
    [[nodiscard]] const FleetMember &member(const QString &name) const;
    /// The first ones that may take jobs and are idle, as placed ids.
    [[nodiscard]] std::vector<RunnerId> some(const QString &name, int count) const;
    void mark(std::vector<RunnerId> ids, const std::vector<RunnerId> &more = {});

    [[nodiscard]] PlanDialog *preview() const { return m_window->findChild<PlanDialog *>(); }
    /// Where it says that the change is made.
    [[nodiscard]] static QString whereOf(const PlanDialog *dialog);
    [[nodiscard]] bool asksAbout(const QString &name) const { return preview() && whereOf(preview()).startsWith(name + QStringLiteral(" (")); }
    /// With Space on the deed; the preview has to allow it.
    void confirm();
    void cancel();

    [[nodiscard]] static std::vector<qint64> changed(ServerFixture &server, demo::Change::Kind kind);
    [[nodiscard]] static std::vector<qint64> bare(const std::vector<RunnerId> &ids);

    [[nodiscard]] Account work() { return m_ground->account(QStringLiteral("work"), m_work->url(), m_work->token()); }
    [[nodiscard]] Account live() { return m_ground->account(QStringLiteral("live"), m_live->url(), m_live->token()); }

    std::unique_ptr<ServerFixture> m_work, m_live;
    std::unique_ptr<SeveralGround> m_ground;
    std::unique_ptr<InstanceGroup> m_group;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<QMainWindow> m_window;
    FleetsPage *m_page = nullptr;
    FleetsFlow *m_flow = nullptr;
};

} // namespace muster::test
