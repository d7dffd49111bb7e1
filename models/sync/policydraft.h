// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyreader.h"
#include "models/sync/policyjudge.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace muster {

/// A policy while it is being written: read on a worker after each change, and held against the fleet when it has no errors.
/// The newest text counts. GUI thread.
class PolicyDraft final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDraft(QObject *parent = nullptr);
    ~PolicyDraft() override;

    void setCatalogue(const ReleaseCatalogue &catalogue) { m_judge.setCatalogue(catalogue); }
    void setFleet(const Snapshot::Ptr &fleet);
    void setText(const QByteArray &utf8);
    /// The text that reading() is about is the last one that was set.
    [[nodiscard]] bool isCurrent() const { return !m_isWorking; }
    [[nodiscard]] const PolicyReading &reading() const { return *m_reading; }
    /// Without a compliance while the text has errors.
    [[nodiscard]] const Judgement &judgement() const { return m_judge.judgement(); }

Q_SIGNALS:
    void read();
    void judged();

private:
    void work();
    void take();
    void judge();

    PolicyJudge m_judge;
    Snapshot::Ptr m_fleet;
    QByteArray m_text;
    std::shared_ptr<PolicyReading> m_reading;
    QFutureWatcher<std::shared_ptr<PolicyReading>> m_watcher;
    bool m_isWorking = false;
    bool m_isWanted = false;
};

} // namespace muster
