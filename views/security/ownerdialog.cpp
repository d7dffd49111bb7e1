// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/ownerdialog.h"

#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

OwnerDialog::OwnerDialog(const QString &text, QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"ownerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ask the owner"));
    m_text->setObjectName(u"ownerText"_s);
    m_text->setAccessibleName(tr("Message to the owner"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"ownerCopy"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    sizeToScreen(this, { 100, 24 });
}

} // namespace muster
