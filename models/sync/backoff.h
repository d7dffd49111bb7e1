// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace muster {

/// How long to wait before trying again: doubles with every failure from `first` up to `longest`, give or take a quarter, so
/// that many clients of a server that comes back do not all ask in the same moment. `failures` counts from 1.
[[nodiscard]] std::chrono::milliseconds backOff(int failures, std::chrono::milliseconds first, std::chrono::milliseconds longest);
/// `span`, give or take a tenth.
[[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds span);

} // namespace muster
