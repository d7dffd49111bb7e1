// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/runnersettings.h"

#include <QJsonObject>

namespace muster {

/// Under GitLab's REST names: `{"access_level":"ref_protected","description":"…","locked":true,"maintenance_note":"…",
/// "maximum_timeout":3600,"paused":false,"run_untagged":true,"tag_list":["a","b"]}`; what is not among them is absent. A
/// `maximum_timeout` of null is none of its own.
[[nodiscard]] QJsonObject settingsToJson(const RunnerSettings &settings);
/// What is not understood is left out.
[[nodiscard]] RunnerSettings settingsFromJson(const QJsonObject &object);

/// `{"from":{…},"to":{…}}`
[[nodiscard]] QJsonObject settingsChangeToJson(const SettingsChange &change);
[[nodiscard]] SettingsChange settingsChangeFromJson(const QJsonObject &object);

} // namespace muster
