// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct TsMessage {
    enum class State { Finished, Unfinished, Vanished };
    QString context;
    QString source;
    QString comment;       ///< tells equal texts of one context apart; mostly empty
    QStringList forms;     ///< the translation; two for texts with %n (one, many)
    bool isPlural = false;
    State state = State::Finished;
};

/// The texts of a .ts file in its order; empty when it cannot be read.
[[nodiscard]] QList<TsMessage> messagesOf(const QByteArray &ts);

/// What is wrong with a translation: unfinished, vanished, or not fitting its source. Empty when nothing is.
[[nodiscard]] QString faultOf(const TsMessage &message);

/// One line for every text with a fault: which, and what is wrong with it.
[[nodiscard]] QStringList faultsOf(const QList<TsMessage> &messages);
