// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace muster {

/// A prepared message, to be changed and copied. Muster sends none. Deletes itself.
class OwnerDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnerDialog(const QString &text, QWidget *parent);

private:
    QPlainTextEdit *m_text;
};

} // namespace muster
