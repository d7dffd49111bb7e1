// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace muster {

/// A token. It cannot be printed or streamed, is overwritten when it goes, and is compared without an early exit.
/// Bytes, not text: a token is ASCII and goes into a header as it is.
class SecretString {
public:
    SecretString() = default;
    explicit SecretString(QByteArray value);
    SecretString(const SecretString &other);
    SecretString &operator=(const SecretString &other);
    SecretString(SecretString &&) noexcept = default;
    SecretString &operator=(SecretString &&other) noexcept;
    ~SecretString();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    /// The value itself, for the one place that writes the header. The caller keeps no copy.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const SecretString &a, const SecretString &b);

private:
    void wipe() noexcept;
    QByteArray m_value;
};

} // namespace muster
