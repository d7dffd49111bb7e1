// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/jobkey.h"

#include <array>

namespace muster {

namespace {

// GitLab's lists of words grow, so these are suggestions and any other word may be written as well.
constexpr std::array<QStringView, 10> statuses{ u"pending", u"running", u"canceling", u"success", u"failed", u"canceled", u"skipped", u"manual", u"created", u"waiting_for_resource" };
constexpr std::array<QStringView, 7> sources{ u"push", u"merge_request_event", u"schedule", u"web", u"api", u"trigger", u"parent_pipeline" };
constexpr std::array<QStringView, 4> waits{ u">10m", u">1h", u">1d", u"<1m" };
constexpr std::array<QStringView, 4> runs{ u">1h", u">3h", u">1d", u"<5m" };

// Costs are nanoseconds a job, roughly: texts are turned into UTF-8 before they are looked at.
constexpr KeySpec word{ .key = quint8(JobKey::Word), .name = u"", .kind = ValueKind::Text, .contains = true, .cost = 250 };
constexpr std::array specs{
    KeySpec{ .key = quint8(JobKey::Job), .name = u"job", .kind = ValueKind::NameOrNumber, .contains = true, .isId = true, .cost = 60 },
    KeySpec{ .key = quint8(JobKey::Project), .name = u"project", .kind = ValueKind::Path, .cost = 70 },
    KeySpec{ .key = quint8(JobKey::Ref), .name = u"ref", .kind = ValueKind::Text, .folded = false, .cost = 40 },   // Git tells `Main` from `main`
    KeySpec{ .key = quint8(JobKey::Stage), .name = u"stage", .kind = ValueKind::Text, .cost = 50 },
    KeySpec{ .key = quint8(JobKey::Status), .name = u"status", .kind = ValueKind::Text, .cost = 50, .samples = statuses },
    KeySpec{ .key = quint8(JobKey::Tag), .name = u"tag", .kind = ValueKind::Text, .folded = false, .cost = 80 },
    KeySpec{ .key = quint8(JobKey::Untagged), .name = u"untagged", .kind = ValueKind::Closed, .cost = 5, .values = yesAndNo },
    KeySpec{ .key = quint8(JobKey::Protected), .name = u"protected", .kind = ValueKind::Closed, .cost = 5, .values = yesAndNo },
    KeySpec{ .key = quint8(JobKey::Stuck), .name = u"stuck", .kind = ValueKind::Closed, .cost = 5, .values = yesAndNo },
    KeySpec{ .key = quint8(JobKey::Waiting), .name = u"waiting", .kind = ValueKind::Span, .cost = 15, .samples = waits },
    KeySpec{ .key = quint8(JobKey::Running), .name = u"running", .kind = ValueKind::Span, .cost = 15, .samples = runs },
    KeySpec{ .key = quint8(JobKey::Runner), .name = u"runner", .kind = ValueKind::NameOrNumber, .contains = true, .isId = true, .cost = 60 },
    KeySpec{ .key = quint8(JobKey::Sys), .name = u"sys", .kind = ValueKind::Text, .folded = false, .cost = 40 },
    KeySpec{ .key = quint8(JobKey::Ip), .name = u"ip", .kind = ValueKind::Address, .cost = 70 },
    KeySpec{ .key = quint8(JobKey::Platform), .name = u"platform", .kind = ValueKind::Text, .cost = 50 },
    KeySpec{ .key = quint8(JobKey::Arch), .name = u"arch", .kind = ValueKind::Text, .cost = 50 },
    KeySpec{ .key = quint8(JobKey::Executor), .name = u"executor", .kind = ValueKind::Text, .cost = 50 },
    KeySpec{ .key = quint8(JobKey::Version), .name = u"version", .kind = ValueKind::Version, .cost = 120 },
    KeySpec{ .key = quint8(JobKey::Pipeline), .name = u"pipeline", .kind = ValueKind::Number, .isId = true, .cost = 10 },
    KeySpec{ .key = quint8(JobKey::Source), .name = u"source", .kind = ValueKind::Text, .cost = 50, .samples = sources },
};

static_assert(isInOrder(specs, JobKey::Source));

} // namespace

const Vocabulary &jobVocabulary()
{
    static constexpr Vocabulary vocabulary{ word, specs };
    return vocabulary;
}

} // namespace muster
