// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/fleet/snapshot.h"
#include "models/settings/settings.h"

#include <QDialog>

#include <optional>

namespace muster {

/// What may help whoever looks for a fault, and tells nobody's business: no address, no name, no token, no text of the server.
struct DiagnosticsFacts {
    std::optional<Identity> identity;   ///< nullopt: not connected
    Snapshot::Ptr fleet;                ///< counts of it; null: none
    bool isDemo = false;
    Settings::Theme theme = Settings::Theme::System;
    int refreshInterval = 0;            ///< seconds
};
/// Lines of `name: value`, not translated: they are read by other people than the one who sends them.
[[nodiscard]] QString diagnosticsText(const DiagnosticsFacts &facts);

/// Shows the text before it goes anywhere; it may be copied or saved.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(const QString &text, QWidget *parent = nullptr);
};

} // namespace muster
