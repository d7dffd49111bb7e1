// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/layers/layertable.h"
#include "tests/layers/qtmodules.h"

#include <QMap>
#include <QStringList>

/// Files by their path from the root ("models/fleet/rows.h") with their text: the real tree, or a made-up one.
using Tree = QMap<QString, QString>;

/// The C++ files and CMakeLists.txt of models, views, app and tests below a folder.
[[nodiscard]] Tree readTree(const QString &root);

/// What in `tree` crosses `table`: "file:line: reason" each, in the order of the files.
[[nodiscard]] QStringList crossings(const Tree &tree, const LayerTable &table, const QtModules &qt);

/// Folders of models and views that the table forgets, and files and folders that no CMake call builds.
/// `targets` are the CMake targets that exist, by the names muster_layer gives them ("models_fleet").
[[nodiscard]] QStringList forgotten(const Tree &tree, const LayerTable &table, const QStringList &targets);

/// What the table must never allow, whatever it is changed to.
[[nodiscard]] QStringList brokenGroundRules(const LayerTable &table);
