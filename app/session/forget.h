// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

class History;

/// One user of one GitLab, about whom Muster is to keep nothing any more.
struct ForgetRequest {
    QString instance;
    QString username;
    QString dataFolder;           ///< see datafolder.h
    History *history = nullptr;   ///< the person's own; nullptr: none can be had
};
/// Removes all that is kept on disk for them, apart from the account itself and its token: whoever keeps another thing adds it
/// here. The journal is never touched. No session of theirs may be open.
void forget(const ForgetRequest &request);

} // namespace muster
