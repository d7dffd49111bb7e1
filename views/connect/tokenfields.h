// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/base/secretstring.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace muster {

/// Rows of a form: where the token is, and the token itself, the variable or the command.
class TokenFields final : public QObject
{
    Q_OBJECT

public:
    TokenFields(QFormLayout *form, QWidget *parent);

    void set(TokenPlace place, const QString &source);
    void setToken(const SecretString &token);
    /// In the empty field: what stands for a token that is known already.
    void setTokenHint(const QString &hint);
    void clear();
    void focus();

    [[nodiscard]] TokenPlace place() const;
    [[nodiscard]] QString source() const;   ///< empty with a place that has none
    [[nodiscard]] SecretString token() const;   ///< empty with a place that has none
    [[nodiscard]] bool hasSecret() const { return takesToken() ? !token().isEmpty() : !source().isEmpty(); }
    /// Long enough to be one: shorter ones are somebody typing.
    [[nodiscard]] bool isWhole() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool takesToken() const;
    void showPlace();

    QFormLayout *m_form;
    QComboBox *m_place;
    QLineEdit *m_token;
    QLineEdit *m_source;
    QLabel *m_sourceLabel;
    QLabel *m_help;
};

} // namespace muster
