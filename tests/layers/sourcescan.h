// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// One #include of a C++ file.
struct Include {
    QString name;          ///< what stands between the marks
    bool angled = false;   ///< <…> rather than "…"
    int line = 0;          ///< from 1
};
[[nodiscard]] QList<Include> includesOf(const QString &cpp);

/// One word after a keyword of a muster_… call.
struct CMakeWord {
    QString text;
    int line = 0;   ///< from 1
};

/// One call of muster_layer, muster_program or muster_test in a CMakeLists.txt.
struct CMakeCall {
    enum class Kind { Layer, Program, Test };
    Kind kind = Kind::Layer;
    CMakeWord name;
    QList<CMakeWord> sources;
    QList<CMakeWord> uses;
    QList<CMakeWord> qt;
};
[[nodiscard]] QList<CMakeCall> callsOf(const QString &cmake);
