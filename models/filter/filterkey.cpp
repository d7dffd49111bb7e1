// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterkey.h"

#include "models/fleet/openenum.h"

#include <array>

namespace muster {

namespace {

constexpr std::array statuses{
    ClosedValue{ u"online", u"", quint8(RunnerStatus::Online) },
    ClosedValue{ u"offline", u"", quint8(RunnerStatus::Offline) },
    ClosedValue{ u"stale", u"", quint8(RunnerStatus::Stale) },
    ClosedValue{ u"never_contacted", u"", quint8(RunnerStatus::NeverContacted) },
};
constexpr std::array types{
    ClosedValue{ u"instance", u"instance_type", quint8(RunnerType::Instance) },
    ClosedValue{ u"group", u"group_type", quint8(RunnerType::Group) },
    ClosedValue{ u"project", u"project_type", quint8(RunnerType::Project) },
};
constexpr std::array methods{
    ClosedValue{ u"registration_token", u"", quint8(CreationMethod::RegistrationToken) },
    ClosedValue{ u"authenticated_user", u"", quint8(CreationMethod::AuthenticatedUser) },
};

constexpr std::array<QStringView, 4> lags{ u">=1", u">=3", u">=6", u"0" };
constexpr std::array<QStringView, 5> silences{ u">1d", u">7d", u">30d", u">90d", u"<1h" };
constexpr std::array<QStringView, 4> ages{ u"<1d", u"<7d", u">30d", u">365d" };
constexpr std::array<QStringView, 3> expiries{ u"<7d", u"<14d", u"<30d" };
constexpr std::array<QStringView, 3> counts{ u"0", u">0", u">1" };

// Costs are nanoseconds a row, roughly, as tests/bench measures them.
constexpr KeySpec word{ .key = quint8(FilterKey::Word), .name = u"", .kind = ValueKind::Text, .contains = true, .cost = 50 };
constexpr std::array specs{
    KeySpec{ .key = quint8(FilterKey::Status), .name = u"status", .kind = ValueKind::Closed, .cost = 4, .values = statuses },
    KeySpec{ .key = quint8(FilterKey::Paused), .name = u"paused", .kind = ValueKind::Closed, .cost = 4, .values = yesAndNo },
    KeySpec{ .key = quint8(FilterKey::Locked), .name = u"locked", .kind = ValueKind::Closed, .cost = 4, .values = yesAndNo },
    KeySpec{ .key = quint8(FilterKey::Protected), .name = u"protected", .kind = ValueKind::Closed, .cost = 4, .values = yesAndNo },
    KeySpec{ .key = quint8(FilterKey::Untagged), .name = u"untagged", .kind = ValueKind::Closed, .cost = 4, .values = yesAndNo },
    KeySpec{ .key = quint8(FilterKey::Busy), .name = u"busy", .kind = ValueKind::Closed, .cost = 4, .values = yesAndNo },
    KeySpec{ .key = quint8(FilterKey::Type), .name = u"type", .kind = ValueKind::Closed, .cost = 4, .values = types },
    KeySpec{ .key = quint8(FilterKey::Tag), .name = u"tag", .kind = ValueKind::Text, .folded = false, .cost = 5 },   // GitLab tells `Linux` from `linux`
    KeySpec{ .key = quint8(FilterKey::Executor), .name = u"executor", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = quint8(FilterKey::Platform), .name = u"platform", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = quint8(FilterKey::Arch), .name = u"arch", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = quint8(FilterKey::Creator), .name = u"creator", .kind = ValueKind::Text, .cost = 5 },
    KeySpec{ .key = quint8(FilterKey::Note), .name = u"note", .kind = ValueKind::Text, .contains = true, .cost = 40 },
    KeySpec{ .key = quint8(FilterKey::Name), .name = u"name", .kind = ValueKind::Text, .contains = true, .cost = 40 },
    KeySpec{ .key = quint8(FilterKey::Id), .name = u"id", .kind = ValueKind::Number, .isId = true, .cost = 10 },
    KeySpec{ .key = quint8(FilterKey::Token), .name = u"token", .kind = ValueKind::Text, .folded = false, .cost = 35 },
    KeySpec{ .key = quint8(FilterKey::Sys), .name = u"sys", .kind = ValueKind::Text, .folded = false, .cost = 50 },
    KeySpec{ .key = quint8(FilterKey::Owner), .name = u"owner", .kind = ValueKind::Path, .cost = 10 },
    KeySpec{ .key = quint8(FilterKey::Ip), .name = u"ip", .kind = ValueKind::Address, .cost = 100 },
    KeySpec{ .key = quint8(FilterKey::Version), .name = u"version", .kind = ValueKind::Version, .cost = 18 },
    KeySpec{ .key = quint8(FilterKey::Behind), .name = u"behind", .kind = ValueKind::Number, .cost = 10, .samples = lags },
    KeySpec{ .key = quint8(FilterKey::Seen), .name = u"seen", .kind = ValueKind::Span, .cost = 12, .samples = silences },
    KeySpec{ .key = quint8(FilterKey::Age), .name = u"age", .kind = ValueKind::Span, .cost = 12, .samples = ages },
    KeySpec{ .key = quint8(FilterKey::Managers), .name = u"managers", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = quint8(FilterKey::Jobs), .name = u"jobs", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = quint8(FilterKey::Projects), .name = u"projects", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = quint8(FilterKey::Method), .name = u"method", .kind = ValueKind::Closed, .cost = 4, .values = methods },
    KeySpec{ .key = quint8(FilterKey::Expires), .name = u"expires", .kind = ValueKind::Span, .cost = 12, .samples = expiries },
    KeySpec{ .key = quint8(FilterKey::Instance), .name = u"instance", .kind = ValueKind::Text, .cost = 3 },
};

static_assert(isInOrder(specs, FilterKey::Instance));

} // namespace

const Vocabulary &runnerVocabulary()
{
    static constexpr Vocabulary vocabulary{ word, specs };
    return vocabulary;
}

} // namespace muster
