// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/command.h"
#include "models/base/instant.h"
#include "models/fleet/pastload.h"

#include <QStringView>

#include <optional>

namespace muster::headless {

/// `changes [FILTER…]`: what is on record to have happened in a span of time. Signs in to know whose record it is, and loads nothing.
class ChangesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::ChangesCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, Terminal &terminal) override;

private:
    /// Unknown moments are left open; --since counts back from `now`.
    struct Span {
        Instant from, until;
    };
    [[nodiscard]] static std::optional<Span> spanOf(const QCommandLineParser &arguments, Instant now, Terminal &terminal);
    [[nodiscard]] static ExitStatus backUp(const QCommandLineParser &arguments, const QString &path, Terminal &terminal);
};

/// `2d`, `90m`, `36h`, `2w` as seconds; nullopt for what is no span.
[[nodiscard]] std::optional<qint64> secondsOfSpan(QStringView text);
/// `2026-03-04`, `2026-03-04T05:06`, `2026-03-04T05:06:07Z`, `…+02:00`; without an offset in local time. Unknown for anything else.
[[nodiscard]] Instant momentFromText(const QString &text);

} // namespace muster::headless
