// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/credentials.h"

namespace muster::demo {

/// The REST API below /api/v4: finds the endpoint, asks token and scope, answers.
class RestService final {
public:
    RestService(World &world, QString baseUrl) : m_world(world), m_baseUrl(std::move(baseUrl)) { }

    /// `path` is percent-encoded and begins behind `/api/v4/`.
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request, const QByteArray &path, const Credentials &credentials);

private:
    World &m_world;
    QString m_baseUrl;
};

} // namespace muster::demo
