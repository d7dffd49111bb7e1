// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/tokenfields.h"

#include "models/wording/accounttext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// GitLab's tokens have 20 characters and more. What is shorter is not sent by itself: every wrong token is a failed sign-in.
constexpr qsizetype shortestToken = 20;

} // namespace

TokenFields::TokenFields(QFormLayout *form, QWidget *parent)
    : QObject(parent), m_form(form), m_place(new QComboBox(parent)), m_token(new QLineEdit(parent)), m_source(new QLineEdit(parent)), m_sourceLabel(new QLabel(parent)), m_help(new QLabel(parent))
{
    m_place->setObjectName(u"tokenPlace"_s);
    for (const TokenPlace place : { TokenPlace::KeyStore, TokenPlace::Session, TokenPlace::Environment, TokenPlace::Command })
        m_place->addItem(tokenPlaceText(place), int(place));
    m_token->setObjectName(u"token"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_source->setObjectName(u"tokenSource"_s);
    m_sourceLabel->setBuddy(m_source);
    m_help->setObjectName(u"tokenHelp"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setMinimumHeight(m_help->fontMetrics().lineSpacing() * 2);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    form->addRow(tr("To&ken:"), m_token);
    form->addRow(m_sourceLabel, m_source);
    form->addRow(tr("Kept &in:"), m_place);
    form->addRow(QString(), m_help);
    showPlace();

    connect(m_place, &QComboBox::activated, this, [this] {
        showPlace();
        Q_EMIT edited();
    });
    connect(m_token, &QLineEdit::textEdited, this, &TokenFields::edited);
    connect(m_source, &QLineEdit::textEdited, this, &TokenFields::edited);
}

void TokenFields::showPlace()
{
    m_form->setRowVisible(m_token, takesToken());
    m_form->setRowVisible(m_source, !takesToken());
    switch (place()) {
    case TokenPlace::KeyStore:
        m_help->setText(tr("A personal access token with the scope api, or read_api to look without changing anything. The desktop keeps it; Muster never writes it to a file."));
        break;
    case TokenPlace::Session:
        m_help->setText(tr("A personal access token with the scope api, or read_api to look without changing anything. It is gone when Muster ends, and asked for at the next start."));
        break;
    case TokenPlace::Environment:
        m_sourceLabel->setText(tr("Varia&ble:"));
        m_source->setPlaceholderText(u"MUSTER_TOKEN_WORK"_s);
        m_help->setText(tr("The name of the variable that holds the token. It is read when Muster starts."));
        break;
    case TokenPlace::Command:
        m_sourceLabel->setText(tr("Co&mmand:"));
        m_source->setPlaceholderText(u"pass show gitlab/work"_s);
        m_help->setText(tr("A program that prints the token as its first line. It runs at every start, without a shell, and not before you choose Connect."));
        break;
    }
}

bool TokenFields::takesToken() const
{
    return place() == TokenPlace::KeyStore || place() == TokenPlace::Session;
}

TokenPlace TokenFields::place() const
{
    return TokenPlace(m_place->currentData().toInt());
}

QString TokenFields::source() const
{
    return takesToken() ? QString() : m_source->text().trimmed();
}

SecretString TokenFields::token() const
{
    return takesToken() ? SecretString(m_token->text().trimmed().toUtf8()) : SecretString();
}

bool TokenFields::isWhole() const
{
    return takesToken() ? m_token->text().trimmed().size() >= shortestToken : place() == TokenPlace::Environment && !source().isEmpty();
}

void TokenFields::set(TokenPlace place, const QString &source)
{
    m_place->setCurrentIndex(m_place->findData(int(place)));
    m_source->setText(source);
    showPlace();
}

void TokenFields::setToken(const SecretString &token)
{
    m_token->setText(QString::fromLatin1(token.reveal()));
}

void TokenFields::setTokenHint(const QString &hint)
{
    m_token->setPlaceholderText(hint);
}

void TokenFields::clear()
{
    m_token->clear();
}

void TokenFields::focus()
{
    (takesToken() ? m_token : m_source)->setFocus();
}

} // namespace muster
