// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/namedpath.h"

#include <QObject>

#include <memory>
#include <vector>

namespace muster {

namespace gitlab {
class Client;
}

/// Groups to choose a scope from, by what is being typed: asks a moment after the last keystroke, the last question wins.
class GroupSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 200;

    explicit GroupSearch(gitlab::Client &client, QObject *parent = nullptr);
    ~GroupSearch() override;

    void search(const QString &text);
    void cancel();   ///< nothing is heard of the last question

Q_SIGNALS:
    void found(const QString &text, const std::vector<muster::NamedPath> &groups);
    void failed(const QString &text, const muster::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
