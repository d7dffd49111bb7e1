// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/sequentialbody.h"

#include <algorithm>
#include <cstring>

namespace muster::gitlab {

SequentialBody::SequentialBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SequentialBody::bytesAvailable() const
{
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 SequentialBody::readData(char *to, qint64 most)
{
    const qsizetype count = std::min<qsizetype>(most, m_body.size() - m_at);
    if (count <= 0)
        return m_at == m_body.size() ? -1 : 0;
    std::memcpy(to, m_body.constData() + m_at, std::size_t(count));
    m_at += count;
    return count;
}

} // namespace muster::gitlab
