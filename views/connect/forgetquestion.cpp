// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/forgetquestion.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ForgetQuestion)

public:
    static QString token(TokenPlace place)
    {
        switch (place) {
        case TokenPlace::KeyStore:
            return tr("The token in the key store goes. GitLab still accepts it: revoke it there if nobody else needs it.");
        case TokenPlace::Session:
            return tr("The token in memory goes. GitLab still accepts it: revoke it there if nobody else needs it.");
        case TokenPlace::Environment:
            return tr("The environment variable with the token is not Muster's, and stays.");
        case TokenPlace::Command:
            return tr("What the helper command gives is not Muster's, and stays.");
        }
        return {};
    }
};

} // namespace

QMessageBox *forgetQuestion(const Account &account, bool keepsHistory, QWidget *parent)
{
    QStringList lines{ Words::token(account.place) };
    if (keepsHistory)
        lines += Words::tr("What Muster remembers of it stays: another instance in the list is the same user of the same GitLab.");
    else
        lines += Words::tr("What Muster remembers of its runners, managers, jobs and queue goes, and cannot be had again: GitLab has no such history.");
    lines += Words::tr("The record of changes stays: it is never deleted.");
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Forget Instance"), Words::tr("Forget %1 (%2)?").arg(visibleText(account.name, 100), visibleText(account.instance(), 200)),
        QMessageBox::NoButton, parent);
    box->setObjectName(u"forgetQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(u"\n\n"_s));
    QPushButton *forget = box->addButton(Words::tr("&Forget"), QMessageBox::DestructiveRole);
    forget->setObjectName(u"forget"_s);
    QPushButton *keep = box->addButton(QMessageBox::Cancel);
    keep->setIcon({});   // the style would give this one button a picture of its own
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(forget, &QPushButton::clicked, box, &QDialog::accepted);
    return box;
}

} // namespace muster
