// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace muster::headless {

/// While it lives, Ctrl+C and SIGTERM are heard as a signal of Qt, once; the next one ends the program as usual. One at a
/// time.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;
    [[nodiscard]] bool wasHeard() const { return m_wasHeard; }

Q_SIGNALS:
    void heard();

private:
    void hear();

    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_wasHeard = false;
};

} // namespace muster::headless
