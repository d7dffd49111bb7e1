// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/certificatedialog.h"

#include "models/base/hostiletext.h"
#include "models/wording/tlstext.h"
#include "views/widgets/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const TlsTrouble &trouble, QWidget *parent) : QDialog(parent), m_trouble(trouble), m_facts(new QFormLayout)
{
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate refused"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);

    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"warning"_s, Severity::Bad).pixmap(24));
    auto *reasons = plain(tr("The certificate of %1 is not trusted. Nothing was sent there.").arg(visibleText(u"%1:%2"_s.arg(trouble.host).arg(trouble.port), 200)) + u'\n'
            + tlsReasons(trouble).join(u'\n'), this);
    reasons->setObjectName(u"reasons"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addWidget(reasons, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    if (trouble.chain.size() > 1) {
        auto *which = new QComboBox(this);
        which->setObjectName(u"chain"_s);
        which->setAccessibleName(tr("Certificate shown"));
        //: the server's certificate, first in a list with those who vouch for it
        which->addItem(tr("The server's own"));
        for (std::size_t i = 1; i < trouble.chain.size(); ++i)
            which->addItem(visibleText(trouble.chain[i].subject, 80));
        connect(which, &QComboBox::currentIndexChanged, this, &CertificateDialog::showCertificate);
        layout->addWidget(which, 0, Qt::AlignLeft);
    }
    layout->addLayout(m_facts);
    showCertificate(0);

    const bool isChanged = trouble.wrong.contains(TlsTrouble::Wrong::NotPinned);
    auto *advice = plain(trouble.canBePinned()
            ? tr("If you know from elsewhere that this fingerprint is right (ask whoever runs the server), you can pin the certificate: then Muster accepts exactly this one at this address, and no other.")
            : tr("Such a certificate cannot be pinned. Whoever runs the server has to put it right."), this);
    advice->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(advice);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setDefault(true);
    if (trouble.canBePinned()) {
        QPushButton *pin = buttons->addButton(isChanged ? tr("&Pin This One Instead") : tr("&Pin This Certificate"), QDialogButtonBox::ActionRole);
        pin->setObjectName(u"pin"_s);
        pin->setAutoDefault(false);
        connect(pin, &QPushButton::clicked, this, [this] {
            Q_EMIT pinRequested({ m_trouble.host, m_trouble.port, m_trouble.chain.front().sha256 });
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &CertificateDialog::reject);
    layout->addWidget(buttons);
    cancel->setFocus();
    setMinimumHeight(layout->totalMinimumHeightForWidth(minimumWidth()));   // the texts wrap
}

void CertificateDialog::showCertificate(int index)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const CertificateFacts &facts = m_trouble.chain[std::size_t(index)];
    const QList<CertificateLine> lines = certificateLines(facts);
    for (const CertificateLine &line : lines) {
        auto *value = plain(line.text, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (&line == &lines.constLast()) {   // the fingerprint is compared sign by sign, or copied
            value->setObjectName(u"fingerprint"_s);
            value->setFocusPolicy(Qt::StrongFocus);
            value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        }
        m_facts->addRow(line.label + u':', value);
    }
}

} // namespace muster
