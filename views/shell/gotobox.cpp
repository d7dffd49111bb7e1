// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/gotobox.h"

#include "models/base/fuzzymatch.h"
#include "models/base/hostiletext.h"
#include "models/fleet/lookup/fleetsearch.h"
#include "models/tables/celltext.h"
#include "models/wording/lookupwords.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/errorwave.h"
#include "views/widgets/icons.h"
#include "views/widgets/suggestionpopup.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSuggestions = 8, mostActionsBeside = 4, mostActions = 12;
constexpr qsizetype searchedAtOnce = 5000;    // runners; more of them take longer than a frame may
constexpr qsizetype longestSuggested = 200;   // whatever is longer is an address or a log, and no runner's name

} // namespace

GoToBox::GoToBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"goTo"_s);
    setAccessibleName(tr("Go to a job, runner, address or action"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &GoToBox::suggest);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        const bool isAtRest = m_isChange && hasFocus() && m_popup && m_popup->isVisible() && m_popup->chosen() < 0;
        if (isAtRest && m_offer->isNewCursor(text(), cursorPosition()) && m_offer->read(text(), cursorPosition()))
            showOffer();
    });
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_fleet || m_sought.isEmpty() || m_finding.future().resultCount() == 0)
            return;
        if (m_underWay != m_sought) {
            startFinding();
            return;
        }
        const bool isChoosing = m_popup && m_popup->isVisible() && m_popup->chosen() >= 0;
        if (!hasFocus() || isChoosing)
            return;   // the line under somebody's finger stays
        m_candidates = m_finding.result();
        showFound();
    });
}

void GoToBox::setFleet(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    if (!fleet) {
        m_sought.clear();
        m_candidates.clear();
    }
    if (!fleet && m_popup)
        m_popup->hide();
}

void GoToBox::setChanges(ChangeOffer::Ground ground, ChangeOffer::WhyNot whyNot)
{
    m_offer = new ChangeOffer(std::move(ground), std::move(whyNot), this);
    connect(m_offer, &ChangeOffer::counted, this, [this] {
        const bool isChoosing = m_popup && m_popup->isVisible() && m_popup->chosen() >= 0;
        if (m_isChange && hasFocus() && !isChoosing && m_popup && m_popup->isVisible())
            showOffer();
    });
}

void GoToBox::forgetChange()
{
    if (!m_isChange)
        return;
    clear();
    m_isChange = false;
    m_offer->forget();
    setAccessibleDescription({});
}

void GoToBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize GoToBox::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 58, QLineEdit::sizeHint().height() };
}

QSize GoToBox::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 14, QLineEdit::minimumSizeHint().height() };
}

bool GoToBox::isForActions() const
{
    return m_registry && text().trimmed().startsWith(u'>');
}

void GoToBox::setActions(const ActionRegistry &actions)
{
    m_registry = &actions;
    const auto nameKey = [this] {
        const QAction *find = m_registry->action(u"go.find"_s);
        setPlaceholderText(find && !find->shortcut().isEmpty() ? tr("Go to: job URL, runner, IP, tag, > action, or write: pause tag:ci    %1").arg(ActionRegistry::shortcutText(*find))
                                                              : tr("Go to: job URL, runner, IP, tag, > action, or write: pause tag:ci"));
    };
    connect(&actions, &ActionRegistry::shortcutsChanged, this, nameKey);
    nameKey();
}

