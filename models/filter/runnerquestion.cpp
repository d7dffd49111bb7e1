// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/runnerquestion.h"

namespace muster {

std::unique_ptr<Question> makeRunnerQuestion(const Term &term, const Inquiry &inquiry)
{
    switch (FilterKey(term.spec->key)) {
    case FilterKey::Status:
    case FilterKey::Paused:
    case FilterKey::Locked:
    case FilterKey::Protected:
    case FilterKey::Untagged:
    case FilterKey::Busy:
    case FilterKey::Type:
    case FilterKey::Method:
        return makeClosedQuestion(term, inquiry);
    case FilterKey::Id:
    case FilterKey::Behind:
    case FilterKey::Seen:
    case FilterKey::Age:
    case FilterKey::Managers:
    case FilterKey::Jobs:
    case FilterKey::Projects:
    case FilterKey::Expires:
        return makeNumberQuestion(term, inquiry);
    case FilterKey::Tag:
    case FilterKey::Owner:
    case FilterKey::Creator:
    case FilterKey::Instance:
        return makeSharedQuestion(term, inquiry);
    case FilterKey::Word:
    case FilterKey::Name:
    case FilterKey::Note:
    case FilterKey::Token:
        return makeTextQuestion(term, inquiry);
    case FilterKey::Executor:
    case FilterKey::Platform:
    case FilterKey::Arch:
    case FilterKey::Sys:
    case FilterKey::Ip:
    case FilterKey::Version:
        break;
    }
    return makeManagerQuestion(term, inquiry);
}

} // namespace muster
