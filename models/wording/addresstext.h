// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/instanceaddress.h"

#include <QString>

namespace muster {

/// Why a text is no address of a GitLab, in one translated sentence.
[[nodiscard]] QString addressProblemText(AddressProblem problem);

} // namespace muster
