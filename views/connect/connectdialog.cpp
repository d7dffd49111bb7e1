// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/connectdialog.h"

#include "models/base/hostiletext.h"
#include "models/wording/accounttext.h"
#include "models/wording/addresstext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "views/connect/tokenfields.h"
#include "views/connect/verdictbox.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/plaintip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestName = 100;
constexpr int noteLines = 2;

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent),
      m_found(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_address(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_colour(new QComboBox(this)),
      m_production(new QCheckBox(tr("&Production: framed in red, and every plan asks for its number"), this)),
      m_readOnly(new QCheckBox(tr("Read-on&ly: nothing can be changed on it, whatever the token allows"), this)),
      m_verdict(new VerdictBox(this)),
      m_connect(new QPushButton(this)),
      m_demo(new QPushButton(tr("&Try the Demo Fleet"), this))
{
    setObjectName(u"connectDialog"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    m_soon.setSingleShot(true);
    m_soon.setInterval(700ms);

    auto *buttons = new QDialogButtonBox(this);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    m_demo->setObjectName(u"demo"_s);
    m_demo->setAutoDefault(false);
    buttons->addButton(m_demo, QDialogButtonBox::ResetRole);
    auto *network = buttons->addButton(tr("Net&work…"), QDialogButtonBox::ResetRole);
    network->setObjectName(u"network"_s);
    network->setAutoDefault(false);
    network->setToolTip(tr("Proxy and certificates for this address"));
    connect(network, &QPushButton::clicked, this, [this] { Q_EMIT networkRequested(m_address->text().trimmed()); });
    buttons->addButton(m_connect, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    cancel->setIcon({});   // the style would give this one button a picture of its own

    m_form = new QFormLayout;
    buildForm(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(buttons);

    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);   // the form's own guess at HTML
    // In the order of the rows: what is typed after Tab must not end up in another field, least of all a token in the name.
    QWidget *before = m_found;
    const QList<QWidget *> order{ m_address, findChild<QWidget *>(u"token"_s), findChild<QWidget *>(u"tokenSource"_s), findChild<QWidget *>(u"tokenPlace"_s), m_name, m_colour, m_production, m_readOnly, m_connect, m_demo };
    for (QWidget *next : order) {
        setTabOrder(before, next);
        before = next;
    }

    connect(&m_soon, &QTimer::timeout, this, [this] {
        const auto address = parseInstanceAddress(m_address->text());
        if (m_step == Step::Input && m_token->isWhole() && address && !address->isPlainHttp)
            check();
    });
    connect(m_found, &QComboBox::activated, this, &ConnectDialog::takeImport);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_soon.stop();
        suggestName();
        forgetCheck();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectDialog::checkSoon);
    connect(m_token, &TokenFields::edited, this, [this] {
        forgetCheck();
        checkSoon();
    });
    connect(m_name, &QLineEdit::textEdited, this, &ConnectDialog::updateButtons);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::act);
    connect(m_demo, &QPushButton::clicked, this, &ConnectDialog::demoRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    begin({}, AccountColour::Blue);
}

/// Who is taken down while open loses the focus on the way, and fields would still report that.
ConnectDialog::~ConnectDialog()
{
    m_address->disconnect(this);
}

void ConnectDialog::buildForm(QFormLayout *form)
{
    m_found->setObjectName(u"found"_s);
    m_note->setObjectName(u"foundNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://gitlab.example.com"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    m_colour->setObjectName(u"colour"_s);
    for (int i = 0; i < accountColours; ++i)
        m_colour->addItem(accountDot(AccountColour(i)), accountColourName(AccountColour(i)), i);

    form->addRow(tr("&Found here:"), m_found);
    form->addRow(QString(), m_note);
    form->setRowVisible(m_found, false);
    form->setRowVisible(m_note, false);
    form->addRow(tr("&Address:"), m_address);
    m_token = new TokenFields(form, this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Colou&r:"), m_colour);
    m_production->setObjectName(u"production"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    form->addRow(QString(), m_production);
    form->addRow(QString(), m_readOnly);
}

void ConnectDialog::begin(const QString &address, AccountColour colour)
{
    m_original.reset();
    m_signsIn = false;
    setWindowTitle(tr("Connect to GitLab"));
    m_demo->show();
    m_address->setText(address);
    m_name->clear();
    m_colour->setCurrentIndex(int(colour));
    m_production->setChecked(false);
    m_readOnly->setChecked(false);
    suggestName();
    if (address.isEmpty())
        m_address->setFocus();
    else
        m_token->focus();
    forgetCheck();
}

void ConnectDialog::setVariable(const QString &variable)
{
    m_token->set(TokenPlace::Environment, variable);
    forgetCheck();
}

void ConnectDialog::edit(const Account &account, Part part)
{
    m_original = account;
    m_signsIn = part == Part::SignIn;
    //: window title; %1: name of an instance
    setWindowTitle(m_signsIn ? tr("Sign In to %1").arg(visibleText(account.name, longestName)) : part == Part::Token ? tr("Replace Token") : tr("Edit Instance"));
    m_demo->hide();
    m_address->setText(account.instance());
    m_name->setText(account.name);
    m_colour->setCurrentIndex(int(account.colour));
    m_production->setChecked(account.isProduction);
    m_readOnly->setChecked(account.isReadOnly);
    m_token->set(account.place, account.source);
    m_token->clear();
    if (part != Part::Everything)
        m_token->focus();
    else
        m_name->setFocus();
    forgetCheck();
}

void ConnectDialog::setImports(const ImportedHosts &imports, bool preselect)
{
    m_imports = imports.hosts;
    m_found->clear();
    //: first of a list of instances that other programs know: none of them
    m_found->addItem(tr("Choose, or type below"));
    for (const ImportedHost &host : m_imports) {
        //: %1 is an instance, %2 its address, %3 the program that knows it
        m_found->addItem(tr("%1 (%2), from %3").arg(visibleText(host.name, longestName), visibleText(host.base.toString(), 200), host.program));
    }
    QStringList problems;
    for (const ImportProblem &problem : imports.problems)
        problems += importProblemText(problem);
    m_form->setRowVisible(m_found, !m_imports.empty());
    if (m_imports.empty() && !preselect)
        return;   // nobody asked
    //: %1 is what is wrong with a file, %n how many further sentences of that kind there are
    showNote(problems.size() > 1 ? tr("%1 (and %n more)", nullptr, int(problems.size()) - 1).arg(problems.constFirst()) : problems.value(0), problems.join(u'\n'));
    if (preselect && !m_imports.empty()) {
        m_found->setCurrentIndex(1);
        takeImport(1);
        m_connect->setFocus();
    }
}

void ConnectDialog::showNote(const QString &text, const QString &details)
{
    m_note->setText(text);
    m_note->setToolTip(details.isEmpty() ? QString() : plainTip(details));
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * noteLines);
    m_form->setRowVisible(m_note, !text.isEmpty());
}

void ConnectDialog::takeImport(int index)
{
    if (index <= 0 || index > int(m_imports.size()))
        return;
    const ImportedHost &host = m_imports[std::size_t(index) - 1];
    m_address->setText(host.base.toString());
    m_token->set(host.helper.isEmpty() ? TokenPlace::KeyStore : TokenPlace::Command, host.helper);
    m_token->setToken(host.token);
    m_name->setText(host.name.left(longestName));
    m_name->setModified(true);
    QStringList notes;
    if (host.isReadableByOthers)
        notes += tr("Other users of this machine may read %1 and the token in it.").arg(visibleText(host.file, 300));
    if (host.isShortLived)
        notes += tr("This token is of a sign-in by browser and lasts two hours; a personal access token is better here.");
    showNote(notes.join(u' '), notes.join(u'\n'));
    forgetCheck();
    checkSoon();
}

/// As the host is called, until somebody has a better name for it.
void ConnectDialog::suggestName()
{
    if (m_original || (m_name->isModified() && !m_name->text().isEmpty()))
        return;
    const auto address = parseInstanceAddress(m_address->text());
    // With its port, or two on one machine would have one name.
    const QString port = address && address->base.port() >= 0 ? u":%1"_s.arg(address->base.port()) : QString();
    const QString name = address ? QString(address->base.host() + port + address->base.path()) : QString();
    m_name->setText(name.left(longestName));
}

ConnectInput ConnectDialog::input() const
{
    return { m_address->text().trimmed(), m_token->place(), m_token->source(), m_token->token() };
}

Account ConnectDialog::account() const
{
    Account account = m_original.value_or(Account());
    const auto address = parseInstanceAddress(m_address->text());
    account.base = address ? address->base : QUrl();
    const QString name = m_name->text().simplified();
    account.name = name.isEmpty() ? account.base.host() : name;
    account.colour = AccountColour(m_colour->currentData().toInt());
    account.isProduction = m_production->isChecked();
    account.isReadOnly = m_readOnly->isChecked();
    account.place = m_token->place();
    account.source = m_token->source();
    return account;
}

bool ConnectDialog::hasInput() const
{
    return !m_address->text().trimmed().isEmpty() && m_token->hasSecret();
}

bool ConnectDialog::needsCheck() const
{
    if (!m_original || m_signsIn)
        return true;
    const Account now = account();
    return now.base != m_original->base || now.place != m_original->place || now.source != m_original->source || !m_token->token().isEmpty();
}

void ConnectDialog::act()
{
    if (!needsCheck()) {
        Q_EMIT saveRequested();
    } else if (m_step == Step::Checked) {
        Q_EMIT openRequested();
    } else {
        m_wasAsked = true;
        check();
    }
}

void ConnectDialog::check()
{
    m_soon.stop();
    if (m_step != Step::Input || !hasInput())
        return;
    showChecking();
    Q_EMIT checkRequested(input());
}

void ConnectDialog::checkSoon()
{
    if (m_step == Step::Input && needsCheck() && m_token->isWhole())
        m_soon.start();
}

void ConnectDialog::forgetCheck()
{
    m_soon.stop();
    if (m_step != Step::Input)
        Q_EMIT checkAbandoned();
    m_step = Step::Input;
    m_wasAsked = false;
    m_verdict->clear();
    if (const auto address = parseInstanceAddress(m_address->text()); address && address->isPlainHttp)
        m_verdict->say(Severity::Attention, tr("%1 is not encrypted: everybody on the way can read the token. It is not sent before you choose to.").arg(address->text()));
    else
        sayWhyTokenIsAsked();
    // A token stays with the address it was given for; another address needs it once more.
    const bool keepsToken = m_original && !m_signsIn && account().base == m_original->base && m_token->place() == m_original->place;
    m_token->setTokenHint(keepsToken ? tr("unchanged") : tr("glpat-…"));
    updateButtons();
}

/// Nobody asked for this dialog where it opens with the program: it says what it is here for.
void ConnectDialog::sayWhyTokenIsAsked()
{
    if (m_signsIn && m_token->token().isEmpty())
        m_verdict->say(tr("The token of this instance was kept in memory only, so it was gone when Muster ended. Enter it once more to go on. With another choice at “Kept in” Muster does not have to ask."));
}

void ConnectDialog::showChecking()
{
    m_step = Step::Checking;
    m_verdict->say(m_token->place() == TokenPlace::Command ? tr("Asking the helper for the token, and GitLab who it is…") : tr("Asking GitLab who this token is…"));
    updateButtons();
}

void ConnectDialog::showIdentity(const Identity &identity, QDate todayUtc, const QString &replaces)
{
    const IdentityText text = describe(identity, todayUtc);
    QStringList lines{ text.who, text.can };
    lines += text.cannot;
    lines += text.missing;
    if (!text.until.isEmpty())
        lines += text.until;
    const bool isSomebodyElse = m_original && !m_original->username.isEmpty() && m_original->username != identity.username;
    if (isSomebodyElse)
        lines += tr("Until now this was @%1. What Muster remembers is kept apart for each user.").arg(visibleText(m_original->username, 200));
    if (!replaces.isEmpty())
        lines += tr("This user is connected as %1 already: opening puts this token in the place of the one it has.").arg(visibleText(replaces, longestName));
    const bool usable = identity.reading == Obstacle::None;
    const bool unreserved = usable && text.cannot.isEmpty() && !text.endsSoon && !isSomebodyElse && replaces.isEmpty();
    m_verdict->say(unreserved ? Severity::Good : Severity::Attention, lines.join(u'\n'));
    m_step = usable ? Step::Checked : Step::Input;
    updateButtons();
    if (m_wasAsked)
        m_connect->setFocus();   // nobody is torn away from what they are typing
}

void ConnectDialog::showError(const Error &error, const QString &address)
{
    const bool isRefused = error.kind == Error::Kind::Unauthorized;   // it was never accepted here
    showTrouble(isRefused ? tr("GitLab does not accept this token: it is unknown, expired or revoked.") : errorText(error, address), errorDetails(error));
}

void ConnectDialog::showAddressProblem(AddressProblem problem)
{
    showTrouble(addressProblemText(problem), {});
    m_address->setFocus();
}

void ConnectDialog::showTokenTrouble(const TokenTrouble &trouble)
{
    showTrouble(tokenTroubleText(trouble), {});
}

void ConnectDialog::showTrouble(const QString &sentence, const QString &details)
{
    m_step = Step::Input;
    m_verdict->say(Severity::Bad, sentence, details);
    updateButtons();
}

void ConnectDialog::updateButtons()
{
    const bool isReady = !needsCheck() || m_step == Step::Checked;
    if (m_original && !m_signsIn) {
        //: button: keep what was changed; before that, look whether it works
        m_connect->setText(isReady ? tr("&Save") : tr("&Check"));
    } else {
        //: button: go on to the runners of the instance whose identity is shown
        m_connect->setText(isReady ? tr("&Open") : tr("&Connect"));
    }
    m_connect->setEnabled(isReady || (m_step == Step::Input && hasInput()));
}

void ConnectDialog::done(int result)
{
    m_soon.stop();
    if (m_step == Step::Checking)
        Q_EMIT checkAbandoned();
    m_token->clear();
    m_imports.clear();
    QDialog::done(result);
}

} // namespace muster