/// Best first; among equally good ones what is at hand, then in the order in which they were made. Of those that are called the
/// same, as two pages pause what is chosen there, the first stands for all. What cannot be done now is only listed behind `>`.
void GoToBox::findActions(QStringView sought)
{
    m_actions.clear();
    const bool all = isForActions();
    if (!m_registry || (!all && sought.isEmpty()))
        return;
    struct Found {
        int score = 0;
        bool isAtHand = false;
        QAction *action = nullptr;
        QString text;
    };
    std::vector<Found> found;
    for (QAction *action : m_registry->actions()) {
        QString text = action->text();
        const int score = (!all && !action->isEnabled()) ? 0 : fuzzyScore(sought, text.remove(u'&'));
        if (score > 0)
            found.push_back({ score, isAtHand(*action), action, text });
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return std::pair(a.score, a.isAtHand) > std::pair(b.score, b.isAtHand); });
    QStringList listed;
    for (const Found &each : found) {
        if (m_actions.size() == (all ? mostActions : mostActionsBeside))
            break;
        if (listed.contains(each.text))
            continue;
        listed += each.text;
        m_actions.emplace_back(each.action);
    }
}

void GoToBox::suggest()
{
    m_isChange = m_offer && m_offer->read(text(), cursorPosition());
    update();
    if (m_isChange) {
        m_actions.clear();
        m_verbs.clear();
        findRunners({});
        showOffer();
        return;
    }
    const QString typed = text().trimmed();
    m_verbs.clear();
    if (m_offer) {
        for (const SuggestionPopup::Line &line : ChangeOffer::verbsBegunBy(typed))
            m_verbs += line.text;
    }
    const QString sought = isForActions() ? typed.mid(1).trimmed() : typed;
    findActions(sought);
    const bool asksFleet = m_fleet && !isForActions() && !sought.isEmpty() && sought.size() <= longestSuggested;
    findRunners(asksFleet ? sought : QString());
    showFound();
}

void GoToBox::findRunners(const QString &sought)
{
    m_sought = sought;
    if (sought.isEmpty()) {
        m_candidates.clear();
    } else if (m_fleet->size() <= searchedAtOnce) {
        m_candidates = suggestFromFleet(*m_fleet, sought, mostSuggestions);
    } else if (!m_finding.isRunning()) {
        startFinding();   // those of the letter before stay until then
    }
}

void GoToBox::startFinding()
{
    m_underWay = m_sought;
    auto promise = std::make_shared<QPromise<std::vector<LookupCandidate>>>();
    promise->start();
    m_finding.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, fleet = m_fleet, sought = m_sought] {
        promise->addResult(suggestFromFleet(*fleet, sought, mostSuggestions));
        promise->finish();
    });
}

void GoToBox::showPopup(const std::vector<SuggestionPopup::Line> &lines)
{
    if (!m_popup) {
        if (lines.empty())
            return;
        m_popup = new SuggestionPopup(this, tr("Actions and runners that fit"));
        m_popup->setObjectName(u"goToPopup"_s);
        m_popup->list().setObjectName(u"goToCandidates"_s);
        connect(m_popup, &SuggestionPopup::picked, this, &GoToBox::take);
    }
    m_popup->showLines(lines);
}

void GoToBox::showOffer()
{
    std::vector<SuggestionPopup::Line> lines = m_offer->lines();
    if (m_offer->isReady() && !lines.empty() && !m_offer->instance().isEmpty()) {
        QString &meaning = lines.front().meaning;
        meaning = meaning.isEmpty() ? m_offer->instance() : tr("%1, %2").arg(m_offer->instance(), meaning);
    }
    m_completions.clear();
    for (int at = 0; at < m_offer->completions(); ++at)
        m_completions.push_back(m_offer->completed(at));
    showPopup(lines);
    // The list never has the keyboard, so what it says first is told with the line.
    setAccessibleDescription(lines.empty() ? QString() : lines.front().meaning.isEmpty() ? lines.front().text : tr("%1 %2").arg(lines.front().text, lines.front().meaning));
}

