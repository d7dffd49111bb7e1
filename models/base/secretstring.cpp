// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/secretstring.h"

#include "models/base/redaction.h"

#include <atomic>
#include <utility>

namespace muster {

SecretString::SecretString(QByteArray value) : m_value(std::move(value))
{
    m_value.detach();
    noteSecret(m_value);
}

SecretString::SecretString(const SecretString &other) : m_value(other.m_value)
{
    m_value.detach();   // implicit sharing would leave one buffer with two owners, and nobody to wipe it
    noteSecret(m_value);
}

SecretString &SecretString::operator=(const SecretString &other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
        m_value.detach();
        noteSecret(m_value);
    }
    return *this;
}

SecretString &SecretString::operator=(SecretString &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

void SecretString::wipe() noexcept
{
    forgetSecret(m_value);   // a moved value takes its note along: what was left behind is empty
    if (m_value.isDetached()) {
        volatile char *bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = 0;
        std::atomic_signal_fence(std::memory_order_seq_cst);
    }
    m_value.clear();
}

bool operator==(const SecretString &a, const SecretString &b)
{
    if (a.m_value.size() != b.m_value.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.m_value.size(); ++i)
        difference |= static_cast<unsigned char>(a.m_value[i] ^ b.m_value[i]);
    return difference == 0;
}

} // namespace muster
