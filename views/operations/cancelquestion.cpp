// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/cancelquestion.h"

#include "views/widgets/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct CancelWords {
    Q_DECLARE_TR_FUNCTIONS(muster::OperationDialog)

public:
    static QString what() { return tr("Nothing new is sent then, what is on its way is waited for, and the report says what was done."); }
    //: button: go on with the run
    static QString stay() { return tr("&Stay"); }
};

} // namespace

QMessageBox *askToCancel(QWidget *parent, const QString &question, const QString &deed, const std::function<void()> &cancel)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question, question, QMessageBox::NoButton, parent);
    box->setObjectName(u"cancelQuestion"_s);
    box->setIconPixmap(icon(u"warning"_s, Severity::Attention).pixmap(QSize(32, 32), parent->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(CancelWords::what());
    QPushButton *stay = box->addButton(CancelWords::stay(), QMessageBox::RejectRole);
    QPushButton *cancelling = box->addButton(deed, QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(cancelling, &QPushButton::clicked, parent, cancel);
    // Whoever stays goes on where it was asked, also where no window manager sees to that.
    QObject::connect(box, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    box->open();
    return box;
}

} // namespace muster
