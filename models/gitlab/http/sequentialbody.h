// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace muster::gitlab {

/// The body of a POST as a device that can be read once. Qt repeats a request by itself when the server closes the
/// connection without an answer; a body that cannot be rewound takes that possibility away, so no change runs twice.
/// It also tells whether the request went out at all.
class SequentialBody final : public QIODevice
{
public:
    explicit SequentialBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }    // without the warning that QIODevice has for it
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Whether anybody began to read it.
    [[nodiscard]] bool wasTouched() const { return m_at > 0; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

} // namespace muster::gitlab
