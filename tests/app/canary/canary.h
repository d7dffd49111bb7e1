// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster::test {

/// A token that must not be found: knows the shapes it may have been written in.
class Canary final {
public:
    explicit Canary(const QByteArray &token);

    /// Plain (its first and last dozen characters suffice), percent-encoded throughout, in hexadecimal, in UTF-16, in base64
    /// of either alphabet wherever it begins.
    [[nodiscard]] const QList<QByteArray> &forms() const { return m_forms; }
    [[nodiscard]] bool isIn(const QByteArray &bytes) const;
    /// The files below a folder that hold it, hidden ones too.
    [[nodiscard]] QStringList filesBelow(const QString &folder) const;
    /// What the kernel shows of a running process to others: `cmdline` and `environ`, as far as they hold it. A file that cannot
    /// be read shows nothing.
    [[nodiscard]] QStringList shownOfProcess(qint64 pid) const;

private:
    QList<QByteArray> m_forms;
};

} // namespace muster::test
