// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/networkdialog.h"

#include "models/base/hostiletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHttpPort = 3128, usualSocksPort = 1080;

/// To be compared without scrolling.
QString inTwoLines(const QString &fingerprint)
{
    const qsizetype half = (fingerprint.size() + 1) / 2;
    return fingerprint.left(half) + u'\n' + fingerprint.mid(half);
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NetworkDialog::NetworkDialog(const QString &address, const NetworkSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_kind(new QComboBox(this)),
      m_host(new QLineEdit(settings.proxy.host, this)),
      m_port(new QSpinBox(this)),
      m_user(new QLineEdit(settings.proxy.user, this)),
      m_password(new QLineEdit(QString::fromUtf8(settings.proxy.password.reveal()), this)),
      m_alsoThisMachine(new QCheckBox(tr("Also for addresses of &this machine"), this)),
      m_authority(new QLineEdit(settings.authorityFile, this)),
      m_certificate(new QLineEdit(settings.clientCertificateFile, this)),
      m_key(new QLineEdit(settings.clientKeyFile, this)),
      m_pins(new QListWidget(this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_trouble(new QLabel(this))
{
    setObjectName(u"networkDialog"_s);
    setWindowTitle(tr("Network"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 88);

    auto *about = new QLabel(tr("How Muster reaches %1, and whose certificates it believes there.").arg(visibleText(address, 200)), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    for (QPushButton *button : { m_ok, buttons->button(QDialogButtonBox::Cancel) })
        button->setIcon({});

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(buildProxy());
    layout->addWidget(buildCertificates());
    layout->addWidget(buildPins(), 1);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_ok->isEnabled())
            Q_EMIT chosen(this->settings());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &NetworkDialog::reject);
    updateProxy();
    keepTextsWhole();
}

/// A label that wraps asks for the height it would have if it were wide; what it takes at the least width is asked for here.
void NetworkDialog::keepTextsWhole()
{
    setMinimumHeight(layout()->totalMinimumHeightForWidth(minimumWidth()));
}

QWidget *NetworkDialog::buildProxy()
{
    auto *group = new QGroupBox(tr("Proxy"), this);
    //: proxy: what the desktop or the environment says
    m_kind->addItem(tr("As this system says"), int(ProxyChoice::Kind::System));
    //: proxy: connect directly
    m_kind->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_kind->addItem(u"HTTP"_s, int(ProxyChoice::Kind::Http));
    m_kind->addItem(u"SOCKS5"_s, int(ProxyChoice::Kind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(int(m_settings.proxy.kind)));
    m_kind->setObjectName(u"proxyKind"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 0xffff);
    m_port->setValue(m_settings.proxy.port > 0 ? m_settings.proxy.port : usualHttpPort);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("without a login"));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("kept until Muster ends"));
    m_alsoThisMachine->setObjectName(u"proxyAlsoThisMachine"_s);
    m_alsoThisMachine->setChecked(m_settings.proxy.alsoThisMachine);

    auto *place = new QHBoxLayout;
    place->addWidget(m_host, 1);
    auto *port = new QLabel(tr("P&ort:"), group);
    port->setBuddy(m_port);
    place->addWidget(port);
    place->addWidget(m_port);
    auto *login = new QHBoxLayout;
    login->addWidget(m_user, 1);
    auto *password = new QLabel(tr("Pass&word:"), group);
    password->setBuddy(m_password);
    login->addWidget(password);
    login->addWidget(m_password, 1);

    auto *form = new QFormLayout(group);
    form->addRow(tr("&Proxy:"), m_kind);
    form->addRow(tr("&Host:"), place);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_host);
    form->addRow(tr("&User:"), login);
    static_cast<QLabel *>(form->labelForField(login))->setBuddy(m_user);
    form->addRow(QString(), m_alsoThisMachine);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool isSocks = ProxyChoice::Kind(m_kind->currentData().toInt()) == ProxyChoice::Kind::Socks5;
        if (m_port->value() == (isSocks ? usualHttpPort : usualSocksPort))
            m_port->setValue(isSocks ? usualSocksPort : usualHttpPort);
        updateProxy();
    });
    connect(m_host, &QLineEdit::textChanged, this, &NetworkDialog::updateButtons);
    return group;
}

