// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/scopedialog.h"

#include "models/base/hostiletext.h"
#include "models/sync/groupsearch.h"
#include "models/wording/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

ScopeDialog::ScopeDialog(const Identity &identity, const Scope &current, GroupSearch *search, QWidget *parent)
    : QDialog(parent),
      m_instance(identity.instance),
      m_search(search),
      m_whole(new QRadioButton(tr("The &whole instance"), this)),
      m_mine(new QRadioButton(tr("The groups and projects that &you maintain"), this)),
      m_group(new QRadioButton(tr("One &group, with everything below it:"), this)),
      m_text(new QLineEdit(current.groupPath, this)),
      m_groups(new QListWidget(this)),
      m_note(new QLabel(this))
{
    setObjectName(u"scopeDialog"_s);
    setWindowTitle(tr("What is shown"));
    m_whole->setObjectName(u"whole"_s);
    m_mine->setObjectName(u"mine"_s);
    m_group->setObjectName(u"group"_s);
    m_text->setObjectName(u"groupText"_s);
    m_text->setAccessibleName(tr("Group"));
    m_text->setPlaceholderText(tr("Part of a group's name"));
    m_text->setClearButtonEnabled(true);
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("Groups found"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    if (!identity.administrator) {
        m_whole->setEnabled(false);
        m_whole->setToolTip(tr("Only administrators can list every runner of an instance"));
    }
    (current.kind == Scope::Kind::Instance ? m_whole : current.kind == Scope::Kind::Mine ? m_mine : m_group)->setChecked(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    //: button: show what was chosen
    m_ok = buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"show"_s);

    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_whole, m_mine, m_group, m_text, m_groups, m_note, buttons })
        layout->addWidget(widget);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_group->setChecked(true);
        m_search->search(text);
        updateButtons();
    });
    connect(m_group, &QRadioButton::toggled, this, [this](bool on) {
        if (on && m_groups->count() == 0)
            m_search->search(m_text->text());
        updateButtons();
    });
    connect(m_groups, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_group->setChecked(true);
        updateButtons();
    });
    connect(m_groups, &QListWidget::itemActivated, this, &ScopeDialog::accept);
    connect(m_search, &GroupSearch::found, this, &ScopeDialog::showFound);
    connect(m_search, &GroupSearch::failed, this, &ScopeDialog::showFailure);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScopeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScopeDialog::reject);
    if (m_group->isChecked())
        m_search->search(m_text->text());
    updateButtons();
}

void ScopeDialog::showFound(const QString &text, const std::vector<NamedPath> &groups)
{
    m_groups->clear();
    for (const NamedPath &group : groups) {
        auto *item = new QListWidgetItem(visibleText(group.fullPath, 200), m_groups);
        item->setData(pathRole, group.fullPath);
        if (group.fullPath == text)
            m_groups->setCurrentItem(item);
    }
    m_note->setText(groups.empty() ? tr("No group matches.") : QString());
    updateButtons();
}

void ScopeDialog::showFailure(const QString &, const Error &error)
{
    m_groups->clear();
    m_note->setText(errorText(error, m_instance));
    updateButtons();
}

Scope ScopeDialog::scope() const
{
    if (m_whole->isChecked())
        return {};
    if (m_mine->isChecked())
        return { Scope::Kind::Mine, {} };
    const QListWidgetItem *item = m_groups->currentItem();
    return { Scope::Kind::Group, item ? item->data(pathRole).toString() : QString() };
}

void ScopeDialog::updateButtons()
{
    m_ok->setEnabled(!m_group->isChecked() || m_groups->currentItem() != nullptr);
}

void ScopeDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(scope());
    QDialog::accept();
}

} // namespace muster
