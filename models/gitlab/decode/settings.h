// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/decode/changes.h"

#include <QJsonObject>

#include <vector>

namespace muster::gitlab {

/// The settings of a CiRunner, as far as they are told: an absent field is not, a null one is empty.
[[nodiscard]] RunnerSettings readSettings(JsonValue runner);
/// As RunnerUpdateInput has it.
[[nodiscard]] QJsonObject updateInput(const RunnerUpdate &update);
/// As POST /user/runners has it.
[[nodiscard]] QJsonObject createBody(const NewRunner &runner, qint64 placeId);

/// queries/edit.graphql, for these ids in their order; see readRecheck().
[[nodiscard]] Read<Recheck> readSettingsCheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids);
[[nodiscard]] Read<Recheck> readProjectsCheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids);
/// Each alias stands alone. Done: the answer shows every setting as it was to be.
[[nodiscard]] Outcomes readEdits(const GraphqlReply &reply, const std::vector<RunnerUpdate> &updates);
/// The answer that holds a token; an id in it goes before `runner`.
[[nodiscard]] Read<IssuedToken> readIssuedToken(const Answer &answer, RunnerId runner);

} // namespace muster::gitlab
