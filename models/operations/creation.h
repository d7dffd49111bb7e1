// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/runnersettings.h"
#include "models/history/instancelock.h"
#include "models/operations/runmeans.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace muster {

/// Runners that do not exist yet, all alike but for a number in their description.
struct NewRunners {
    RunnerType type = RunnerType::Instance;
    QString place;             ///< full path of the group or project; empty for the instance
    RunnerSettings settings;   ///< of the description `{n}` is a running number, see RunnerEdit
    int firstNumber = 1;
    int count = 1;
};
inline constexpr int mostNewRunners = 100;

/// Why GitLab would refuse them whatever happens.
enum class CreationProblem : quint8 { None, NoPlace, NoTagsNorUntagged, TooManyTags, TagTooLong, TimeoutTooShort, TextTooLong, BadCount };
[[nodiscard]] CreationProblem problemOf(const NewRunners &wanted);
/// The description of one of them.
[[nodiscard]] QString descriptionOf(const NewRunners &wanted, int index);

/// Creates runners one after the other and hands out their tokens, which GitLab shows this once. What it means to do is on record
/// before each request, which runner came of it afterwards; a token never is. Stops at the first that cannot be made: the next would
/// meet the same. Ends exactly once with finished().
class Creation final : public QObject
{
    Q_OBJECT

public:
    Creation(const RunMeans &means, NewRunners wanted, QObject *parent = nullptr);
    ~Creation() override;

    void start();
    /// The one under way is waited for.
    void cancel();
    [[nodiscard]] const NewRunners &wanted() const { return m_wanted; }
    [[nodiscard]] const QString &runId() const { return m_runId; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Why not all of them were made; nullopt: they were, or it was cancelled.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void created(muster::RunnerId runner, const QString &description, const muster::SecretString &token);
    void finished();

private:
    void next();
    void create();
    void note(RunnerId runner);
    void end();
    void record(const QString &kind, const QJsonObject &body, std::function<void()> then);
    void finish();

    const RunMeans m_means;
    const NewRunners m_wanted;
    const QString m_runId;
    InstanceLock m_lock;
    std::optional<Error> m_trouble;
    int m_made = 0;
    bool m_isStarted = false;
    bool m_isOnRecord = false;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

/// What a runner's host needs to use a token, in GitLab Runner's own words. These hold the token: they are for a person's eyes and
/// clipboard, and go nowhere else.
[[nodiscard]] QString registerCommand(const QString &instance, const SecretString &token);
[[nodiscard]] QString configToml(const QString &instance, const QString &name, const SecretString &token);

} // namespace muster
