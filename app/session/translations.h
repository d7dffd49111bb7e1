// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace muster {

/// Loads Muster's and Qt's texts for the system's language (LANGUAGE, LC_ALL, LC_MESSAGES, LANG); English plurals otherwise.
void installTranslations(QCoreApplication &application);

} // namespace muster
