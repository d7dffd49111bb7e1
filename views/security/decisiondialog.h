// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace muster {

/// Asks for the reason of a decision about findings, and until when where it has an end. Deletes itself.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class About : quint8 { Accept, Mute, Resolve };
    DecisionDialog(About about, int findings, QWidget *parent);

    [[nodiscard]] QString reason() const;
    /// The end of the chosen day, where the person is; only about muting.
    [[nodiscard]] Instant until() const;

private:
    void updateButton();

    About m_about;
    QLineEdit *m_reason;
    QDateEdit *m_until;
    QPushButton *m_do;
};

} // namespace muster
