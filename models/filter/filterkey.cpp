// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterkey.h"

#include "models/fleet/openenum.h"

#include <array>

namespace muster {

namespace {

constexpr std::array yesNo{
    ClosedValue{ u"yes", u"true", quint8(Tri::Yes) },
    ClosedValue{ u"no", u"false", quint8(Tri::No) },
};
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
constexpr KeySpec word{ .key = FilterKey::Word, .name = u"", .kind = ValueKind::Text, .contains = true, .cost = 50 };
constexpr std::array specs{
    KeySpec{ .key = FilterKey::Status, .name = u"status", .kind = ValueKind::Closed, .cost = 4, .values = statuses },
    KeySpec{ .key = FilterKey::Paused, .name = u"paused", .kind = ValueKind::Closed, .cost = 4, .values = yesNo },
    KeySpec{ .key = FilterKey::Locked, .name = u"locked", .kind = ValueKind::Closed, .cost = 4, .values = yesNo },
    KeySpec{ .key = FilterKey::Protected, .name = u"protected", .kind = ValueKind::Closed, .cost = 4, .values = yesNo },
    KeySpec{ .key = FilterKey::Untagged, .name = u"untagged", .kind = ValueKind::Closed, .cost = 4, .values = yesNo },
    KeySpec{ .key = FilterKey::Busy, .name = u"busy", .kind = ValueKind::Closed, .cost = 4, .values = yesNo },
    KeySpec{ .key = FilterKey::Type, .name = u"type", .kind = ValueKind::Closed, .cost = 4, .values = types },
    KeySpec{ .key = FilterKey::Tag, .name = u"tag", .kind = ValueKind::Text, .folded = false, .cost = 5 },   // GitLab tells `Linux` from `linux`
    KeySpec{ .key = FilterKey::Executor, .name = u"executor", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = FilterKey::Platform, .name = u"platform", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = FilterKey::Arch, .name = u"arch", .kind = ValueKind::Text, .cost = 18 },
    KeySpec{ .key = FilterKey::Creator, .name = u"creator", .kind = ValueKind::Text, .cost = 5 },
    KeySpec{ .key = FilterKey::Note, .name = u"note", .kind = ValueKind::Text, .contains = true, .cost = 40 },
    KeySpec{ .key = FilterKey::Name, .name = u"name", .kind = ValueKind::Text, .contains = true, .cost = 40 },
    KeySpec{ .key = FilterKey::Id, .name = u"id", .kind = ValueKind::Number, .cost = 10 },
    KeySpec{ .key = FilterKey::Token, .name = u"token", .kind = ValueKind::Text, .folded = false, .cost = 35 },
    KeySpec{ .key = FilterKey::Sys, .name = u"sys", .kind = ValueKind::Text, .folded = false, .cost = 50 },
    KeySpec{ .key = FilterKey::Owner, .name = u"owner", .kind = ValueKind::Path, .cost = 10 },
    KeySpec{ .key = FilterKey::Ip, .name = u"ip", .kind = ValueKind::Address, .cost = 100 },
    KeySpec{ .key = FilterKey::Version, .name = u"version", .kind = ValueKind::Version, .cost = 18 },
    KeySpec{ .key = FilterKey::Behind, .name = u"behind", .kind = ValueKind::Number, .cost = 10, .samples = lags },
    KeySpec{ .key = FilterKey::Seen, .name = u"seen", .kind = ValueKind::Span, .cost = 12, .samples = silences },
    KeySpec{ .key = FilterKey::Age, .name = u"age", .kind = ValueKind::Span, .cost = 12, .samples = ages },
    KeySpec{ .key = FilterKey::Managers, .name = u"managers", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = FilterKey::Jobs, .name = u"jobs", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = FilterKey::Projects, .name = u"projects", .kind = ValueKind::Number, .cost = 10, .samples = counts },
    KeySpec{ .key = FilterKey::Method, .name = u"method", .kind = ValueKind::Closed, .cost = 4, .values = methods },
    KeySpec{ .key = FilterKey::Expires, .name = u"expires", .kind = ValueKind::Span, .cost = 12, .samples = expiries },
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (std::size_t(specs[i].key) != i + 1)
            return false;
    }
    return std::size_t(FilterKey::Expires) == specs.size();
}
static_assert(inOrder(), "specOf() finds a key by its number");

bool same(QStringView a, QStringView b)
{
    return !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::span<const KeySpec> keySpecs()
{
    return specs;
}

const KeySpec &specOf(FilterKey key)
{
    return key == FilterKey::Word ? word : specs[std::size_t(key) - 1];
}

const KeySpec *findKey(QStringView name)
{
    for (const KeySpec &spec : specs) {
        if (same(name, spec.name))
            return &spec;
    }
    return nullptr;
}

const ClosedValue *findValue(const KeySpec &spec, QStringView name)
{
    for (const ClosedValue &value : spec.values) {
        if (same(name, value.name) || same(name, value.synonym))
            return &value;
    }
    return nullptr;
}

} // namespace muster
