// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/unlockflow.h"

#include "app/window/networkflow.h"
#include "app/session/session.h"
#include "models/accounts/tokensource.h"
#include "models/sync/signin.h"
#include "views/connect/unlockdialog.h"

#include <QDateTime>
#include <QUrl>

namespace muster {

using namespace std::chrono_literals;

UnlockFlow::UnlockFlow(QWidget *window, const Clock &clock, const NetworkFlow &network, QObject *parent)
    : QObject(parent), m_window(window), m_clock(clock), m_network(network)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UnlockFlow::tick);
}

UnlockFlow::~UnlockFlow() = default;

void UnlockFlow::follow(Session *session)
{
    lock();
    delete m_dialog;
    m_signIn.reset();
    m_session = session;
}

void UnlockFlow::ask()
{
    if (!m_session || m_dialog)
        return;
    m_dialog = new UnlockDialog(m_session->identity().username, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &UnlockDialog::checkRequested, this, &UnlockFlow::check);
    connect(m_dialog, &UnlockDialog::checkAbandoned, this, [this] { m_signIn.reset(); });
    connect(m_dialog, &QObject::destroyed, this, [this] { m_signIn.reset(); });   // and what it knows of the token
    m_dialog->open();
}

void UnlockFlow::check(const SecretString &token)
{
    const Result<SecretString> word = checkedToken(token.reveal());
    if (!word) {
        m_dialog->showError(word.error(), {});
        return;
    }
    m_signIn = std::make_unique<SignIn>(m_clock);
    connect(m_signIn.get(), &SignIn::finished, this, &UnlockFlow::checked);
    const QUrl base(m_session->identity().instance);
    m_signIn->start(base, *word, m_network.settings(base));
}

void UnlockFlow::checked(const Result<Identity> &identity)
{
    if (!m_dialog || !m_session)
        return;
    if (!identity) {
        if (identity.error().kind != Error::Kind::Cancelled)
            m_dialog->showError(identity.error(), m_session->identity().instance);
        return;
    }
    if (identity->changing != Obstacle::None || !m_session->arm(m_signIn->takeClient(), *identity)) {
        m_dialog->showUseless(*identity, QDateTime::currentDateTimeUtc().date());
        return;
    }
    const std::chrono::minutes span = m_dialog->span();
    m_end = Instant::fromSeconds(m_clock.now().seconds() + std::chrono::seconds(span).count());
    m_steadyEnd = m_clock.monotonic() + span;
    m_second.start();
    m_dialog->accept();
    tick();
}

void UnlockFlow::tick()
{
    const std::chrono::seconds wall(m_end.seconds() - m_clock.now().seconds());
    const auto left = std::min(wall, std::chrono::ceil<std::chrono::seconds>(m_steadyEnd - m_clock.monotonic()));
    if (left <= 0s)
        lock();
    else
        Q_EMIT leftChanged(left);
}

void UnlockFlow::lock()
{
    if (!m_second.isActive())
        return;
    m_second.stop();
    if (m_session)
        m_session->disarm();
    Q_EMIT leftChanged(0s);
}

} // namespace muster
