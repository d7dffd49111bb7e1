// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/names.h"

namespace muster::demo::names {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView topGroupNames[] = {
    "acme"_L1, "platform"_L1, "payments"_L1, "mobile"_L1, "data"_L1, "infra"_L1, "web"_L1, "research"_L1, "security"_L1,
    "embedded"_L1, "games"_L1, "logistics"_L1, "maps"_L1, "media"_L1, "search"_L1, "storage"_L1, "network"_L1, "quality"_L1,
    "release"_L1, "identity"_L1, "billing"_L1, "analytics"_L1, "robotics"_L1, "vision"_L1, "support"_L1, "partners"_L1,
    "finance"_L1, "energy"_L1, "health"_L1, "retail"_L1};
constexpr QLatin1StringView subgroupNames[] = {
    "backend"_L1, "frontend"_L1, "ci"_L1, "tools"_L1, "firmware"_L1, "linux"_L1, "ml"_L1, "sre"_L1, "apps"_L1, "libs"_L1,
    "docs"_L1, "labs"_L1, "legacy"_L1, "drivers"_L1, "edge"_L1, "core"_L1};
constexpr QLatin1StringView projectNames[] = {
    "api"_L1, "gateway"_L1, "ledger"_L1, "console"_L1, "charts"_L1, "deployer"_L1, "ingest"_L1, "scheduler"_L1, "website"_L1,
    "handbook"_L1, "sdk"_L1, "simulator"_L1, "kernel"_L1, "bootloader"_L1, "installer"_L1, "monitoring"_L1, "images"_L1,
    "terraform"_L1, "reports"_L1, "auth"_L1, "catalog"_L1, "checkout"_L1, "notifier"_L1, "proxy"_L1, "worker"_L1};
constexpr QLatin1StringView givenNames[] = {
    "Mira"_L1, "Tomas"_L1, "Aiko"_L1, "Jonas"_L1, "Lena"_L1, "Priya"_L1, "Mateo"_L1, "Ingrid"_L1, "Kwame"_L1, "Sofia"_L1,
    "Yusuf"_L1, "Nadia"_L1, "Oskar"_L1, "Chen"_L1, "Amara"_L1, "Felix"_L1, "Rosa"_L1, "Dmitri"_L1, "Hana"_L1, "Luis"_L1,
    "Greta"_L1, "Ravi"_L1, "Elin"_L1, "Marco"_L1, "Zoe"_L1, "Viktor"_L1, "Leila"_L1, "Anton"_L1, "Bea"_L1, "Idris"_L1};
constexpr QLatin1StringView familyNames[] = {
    "Oduya"_L1, "Novak"_L1, "Tanaka"_L1, "Weber"_L1, "Sharma"_L1, "Garcia"_L1, "Larsen"_L1, "Mensah"_L1, "Rossi"_L1,
    "Demir"_L1, "Petrov"_L1, "Lindqvist"_L1, "Wang"_L1, "Okafor"_L1, "Fischer"_L1, "Silva"_L1, "Kovacs"_L1, "Moreau"_L1,
    "Haddad"_L1, "Jansen"_L1, "Nakamura"_L1, "Iyer"_L1, "Bergman"_L1, "Conti"_L1, "Schmid"_L1, "Orlov"_L1, "Karimi"_L1};
constexpr QLatin1StringView notes[] = {
    "Rack 4, ask Infra before touching"_L1, "Keep until the migration is through"_L1, "Shared with the release team"_L1,
    "Needs the license dongle"_L1, "Noisy neighbour, see the incident review"_L1, "Do not delete: audit"_L1,
    "Host to be replaced next quarter"_L1, "Spot instances only"_L1, "Certificate expires in spring"_L1};
constexpr QLatin1StringView jobNameList[] = {
    "build"_L1, "unit: [linux]"_L1, "unit: [windows]"_L1, "lint"_L1, "integration"_L1, "package"_L1, "image"_L1, "e2e 1/4"_L1,
    "e2e 2/4"_L1, "scan"_L1, "docs"_L1, "deploy staging"_L1, "benchmark"_L1, "fuzz"_L1};
constexpr QLatin1StringView branchNames[] = {
    "main"_L1, "develop"_L1, "release/24.1"_L1, "feature/login"_L1, "fix/timeout"_L1, "renovate/all"_L1, "spike"_L1, "v2.4.0"_L1};

} // namespace

std::span<const QLatin1StringView> topGroups() { return topGroupNames; }
std::span<const QLatin1StringView> subgroups() { return subgroupNames; }
std::span<const QLatin1StringView> projects() { return projectNames; }
std::span<const QLatin1StringView> firstNames() { return givenNames; }
std::span<const QLatin1StringView> lastNames() { return familyNames; }
std::span<const QLatin1StringView> maintenanceNotes() { return notes; }
std::span<const QLatin1StringView> jobNames() { return jobNameList; }
std::span<const QLatin1StringView> branches() { return branchNames; }

QString titled(QLatin1StringView path)
{
    QString name = path;
    if (name.size() <= 3)
        return name.toUpper();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace muster::demo::names
