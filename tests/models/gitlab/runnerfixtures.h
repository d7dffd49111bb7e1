// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace muster::test {

/// A group runner with every field told and two managers.
[[nodiscard]] QByteArray fullRunner(qint64 id);
/// The same object with one member replaced by (or, if empty, without) another JSON value.
[[nodiscard]] QByteArray withMember(const QByteArray &object, const QByteArray &member, const QByteArray &value);

/// A runner connection as one page holds it.
[[nodiscard]] QByteArray connectionOf(const QByteArrayList &nodes, const QByteArray &nextCursor = {}, qint64 count = -1);
/// `{"runners": …}` with a connection.
[[nodiscard]] QByteArray instancePage(const QByteArrayList &nodes, const QByteArray &nextCursor = {}, qint64 count = -1);

/// One page of a runner's managers.
[[nodiscard]] QByteArray managersPage(qint64 runner, const QList<qint64> &managers, qint64 count, const QByteArray &nextCursor = {});

/// A page of `count` ordinary runners with ids from `first` on and two managers each, as data of an answer.
[[nodiscard]] QByteArray ordinaryPage(qint64 first, int count, const QByteArray &nextCursor = {});

} // namespace muster::test