void GoToBox::showFound()
{
    setAccessibleDescription({});
    std::vector<SuggestionPopup::Line> lines;
    for (const QPointer<QAction> &action : m_actions) {
        QString text = action->text();
        lines.push_back({ text.remove(u'&'), visibleText(m_registry->explanation(action), 120),
            ActionRegistry::shortcutText(*action) });
    }
    for (const LookupCandidate &each : m_candidates) {
        const QString found = each.matched == each.name ? QString() : visibleText(each.matched, 60);
        const QString owner = visibleText(each.ownerPath, 80);
        lines.push_back({ candidateText(each), found.isEmpty() || found == owner ? owner : owner.isEmpty() ? found : tr("%1, %2").arg(found, owner), statusText(each.status) });
    }
    if (!m_verbs.isEmpty()) {
        const auto verbs = ChangeOffer::verbsBegunBy(text().trimmed());
        lines.insert(lines.end(), verbs.begin(), verbs.end());
    }
    showPopup(lines);
}

/// Where the keyboard is stays where it was.
void GoToBox::write(const QString &text, int cursor)
{
    setText(text);
    setCursorPosition(cursor);
    suggest();
}

void GoToBox::takeOffered(int line)
{
    if (line > 0) {
        if (std::size_t(line) > m_completions.size())
            return;
        const ChangeOffer::Completed completed = m_completions[std::size_t(line) - 1];   // a copy: writing it lists others
        write(completed.text, completed.cursor);
        return;
    }
    // Since the last key it may have become another instance, or been locked or unlocked.
    m_isChange = m_offer->read(text(), cursorPosition());
    if (!m_isChange || !m_offer->isReady()) {
        showOffer();   // which says why
        return;
    }
    const WrittenChange change = m_offer->change();
    giveBack();
    QTimer::singleShot(0, this, [this, change] { Q_EMIT changeRequested(change); });
}

void GoToBox::take(int line)
{
    if (m_isChange)
        return takeOffered(line);
    if (const int verb = line - int(m_actions.size() + m_candidates.size()); verb >= 0) {
        const QString begun = m_verbs.value(verb);
        write(begun, int(begun.size()));
        return;
    }
    m_sought.clear();   // what is still being looked for comes too late
    if (m_popup)
        m_popup->hide();
    if (line < int(m_actions.size())) {
        const QPointer<QAction> action = m_actions[std::size_t(line)];
        if (!action || !action->isEnabled())
            return;
        clear();
        giveBack();
        // When the page has the keyboard again: what an action opens gives it back to where it was.
        QTimer::singleShot(0, action, &QAction::trigger);
        return;
    }
    const QString runner = u"runner #%1"_s.arg(m_candidates.at(std::size_t(line) - m_actions.size()).runner.value);   // as readLookup() takes it, untranslated
    Q_EMIT lookupRequested(runner);
}

void GoToBox::giveBack()
{
    m_sought.clear();
    if (m_popup)
        m_popup->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen)
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            suggest();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && m_popup->chosen(isForActions()) >= 0) {
            take(m_popup->chosen(isForActions()));
            return;
        }
        if (isForActions())
            return;
        if (m_isChange) {
            takeOffered(0);
            return;
        }
        m_sought.clear();
        if (m_popup)
            m_popup->hide();
        if (!text().trimmed().isEmpty())
            Q_EMIT lookupRequested(text());
        return;
    case Qt::Key_Escape:
        m_sought.clear();
        if (isOpen)
            m_popup->hide();
        else
            giveBack();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool GoToBox::event(QEvent *event)
{
    // Before Tab moves the focus.
    if (event->type() == QEvent::KeyPress && m_isChange && m_popup && m_popup->isVisible() && !m_completions.empty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            takeOffered(std::max(1, m_popup->chosen()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

int GoToBox::xOf(qsizetype position) const
{
    // The cursor tells how far the text is scrolled; widths do the rest.
    const QFontMetrics metrics = fontMetrics();
    return cursorRect().center().x() + metrics.horizontalAdvance(text().left(position)) - metrics.horizontalAdvance(text().left(cursorPosition()));
}

void GoToBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const ChangeMistake *mistake = m_isChange ? m_offer->mistake() : nullptr;
    if (mistake)
        paintErrorWave(*this, xOf(mistake->position), xOf(mistake->position + mistake->length));
}

void GoToBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_sought.clear();
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

} // namespace muster
