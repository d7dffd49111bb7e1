// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/breed.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

using Suffix = Breed::Suffix;

constexpr Breed all[] = {
    {"build-linux"_L1, "linux docker build large"_L1, "linux"_L1, "amd64"_L1, "docker"_L1, 26, false, Suffix::LetterDigit},
    {"docker"_L1, "docker linux small"_L1, "linux"_L1, "amd64"_L1, "docker"_L1, 18, false, Suffix::Number},
    {"k8s-runner"_L1, "k8s kubernetes linux docker"_L1, "linux"_L1, "amd64"_L1, "kubernetes"_L1, 14, true, Suffix::Region},
    {"autoscaler"_L1, "linux docker autoscale spot"_L1, "linux"_L1, "amd64"_L1, "docker-autoscaler"_L1, 7, true, Suffix::Region},
    {"arm-build"_L1, "linux arm64 docker"_L1, "linux"_L1, "arm64"_L1, "docker"_L1, 6, false, Suffix::LetterDigit},
    {"gpu-farm"_L1, "gpu cuda linux ml"_L1, "linux"_L1, "amd64"_L1, "docker"_L1, 5, false, Suffix::Number},
    {"win-build"_L1, "windows msvc powershell"_L1, "windows"_L1, "amd64"_L1, "shell"_L1, 7, false, Suffix::Number},
    {"win-docker"_L1, "windows docker-windows"_L1, "windows"_L1, "amd64"_L1, "docker-windows"_L1, 2, false, Suffix::Number},
    {"mac-mini"_L1, "macos xcode ios"_L1, "darwin"_L1, "arm64"_L1, "shell"_L1, 4, false, Suffix::Number},
    {"deploy"_L1, "deploy production shell"_L1, "linux"_L1, "amd64"_L1, "shell"_L1, 5, false, Suffix::LetterDigit},
    {"legacy-machine"_L1, "linux docker docker-machine"_L1, "linux"_L1, "amd64"_L1, "docker+machine"_L1, 2, true, Suffix::Number},
    {"bench"_L1, "bare-metal benchmark linux perf"_L1, "linux"_L1, "amd64"_L1, "shell"_L1, 2, false, Suffix::Number},
    {"pi-lab"_L1, "linux arm raspberry hardware"_L1, "linux"_L1, "arm"_L1, "ssh"_L1, 1, false, Suffix::Number},
    {"vm-host"_L1, "virtualbox linux vm"_L1, "linux"_L1, "amd64"_L1, "virtualbox"_L1, 1, false, Suffix::Number},
};

} // namespace

std::span<const Breed> breeds()
{
    return all;
}

} // namespace muster::demo
