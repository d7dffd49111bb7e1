// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/assigndialog.h"

#include "models/fleet/ownerpaths.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/windowsize.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(const Ground &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_verb(new QComboBox(this)), m_from(new QLineEdit(this)), m_project(new QLineEdit(this)), m_form(new QFormLayout), m_state(new IconLine(this))
{
    setObjectName(u"assignDialog"_s);
    const QString title = tr("Projects of %Ln runner(s)", nullptr, int(ground.ids.size()));
    setWindowTitle(title);
    auto *head = new DialogHead(this);
    head->setHeadline(u"project"_s, Severity::Neutral, title);
    head->setInstance(ground.fleet->key().instance, false);
    m_verb->setObjectName(u"assignVerb"_s);
    m_verb->setAccessibleName(tr("What to do"));
    m_verb->addItem(tr("Let them into the project"), int(Verb::Assign));
    m_verb->addItem(tr("Take them out of the project"), int(Verb::Unassign));
    m_verb->addItem(tr("Move them from one project to another"), int(Verb::Move));
    m_project->setObjectName(u"assignProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_from->setObjectName(u"assignFrom"_s);
    m_from->setAccessibleName(tr("Project that they leave"));
    const QStringList projects = ownerPaths(*ground.fleet, RunnerType::Project);   // those one most often means
    for (QLineEdit *field : { m_from, m_project }) {
        field->setPlaceholderText(tr("group/project"));
        auto *completer = new QCompleter(projects, field);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
    }
    m_state->setObjectName(u"assignState"_s);

    m_form->addRow(tr("&Do:"), m_verb);
    m_form->addRow(tr("&From project:"), m_from);
    m_form->addRow(tr("&Project:"), m_project);
    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("Pre&view…"), QDialogButtonBox::AcceptRole);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AssignDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addLayout(m_form);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(buttons);
    sizeToScreen(this, { 100, 20 });
    connect(m_from, &QLineEdit::textChanged, this, &AssignDialog::showState);
    connect(m_project, &QLineEdit::textChanged, this, &AssignDialog::showState);
    connect(m_verb, &QComboBox::currentIndexChanged, this, &AssignDialog::showState);
    m_project->setFocus();
    showState();
}

Verb AssignDialog::verb() const
{
    return Verb(m_verb->currentData().toInt());
}

AssignRequest AssignDialog::request() const
{
    return { verb(), m_ground.ids, m_project->text().trimmed(), m_ground.reason, verb() == Verb::Move ? m_from->text().trimmed() : QString() };
}

void AssignDialog::showState()
{
    const AssignRequest wanted = request();
    const bool isMove = wanted.verb == Verb::Move;
    m_form->setRowVisible(m_from, isMove);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_project)))
        label->setText(isMove ? tr("To &project:") : tr("&Project:"));
    const bool isSame = isMove && wanted.from.compare(wanted.project, Qt::CaseInsensitive) == 0;
    m_preview->setEnabled(!wanted.project.isEmpty() && (!isMove || !wanted.from.isEmpty()) && !isSame);
    QString told = tr("Only project runners can be let into further projects, and only those that are not locked.");
    if (isSame && !wanted.project.isEmpty())
        told = tr("Both are the same project.");
    else if (isMove)
        told = tr("Each is let into the new project first, and only then leaves the old one. A runner cannot leave the project it belongs to.");
    else if (wanted.verb == Verb::Unassign)
        told = tr("A runner cannot be taken out of the project it belongs to.");
    m_state->set(u"info"_s, Severity::Neutral, told);
}

} // namespace muster
