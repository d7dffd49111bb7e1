// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/connectdialog.h"

#include "models/wording/addresstext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int verdictLines = 6;   // kept free, so that the dialog does not jump when the answer comes

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent),
      m_address(new QLineEdit(this)),
      m_token(new QLineEdit(this)),
      m_verdictIcon(new QLabel(this)),
      m_verdict(new QLabel(this)),
      m_connect(new QPushButton(this)),
      m_demo(new QPushButton(tr("&Try the Demo Fleet"), this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to GitLab"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);

    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://gitlab.example.com"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_token->setObjectName(u"token"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("glpat-…"));

    auto *tokenHelp = new QLabel(tr("A personal access token with the scope api, or read_api to look without changing anything. "
                                    "It is kept in memory until Muster ends."), this);
    tokenHelp->setTextFormat(Qt::PlainText);
    tokenHelp->setWordWrap(true);
    tokenHelp->setForegroundRole(QPalette::PlaceholderText);

    m_verdictIcon->setFixedSize(24, 24);
    m_verdictIcon->setAlignment(Qt::AlignTop);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing() * verdictLines);

    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("To&ken:"), m_token);
    form->addRow(QString(), tokenHelp);

    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    m_demo->setObjectName(u"demo"_s);
    m_demo->setAutoDefault(false);
    buttons->addButton(m_demo, QDialogButtonBox::ResetRole);
    auto *network = buttons->addButton(tr("&Network…"), QDialogButtonBox::ResetRole);
    network->setObjectName(u"network"_s);
    network->setAutoDefault(false);
    network->setToolTip(tr("Proxy and certificates for this address"));
    connect(network, &QPushButton::clicked, this, [this] { Q_EMIT networkRequested(m_address->text().trimmed()); });
    buttons->addButton(m_connect, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    cancel->setIcon({});   // the style would give this one button a picture of its own

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(verdict, 1);
    layout->addWidget(buttons);

    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::forgetCheck);
    connect(m_token, &QLineEdit::textEdited, this, &ConnectDialog::forgetCheck);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::check);
    connect(m_demo, &QPushButton::clicked, this, &ConnectDialog::demoRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    updateButtons();
}

void ConnectDialog::setAddress(const QString &address)
{
    m_address->setText(address);
    (address.isEmpty() ? m_address : m_token)->setFocus();
    forgetCheck();
}

bool ConnectDialog::hasInput() const
{
    return !m_address->text().trimmed().isEmpty() && !m_token->text().trimmed().isEmpty();
}

void ConnectDialog::check()
{
    if (m_step == Step::Checked) {
        Q_EMIT openRequested();
        return;
    }
    if (m_step != Step::Input || !hasInput())
        return;
    showChecking();
    Q_EMIT checkRequested(m_address->text().trimmed(), SecretString(m_token->text().trimmed().toUtf8()));
}

void ConnectDialog::forgetCheck()
{
    if (m_step != Step::Input)
        Q_EMIT checkAbandoned();
    m_step = Step::Input;
    m_verdictIcon->clear();
    m_verdict->clear();
    updateButtons();
}

void ConnectDialog::showChecking()
{
    m_step = Step::Checking;
    m_verdictIcon->clear();
    m_verdict->setText(tr("Asking GitLab who this token is…"));
    updateButtons();
}

void ConnectDialog::showIdentity(const Identity &identity, QDate todayUtc)
{
    const IdentityText text = describe(identity, todayUtc);
    QStringList lines{ text.who, text.can };
    lines += text.cannot;
    if (!text.until.isEmpty())
        lines += text.until;
    m_verdict->setText(lines.join(u'\n'));
    const bool usable = identity.reading == Obstacle::None;
    const bool unreserved = usable && text.cannot.isEmpty() && !text.endsSoon;
    m_verdictIcon->setPixmap(icon(unreserved ? u"success"_s : u"warning"_s, unreserved ? Severity::Good : Severity::Attention).pixmap(24));
    m_step = usable ? Step::Checked : Step::Input;
    updateButtons();
    m_connect->setFocus();
}

void ConnectDialog::showError(const Error &error, const QString &address)
{
    showTrouble(errorText(error, address), errorDetails(error));
}

void ConnectDialog::showAddressProblem(AddressProblem problem)
{
    showTrouble(addressProblemText(problem), {});
    m_address->setFocus();
}

void ConnectDialog::showTrouble(const QString &sentence, const QString &details)
{
    m_step = Step::Input;
    m_verdict->setText(sentence);
    m_verdict->setToolTip(details.isEmpty() ? QString() : plainTip(details));
    m_verdictIcon->setPixmap(icon(u"error"_s, Severity::Bad).pixmap(24));
    updateButtons();
}

void ConnectDialog::updateButtons()
{
    //: button: go on to the runners of the instance whose identity is shown
    m_connect->setText(m_step == Step::Checked ? tr("&Open") : tr("&Connect"));
    m_connect->setEnabled(m_step == Step::Checked || (m_step == Step::Input && hasInput()));
}

void ConnectDialog::done(int result)
{
    if (m_step == Step::Checking)
        Q_EMIT checkAbandoned();
    m_token->clear();
    QDialog::done(result);
}

} // namespace muster
