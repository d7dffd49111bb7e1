// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"

namespace muster::gitlab {

/// A group or project by its full path, and the number in the answer.
[[nodiscard]] Request placeRequest(RunnerType kind, const QString &path, const Limits &limits);
[[nodiscard]] Read<qint64> readPlaceId(const Answer &answer);

/// Creates one runner: looks up the number of its group or project, then POST /user/runners, sent once.
class CreateCall final : public TypedCall<IssuedToken>
{
public:
    CreateCall(Session &session, NewRunner runner, QObject *receiver, Callback<IssuedToken> done, QObject *parent);

private:
    void lookUpPlace();
    void create(qint64 placeId);

    const NewRunner m_runner;
};

} // namespace muster::gitlab
