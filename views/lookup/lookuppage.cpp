// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/lookuppage.h"

#include "models/base/hostiletext.h"
#include "models/filter/filtercompletion.h"
#include "models/sync/lookup.h"
#include "models/wording/errortext.h"
#include "models/wording/lookupwords.h"
#include "views/lookup/candidatelist.h"
#include "views/lookup/lookupcard.h"
#include "views/lookup/lookupinput.h"
#include "views/lookup/lookupstates.h"
#include "views/lookup/projectquestion.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/gitlablink.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

LookupPage::LookupPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_input(new LookupInput(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_candidates(new CandidateList(m_stack)),
      m_project(new ProjectQuestion(m_stack)),
      m_card(new LookupCard(m_stack))
{
    setObjectName(u"lookupPage"_s);
    m_message->setObjectName(u"lookupMessage"_s);
    addActions(actions);
    auto *start = new QPushButton(this);
    start->setObjectName(u"lookupLook"_s);
    actions.attach(start, u"lookup.look"_s);
    auto *copy = new QPushButton(this);
    copy->setObjectName(u"lookupCopy"_s);
    actions.attach(copy, u"lookup.copy"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{ m_empty, m_candidates, m_project, m_card })
        m_stack->addWidget(each);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(start);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->setSpacing(8);   // else that of the page, which is none
    top->addWidget(m_input, 1);
    top->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_input, &LookupInput::submitted, this, &LookupPage::submit);
    connect(m_input, &LookupInput::textChanged, this, [this] { m_actions.updateEnabled(); });
    connect(m_candidates, &CandidateList::chosen, this, [this](const LookupCandidate &candidate) {
        m_focusAnswer = true;
        if (m_lookup)
            m_lookup->choose(candidate);
    });
    connect(m_candidates, &CandidateList::allRequested, this, [this] { Q_EMIT filterRequested(candidateFilter()); });
    connect(m_project, &ProjectQuestion::answered, this, [this](const QString &path) {
        m_focusAnswer = true;
        if (m_lookup)
            m_lookup->chooseProject(path);
    });
    connect(m_card, &LookupCard::runnerRequested, this, &LookupPage::runnerRequested);
    connect(m_card, &LookupCard::ownerRequested, this, &LookupPage::ownerRequested);
    connect(m_card, &LookupCard::pageRequested, this, &LookupPage::openPage);
    connect(m_card, &LookupCard::jobRequested, this, [this](const Job &job) { look(u"%1#%2"_s.arg(job.projectPath).arg(job.id.value)); });
    showState();
}

void LookupPage::addActions(ActionRegistry &actions)
{
    actions.add({ .id = u"lookup.look"_s, .text = tr("&Look Up"), .tip = tr("Find out whose runner this is (Enter)"), .icon = u"search"_s, .scope = this,
                    .rule =
                        [this] {
                            if (!m_lookup)
                                return ActionRegistry::Enabling{ false, tr("GitLab can be asked once the sign-in is done") };
                            return ActionRegistry::Enabling{ !m_input->toPlainText().trimmed().isEmpty(), tr("There is nothing to look up") };
                        },
                    .run = [this] { submit(); } },
        this);
    actions.add({ .id = u"lookup.copy"_s, .text = tr("&Copy All"), .tip = tr("Copy the whole card as text, for a ticket or a mail"), .icon = u"copy"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_lookup && m_lookup->answer().has_value(), tr("Nothing was found yet") }; }, .run = [this] { copyAsText(); } },
        this);
}

void LookupPage::setLookup(Lookup *lookup, const QString &instance)
{
    if (m_lookup)
        m_lookup->disconnect(this);
    m_lookup = lookup;
    m_instance = instance;
    m_input->setWholeText(QString());
    m_lookedUp.clear();
    m_focusAnswer = false;
    if (lookup)
        connect(lookup, &Lookup::changed, this, &LookupPage::showState);
    showState();
}

void LookupPage::setTimeDisplay(TimeDisplay display)
{
    m_card->setTimeDisplay(display);
}

void LookupPage::look(const QString &text)
{
    m_input->setWholeText(text);
    submit();
}

void LookupPage::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void LookupPage::submit()
{
    if (!m_lookup)
        return;
    m_focusAnswer = true;
    m_lookup->look(m_input->wholeText());
    m_lookedUp = m_input->wholeText();
    Q_EMIT lookedUpChanged();
}

void LookupPage::showState()
{
    const auto state = m_lookup ? m_lookup->state() : Lookup::State::Empty;
    const bool hasCard = m_lookup && m_lookup->answer();
    if (hasCard) {
        m_card->setAnswer(*m_lookup->answer(), m_instance, state == Lookup::State::Found);
        m_stack->setCurrentWidget(m_card);
    } else if (state == Lookup::State::Several) {
        m_candidates->setCandidates(m_lookup->candidates(), m_lookup->candidateCount());
        m_stack->setCurrentWidget(m_candidates);
    } else if (state == Lookup::State::NeedsProject) {
        m_project->setJob(m_lookup->reading().job);
        m_stack->setCurrentWidget(m_project);
    } else {
        m_empty->setContent(contentWithoutCard(m_lookup, [this](const QString &address) { Q_EMIT connectRequested(address); }));
        m_stack->setCurrentWidget(m_empty);
    }
    showMessage();
    m_actions.updateEnabled();
    if (!m_focusAnswer || state == Lookup::State::Looking || !isVisible())
        return;
    m_focusAnswer = false;
    if (state == Lookup::State::Found)
        m_card->focusFirst();
    else if (state == Lookup::State::Several)
        m_candidates->focusList();
    else if (state == Lookup::State::NeedsProject)
        m_project->focusEdit();
    else
        focusInput();
}

void LookupPage::showMessage()
{
    const auto retry = [this] {
        if (m_lookup)
            m_lookup->retry();
    };
    if (m_lookup && m_lookup->state() == Lookup::State::Failed && m_lookup->error())
        m_message->showMessage({ .severity = Severity::Bad, .text = errorText(*m_lookup->error(), m_instance), .actionText = tr("&Try Again"), .action = retry, .details = errorDetails(*m_lookup->error()), .dismissible = false });
    else if (m_lookup && m_lookup->state() == Lookup::State::Found && m_lookup->error())
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("A part of the answer is missing: %1").arg(errorText(*m_lookup->error(), m_instance)), .actionText = tr("&Try Again"), .action = retry,
            .details = errorDetails(*m_lookup->error()) });
    else
        m_message->clear();
}

void LookupPage::copyAsText()
{
    if (m_lookup && m_lookup->answer())
        QGuiApplication::clipboard()->setText(lookupAsText(*m_lookup->answer()));
}

void LookupPage::openPage(const QString &page)
{
    if (!openPageOf(m_instance, page))
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("This address is not on the GitLab that is connected, so it is not opened."), .details = visibleText(page, 500) });
}

/// Under which the Runners page shows all that the text may mean.
QString LookupPage::candidateFilter() const
{
    if (!m_lookup || m_lookup->candidates().empty())
        return {};
    const QLatin1String key = m_lookup->candidateKey();
    return key.isEmpty() ? quotedFilterValue(m_lookup->reading().text) : QString(key + u':' + quotedFilterValue(m_lookup->candidates().front().matched));
}

void LookupPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_input->hasFocus()) {
        focusInput();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LookupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
}

} // namespace muster
