// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/shortcutsheet.h"

#include "views/operations/iconline.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

enum SheetColumn { ActionColumn, PlaceColumn, KeyColumn, SheetColumns };
constexpr int idRole = Qt::UserRole;

QString plain(const QAction &action)
{
    return QString(action.text()).remove(u'&');
}

} // namespace

ShortcutSheet::ShortcutSheet(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_find(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_keys(new QKeySequenceEdit(this)), m_set(new QPushButton(tr("C&hange"), this)), m_remove(new QPushButton(tr("&Take Away"), this)),
      m_reset(new QPushButton(tr("&Reset"), this)), m_resetAll(new QPushButton(tr("Reset &All"), this)), m_state(new IconLine(this))
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_find->setObjectName(u"find"_s);
    m_find->setPlaceholderText(tr("Find an action or a key"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(SheetColumns);
    //: columns of the sheet of shortcuts: what is done, on which page, by which keys
    m_list->setHeaderLabels({ tr("Action"), tr("Place"), tr("Key") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    fill();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    for (QPushButton *button : { m_set, m_remove, m_reset, m_resetAll, close })
        button->setAutoDefault(false);   // Enter in a line must not change a shortcut
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_find, m_list, buildChange(), m_state, buttons })
        layout->addWidget(widget);
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 36);

    connect(m_find, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_keys->clear();
        showChange();
    });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutSheet::showChange);
    connect(m_keys, &QKeySequenceEdit::editingFinished, m_set, [this] {
        if (m_set->isEnabled() && isAskedForKeys())
            m_set->setFocus(Qt::OtherFocusReason);   // where Enter confirms
    });
    for (QObject *watched : std::initializer_list<QObject *>{ m_find, m_list, m_keys, m_set })
        watched->installEventFilter(this);
    if (auto *line = m_keys->findChild<QLineEdit *>())   // it is what has the keyboard
        line->installEventFilter(this);
    connect(m_set, &QPushButton::clicked, this, &ShortcutSheet::take);
    connect(m_remove, &QPushButton::clicked, this, [this] { set(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString id = current();
        for (const QKeySequence &keys : m_actions.defaultShortcuts(id))
            freeFor(id, keys);
        set(id, m_actions.defaultShortcuts(id));
    });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutSheet::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ShortcutSheet::showShortcuts);
    m_find->setFocus();
    showChange();
}

/// The line with the keys tells of them when it loses the keyboard, which it may do only now.
ShortcutSheet::~ShortcutSheet()
{
    m_keys->disconnect();
}

QWidget *ShortcutSheet::buildChange()
{
    auto *change = new QWidget(this);
    auto *label = new QLabel(tr("&New keys:"), change);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_keys);
    m_keys->setObjectName(u"newKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    if (auto *line = m_keys->findChild<QLineEdit *>())   // it is what has the keyboard
        line->setAccessibleName(m_keys->accessibleName());
    m_set->setObjectName(u"setShortcut"_s);
    m_remove->setObjectName(u"removeShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_resetAll->setObjectName(u"resetAllShortcuts"_s);
    m_state->setObjectName(u"shortcutState"_s);
    auto *line = new QHBoxLayout(change);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    for (QPushButton *button : { m_set, m_remove, m_reset, m_resetAll })
        line->addWidget(button);
    return change;
}

/// Many pages have a filter: the place tells them apart.
QString ShortcutSheet::placeOf(const QString &action) const
{
    const QString prefix = action.section(u'.', 0, 0);
    if (const QAction *page = m_actions.action(u"go."_s + prefix); page && prefix != "find"_L1)
        return plain(*page);
    const std::array<std::pair<QString, QString>, 3> others{ std::pair(u"table"_s, tr("Every table")), std::pair(u"chart"_s, tr("Every chart")), std::pair(u"jobs"_s, tr("Queue")) };
    for (const auto &[name, text] : others) {
        if (name == prefix)
            return text;
    }
    //: place of a shortcut: works anywhere in the window
    return tr("Window");
}

void ShortcutSheet::fill()
{
    for (const QAction *action : m_actions.actions()) {
        if (action->shortcut().isEmpty() && !m_actions.canHaveShortcut(action->objectName()))
            continue;
        auto *item = new QTreeWidgetItem(m_list, { plain(*action), placeOf(action->objectName()), ActionRegistry::shortcutText(*action) });
        item->setData(ActionColumn, idRole, action->objectName());
    }
}

void ShortcutSheet::showShortcuts()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (const QAction *action = m_actions.action(item->data(ActionColumn, idRole).toString()))
            item->setText(KeyColumn, ActionRegistry::shortcutText(*action));
    }
    showChange();
}

void ShortcutSheet::narrow(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        bool found = false;
        for (int column = 0; column < SheetColumns; ++column)
            found = found || item->text(column).contains(text, Qt::CaseInsensitive);
        item->setHidden(!found);
    }
    const QTreeWidgetItem *chosen = m_list->currentItem();
    if (!chosen || chosen->isHidden())
        chooseFirst();
    else
        m_list->scrollToItem(chosen);
}

void ShortcutSheet::chooseFirst()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (QTreeWidgetItem *item = m_list->topLevelItem(row); !item->isHidden()) {
            m_list->setCurrentItem(item);
            return;
        }
    }
    m_list->setCurrentItem(nullptr);
}

/// The list moves while one types; `key` is what it would be sent itself.
void ShortcutSheet::stepList(int key)
{
    if (!m_list->currentItem())
        return chooseFirst();
    QKeyEvent arrow(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &arrow);
}