QWidget *NetworkDialog::buildCertificates()
{
    auto *group = new QGroupBox(tr("Certificates"), this);
    m_authority->setObjectName(u"authorityFile"_s);
    m_authority->setPlaceholderText(tr("only those that this system trusts"));
    m_certificate->setObjectName(u"clientCertificateFile"_s);
    m_certificate->setPlaceholderText(tr("none"));
    m_key->setObjectName(u"clientKeyFile"_s);
    m_key->setPlaceholderText(tr("in the certificate's file"));
    auto *form = new QFormLayout(group);
    addFile(form, tr("Own &authority:"), m_authority, tr("Choose the authority's file"));
    addFile(form, tr("&Client certificate:"), m_certificate, tr("Choose the client certificate's file"));
    addFile(form, tr("Its &key:"), m_key, tr("Choose the key's file"));
    form->addRow(QString(), hint(tr("PEM files. A key with a passphrase cannot be used."), group));
    connect(m_certificate, &QLineEdit::textChanged, this, &NetworkDialog::updateButtons);
    return group;
}

void NetworkDialog::addFile(QFormLayout *form, const QString &label, QLineEdit *path, const QString &choose)
{
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(u"choose_"_s + path->objectName());
    button->setAccessibleName(choose);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(button);
    form->addRow(label, row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(path);
    connect(button, &QPushButton::clicked, this, [this, path, choose] {
        auto *dialog = new QFileDialog(this, choose, path->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({ tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)") });
        connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        dialog->open();
    });
}

QWidget *NetworkDialog::buildPins()
{
    auto *group = new QGroupBox(tr("Pinned certificates"), this);
    m_pins->setObjectName(u"pins"_s);
    m_pins->setAccessibleName(tr("Pinned certificates"));
    m_pins->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    for (const Pin &pin : m_settings.pins)
        m_pins->addItem(u"%1:%2\n%3"_s.arg(visibleText(pin.host, 200)).arg(pin.port).arg(inTwoLines(fingerprintText(pin.sha256))));
    m_remove->setObjectName(u"removePin"_s);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pins, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(group);
    layout->addLayout(row, 1);
    layout->addWidget(hint(tr("Where one is pinned, only that one is accepted, whoever vouches for another. When a certificate is refused, Muster shows it and offers to pin it."), group));
    connect(m_pins, &QListWidget::currentRowChanged, this, &NetworkDialog::updateButtons);
    connect(m_remove, &QPushButton::clicked, this, &NetworkDialog::removePin);
    return group;
}

void NetworkDialog::removePin()
{
    const int row = m_pins->currentRow();
    if (row < 0)
        return;
    m_settings.pins.removeAt(row);
    delete m_pins->takeItem(row);
    updateButtons();
    if (m_pins->count() == 0)
        m_pins->setFocus();
}

void NetworkDialog::updateProxy()
{
    const auto kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    const bool isOwn = kind == ProxyChoice::Kind::Http || kind == ProxyChoice::Kind::Socks5;
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_host, m_port, m_user, m_password, m_alsoThisMachine })
        widget->setEnabled(isOwn);
    updateButtons();
}

void NetworkDialog::updateButtons()
{
    m_key->setEnabled(!m_certificate->text().trimmed().isEmpty());
    m_remove->setEnabled(m_pins->currentRow() >= 0);
    if (m_ok) {
        const bool lacksHost = m_host->isEnabled() && m_host->text().trimmed().isEmpty();
        m_ok->setEnabled(!lacksHost);
        m_ok->setToolTip(lacksHost ? tr("The proxy has no host yet") : QString());
    }
    m_trouble->hide();
}

NetworkSettings NetworkDialog::settings() const
{
    NetworkSettings settings;
    settings.pins = m_settings.pins;
    settings.proxy.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    if (settings.proxy.isOwn()) {
        settings.proxy.host = m_host->text().trimmed();
        settings.proxy.port = quint16(m_port->value());
        settings.proxy.user = m_user->text().trimmed();
        if (!settings.proxy.user.isEmpty())
            settings.proxy.password = SecretString(m_password->text().toUtf8());
        settings.proxy.alsoThisMachine = m_alsoThisMachine->isChecked();
    }
    settings.authorityFile = m_authority->text().trimmed();
    settings.clientCertificateFile = m_certificate->text().trimmed();
    if (!settings.clientCertificateFile.isEmpty())
        settings.clientKeyFile = m_key->text().trimmed();
    return settings;
}

void NetworkDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    keepTextsWhole();
}

} // namespace muster
