// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/unlockdialog.h"

#include "models/base/hostiletext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "views/connect/verdictbox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 15;
constexpr int mostMinutes = 240;

} // namespace

UnlockDialog::UnlockDialog(const QString &username, QWidget *parent)
    : QDialog(parent), m_username(username), m_token(new QLineEdit(this)), m_minutes(new QSpinBox(this)), m_verdict(new VerdictBox(this)), m_unlock(new QPushButton(tr("&Unlock"), this))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Unlock Changes"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    auto *words = new QLabel(tr("Changes are made with a second token of @%1 (scope api); everything else goes on with the first one. "
                                "It is kept in memory until the time is over; a run that has begun goes on to its end.").arg(visibleText(username, 200)), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_token->setObjectName(u"changeToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("glpat-…"));
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(1, mostMinutes);
    m_minutes->setValue(usualMinutes);
    //: after a number in a field
    m_minutes->setSuffix(tr(" minutes"));
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);

    auto *form = new QFormLayout;
    form->addRow(tr("Second &token:"), m_token);
    form->addRow(tr("&For:"), m_minutes);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_unlock, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    cancel->setIcon({});   // the style would give this one button a picture of its own
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(buttons);
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    setTabOrder(m_token, m_minutes);
    setTabOrder(m_minutes, m_unlock);
    m_token->setFocus();

    connect(m_token, &QLineEdit::textEdited, this, [this] {
        if (m_isChecking)
            Q_EMIT checkAbandoned();
        m_verdict->clear();
        setChecking(false);
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
}

std::chrono::minutes UnlockDialog::span() const
{
    return std::chrono::minutes(m_minutes->value());
}

void UnlockDialog::setChecking(bool checking)
{
    m_isChecking = checking;
    m_unlock->setEnabled(!checking && !m_token->text().trimmed().isEmpty());
}

void UnlockDialog::check()
{
    setChecking(true);
    m_verdict->say(tr("Asking GitLab who this token is…"));
    Q_EMIT checkRequested(SecretString(m_token->text().trimmed().toUtf8()));
}

void UnlockDialog::showError(const Error &error, const QString &address)
{
    m_verdict->say(Severity::Bad, errorText(error, address), errorDetails(error));
    setChecking(false);
}

void UnlockDialog::showUseless(const Identity &identity, QDate todayUtc)
{
    const IdentityText text = describe(identity, todayUtc);
    QStringList lines{ text.who };
    if (identity.username != m_username)
        lines += tr("This is somebody else's token; it has to be of @%1, whose runners are shown.").arg(visibleText(m_username, 200));
    lines += text.cannot;
    m_verdict->say(Severity::Bad, lines.join(u'\n'));
    setChecking(false);
}

void UnlockDialog::done(int result)
{
    if (m_isChecking)
        Q_EMIT checkAbandoned();
    m_isChecking = false;
    m_token->clear();
    QDialog::done(result);
}

} // namespace muster