void ShortcutSheet::askForKeys()
{
    if (!m_list->currentItem())
        chooseFirst();
    if (!m_list->currentItem())
        return;
    m_keys->clear();
    m_hasPressed = false;
    m_keys->setFocus(Qt::OtherFocusReason);
    showChange();
}

bool ShortcutSheet::isAskedForKeys() const
{
    return focusWidget() == m_keys || m_keys->isAncestorOf(focusWidget());
}

/// No further key comes: what was pressed is told at once, and Enter would confirm it.
void ShortcutSheet::endKeys()
{
    m_list->setFocus(Qt::OtherFocusReason);
    (m_set->isEnabled() ? static_cast<QWidget *>(m_set) : m_find)->setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::backToFinding()
{
    m_keys->clear();
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (event->type() != QEvent::KeyPress && !isAsked)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = (key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain;
    const bool isKeys = watched == m_keys || watched->parent() == m_keys;
    std::function<void()> act;
    if (isKeys) {
        // Every other key is one that may be meant. Tab leads on, or nobody would come out of here.
        if (key == Qt::Key_Escape && isPlain)
            act = [this] { backToFinding(); };
        else if (key == Qt::Key_Tab && isPlain)
            act = [this] { endKeys(); };
        else if (key == Qt::Key_Backtab)
            act = [this] { m_list->setFocus(Qt::BacktabFocusReason); };
        else if (isEnter && m_hasPressed)
            act = [this] { endKeys(); };
        else if (!isAsked)
            m_hasPressed = true;
    } else if (isEnter) {
        act = watched == m_set ? std::function<void()>([this] { m_set->click(); }) : [this] { askForKeys(); };
    } else if (watched == m_find && isPlain && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        act = [this, key] { stepList(key); };
    } else if (watched == m_list && isPlain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        act = [this] { m_remove->click(); };
    }
    if (!act)
        return QDialog::eventFilter(watched, event);
    event->accept();
    if (!isAsked)
        act();
    return true;
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QDialog::keyPressEvent(event);
    if (focusWidget() != m_find)
        backToFinding();
    else if (!m_find->text().isEmpty())
        m_find->clear();
    else
        reject();
}

QString ShortcutSheet::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(ActionColumn, idRole).toString() : QString();
}

QStringList ShortcutSheet::conflictNames(const QString &action, const QKeySequence &keys) const
{
    QStringList names;
    for (const QAction *other : m_actions.conflicts(action, keys))
        //: an action and the page it belongs to
        names += tr("“%1” (%2)").arg(plain(*other), placeOf(other->objectName()));
    return names;
}

void ShortcutSheet::showChange()
{
    const QString id = current();
    const QAction *action = m_actions.action(id);
    const QKeySequence keys = m_keys->keySequence();
    const QStringList conflicts = action ? conflictNames(id, keys) : QStringList();
    m_keys->setEnabled(action != nullptr);
    m_set->setEnabled(action && !keys.isEmpty());
    //: button: the keys belong to this action from now on, and no longer to the others
    m_set->setText(conflicts.isEmpty() ? tr("C&hange") : tr("Take &Over"));
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && action->shortcuts() != m_actions.defaultShortcuts(id));
    if (!action)
        m_state->set(u"info"_s, Severity::Neutral, tr("Type to find an action, or choose one; Enter, then press its new keys."));
    else if (!conflicts.isEmpty())
        m_state->set(u"warning"_s, Severity::Attention, tr("%1 belongs to %2, which will be without it. Enter takes it over, Esc leaves it.").arg(keys.toString(QKeySequence::NativeText), conflicts.join(tr(", "))));
    else if (!keys.isEmpty())
        m_state->set(u"info"_s, Severity::Neutral, tr("%1 is free there. Enter takes it.").arg(keys.toString(QKeySequence::NativeText)));
    else
        m_state->set(u"info"_s, Severity::Neutral, isAskedForKeys() ? tr("Press the new keys of “%1”; Esc goes back.").arg(plain(*action)) : tr("Enter, then press the new keys of “%1”.").arg(plain(*action)));
}

void ShortcutSheet::set(const QString &action, const QList<QKeySequence> &shortcuts)
{
    if (action.isEmpty())
        return;
    m_actions.setShortcuts(action, shortcuts);
    Q_EMIT chosen(action);
}

/// Two actions with the same keys would both do nothing, so the others lose them.
void ShortcutSheet::freeFor(const QString &action, const QKeySequence &keys)
{
    for (const QAction *other : m_actions.conflicts(action, keys)) {
        QList<QKeySequence> rest;
        for (const QKeySequence &each : other->shortcuts()) {
            if (each.matches(keys) == QKeySequence::NoMatch && keys.matches(each) == QKeySequence::NoMatch)
                rest += each;
        }
        set(other->objectName(), rest);
    }
}

void ShortcutSheet::take()
{
    const QString id = current();
    const QKeySequence keys = m_keys->keySequence();
    if (id.isEmpty() || keys.isEmpty())
        return;
    freeFor(id, keys);
    set(id, { keys });
    backToFinding();
    const QAction *action = m_actions.action(id);
    m_state->set(u"success"_s, Severity::Good, tr("“%1” has the keys %2 now.").arg(plain(*action), ActionRegistry::shortcutText(*action)));
}

void ShortcutSheet::resetAll()
{
    for (const QAction *action : m_actions.actions()) {
        const QString id = action->objectName();
        if (action->shortcuts() != m_actions.defaultShortcuts(id))
            set(id, m_actions.defaultShortcuts(id));
    }
}

} // namespace muster
