// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

const VerbRules &rulesOf(Verb verb)
{
    switch (verb) {
    case Verb::Pause:
        return pauseRules();
    case Verb::Resume:
        return resumeRules();
    case Verb::Delete:
        break;
    }
    return deleteRules();
}

} // namespace muster
