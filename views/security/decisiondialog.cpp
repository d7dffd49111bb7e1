// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/decisiondialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(About about, int findings, QWidget *parent) : QDialog(parent), m_about(about), m_reason(new QLineEdit(this)), m_until(new QDateEdit(QDate::currentDate().addDays(7), this))
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    QString verb;
    switch (about) {
    case About::Accept:
        setWindowTitle(tr("Expected"));
        sentence->setText(tr("%Ln finding(s) will be resolved and not raised again. What they are about (address, machine, setting) counts as usual for the runner from now on.", nullptr, findings));
        verb = tr("&Accept");
        break;
    case About::Mute:
        setWindowTitle(tr("Mute"));
        sentence->setText(tr("%Ln finding(s) will not ask for attention before the end of this day.", nullptr, findings));
        verb = tr("&Mute");
        break;
    case About::Resolve:
        setWindowTitle(tr("Resolve"));
        sentence->setText(tr("%Ln finding(s) will be put away as dealt with. If it happens again, they are open again.", nullptr, findings));
        verb = tr("&Resolve");
        break;
    }
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_reason->setMinimumWidth(m_reason->fontMetrics().averageCharWidth() * 60);
    m_until->setObjectName(u"decisionUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setMaximumDate(QDate::currentDate().addYears(1));
    auto *form = new QFormLayout;
    form->addRow(tr("Rea&son"), m_reason);
    if (about == About::Mute)
        form->addRow(tr("&Until"), m_until);
    m_until->setVisible(about == About::Mute);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"decisionDo"_s);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionDialog::updateButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    updateButton();
    m_reason->setFocus();
}

/// A baseline nobody can explain later is worth nothing.
void DecisionDialog::updateButton()
{
    m_do->setEnabled(m_about != About::Accept || !reason().isEmpty());
    m_do->setToolTip(m_do->isEnabled() ? QString() : tr("Say why first"));
}

QString DecisionDialog::reason() const
{
    return m_reason->text().trimmed();
}

Instant DecisionDialog::until() const
{
    return Instant::fromDateTime(m_until->date().endOfDay());
}

} // namespace muster
