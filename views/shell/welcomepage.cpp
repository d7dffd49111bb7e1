// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/welcomepage.h"

#include "views/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_import(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/muster.svg"_s).pixmap(96));
    picture->setAlignment(Qt::AlignHCenter);
    auto *headline = new QLabel(tr("See the whole fleet, narrow it down, act on it"), this);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    headline->setFont(large);
    auto *sentence = new QLabel(tr("Muster shows every GitLab runner you are responsible for. Connect with a token, or look around in a pretend fleet first."), this);
    for (QLabel *label : { headline, sentence }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *connectButton = new QPushButton(tr("&Connect to GitLab…"), this);
    connectButton->setObjectName(u"welcomeConnect"_s);
    connectButton->setDefault(true);
    auto *demoButton = new QPushButton(tr("&Try the Demo Fleet"), this);
    demoButton->setObjectName(u"welcomeDemo"_s);
    m_import->setObjectName(u"welcomeImport"_s);
    m_import->setToolTip(plainTip(tr("Take over the address and token that another program on this machine has")));
    m_import->hide();
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(connectButton);
    buttons->addWidget(m_import);
    buttons->addWidget(demoButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    for (QLabel *label : { picture, headline, sentence })
        layout->addWidget(label);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void WelcomePage::setImportCount(int hosts)
{
    m_import->setText(tr("&Import from glab or python-gitlab (%n)…", nullptr, hosts));
    m_import->setVisible(hosts > 0);
}

} // namespace muster
