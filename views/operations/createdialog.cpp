// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/createdialog.h"

#include "models/fleet/ownerpaths.h"
#include "models/operations/runneredit.h"
#include "models/wording/changelinetext.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/tagcompleter.h"
#include "views/operations/typedcount.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// As timeoutFrom() reads it, untranslated.
QString writtenTimeout(int seconds)
{
    constexpr int minute = 60, hour = 3600;
    if (seconds == 0)
        return u"none"_s;
    return seconds % hour == 0 ? u"%1h"_s.arg(seconds / hour) : seconds % minute == 0 ? u"%1m"_s.arg(seconds / minute) : QString::number(seconds);
}

} // namespace

CreateDialog::CreateDialog(Ground ground, QWidget *parent)
    : QDialog(parent),
      m_ground(std::move(ground)),
      m_type(new QComboBox(this)),
      m_place(new QLineEdit(this)),
      m_count(new QSpinBox(this)),
      m_description(new QLineEdit(this)),
      m_tags(new QLineEdit(this)),
      m_untagged(new QCheckBox(tr("Run &untagged jobs"), this)),
      m_protected(new QCheckBox(tr("Protected &branches and tags only"), this)),
      m_locked(new QCheckBox(tr("&Locked to its projects"), this)),
      m_paused(new QCheckBox(tr("&Paused at first"), this)),
      m_timeout(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_state(new IconLine(this))
{
    setObjectName(u"createDialog"_s);
    setWindowTitle(tr("Create Runners"));
    build();
    offerPlaces();
    if (m_ground.wanted)
        fillIn(*m_ground.wanted);
    showState();
    if (!m_ground.wanted)
        m_place->setFocus();
    else if (m_typed)
        m_typed->focusField();
    else
        m_cancel->setFocus();
}

void CreateDialog::fillIn(const NewRunners &wanted)
{
    if (m_type->findData(int(wanted.type)) < 0)   // only GitLab can say whether it may be
        m_type->addItem(tr("the whole instance"), int(RunnerType::Instance));
    m_type->setCurrentIndex(m_type->findData(int(wanted.type)));
    const RunnerSettings &settings = wanted.settings;
    m_place->setText(wanted.place);
    m_count->setValue(wanted.count);
    m_description->setText(settings.description.value_or(QString()));
    m_tags->setText(settings.tags.value_or(QStringList()).join(u", "_s));
    m_untagged->setChecked(settings.runUntagged.value_or(true));
    m_protected->setChecked(settings.isProtected.value_or(false));
    m_locked->setChecked(settings.locked.value_or(false));
    m_paused->setChecked(settings.paused.value_or(false));
    if (settings.maximumTimeout)
        m_timeout->setText(writtenTimeout(*settings.maximumTimeout));
    m_note->setText(settings.note.value_or(QString()));
}

void CreateDialog::build()
{
    auto *head = new DialogHead(this);
    head->setHeadline(u"add"_s, Severity::Neutral, windowTitle());
    head->setInstance(m_ground.instance, false);
    head->setProduction(m_ground.isProduction);
    const auto name = [](QWidget *widget, const char *objectName, const QString &accessibleName) {
        widget->setObjectName(QString::fromLatin1(objectName));
        widget->setAccessibleName(accessibleName);
    };
    name(m_type, "createType", tr("For whom"));
    name(m_place, "createPlace", tr("Group or project"));
    name(m_count, "createCount", tr("How many"));
    name(m_description, "createDescription", tr("Description"));
    name(m_tags, "createTags", tr("Tags"));
    name(m_timeout, "createTimeout", tr("Maximum timeout"));
    name(m_note, "createNote", tr("Maintenance note"));
    m_untagged->setObjectName(u"createUntagged"_s);
    m_untagged->setChecked(true);
    m_type->addItem(tr("a group"), int(RunnerType::Group));
    m_type->addItem(tr("a project"), int(RunnerType::Project));
    if (m_ground.isAdministrator)
        m_type->addItem(tr("the whole instance"), int(RunnerType::Instance));
    m_count->setRange(1, mostNewRunners);
    m_place->setPlaceholderText(tr("its full path"));
    m_description->setPlaceholderText(tr("build-{nn} numbers them"));
    m_tags->setPlaceholderText(tr("tags, separated by commas"));
    m_timeout->setPlaceholderText(tr("2h, 90m, 3600; empty: none of its own"));
    new TagCompleter(m_tags);

    auto *form = new QFormLayout;
    form->addRow(tr("&For:"), m_type);
    form->addRow(tr("&Group or project:"), m_place);
    form->addRow(tr("&How many:"), m_count);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(tr("&Tags:"), m_tags);
    for (QCheckBox *box : { m_untagged, m_protected, m_locked, m_paused })
        form->addRow(QString(), box);
    form->addRow(tr("Ma&ximum timeout:"), m_timeout);
    form->addRow(tr("Maintenance &note:"), m_note);
    m_state->setObjectName(u"createState"_s);

    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"create"_s);
    m_create->setIcon(icon(u"add"_s));
    m_create->setAutoDefault(false);
    m_cancel->setAutoDefault(false);   // Enter in a field neither creates nor throws away what was filled in, see keyPressEvent()
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_state);
    if (m_ground.isProduction) {
        m_typed = new TypedCount(this);
        connect(m_typed, &TypedCount::changed, this, &CreateDialog::showState);
        layout->addWidget(m_typed, 0, Qt::AlignLeft);
    }
    layout->addWidget(buttons);
    sizeToScreen(this, { 100, 36 });

    for (QLineEdit *field : { m_place, m_description, m_tags, m_timeout, m_note })
        connect(field, &QLineEdit::textChanged, this, &CreateDialog::showState);
    connect(m_count, &QSpinBox::valueChanged, this, &CreateDialog::showState);
    connect(m_untagged, &QCheckBox::toggled, this, &CreateDialog::showState);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        offerPlaces();
        showState();
    });
}

void CreateDialog::offerPlaces()
{
    const auto type = RunnerType(m_type->currentData().toInt());
    QStringList tags;
    if (m_ground.fleet) {
        for (TagSetIndex set = 0; set < TagSetIndex(m_ground.fleet->tagSetCount()); ++set) {
            for (const TextId tag : m_ground.fleet->tags(set))
                tags += m_ground.fleet->string(tag);
        }
    }
    auto *completer = new QCompleter(m_ground.fleet ? ownerPaths(*m_ground.fleet, type) : QStringList(), m_place);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_place->setCompleter(completer);
    if (auto *tagCompleter = qobject_cast<TagCompleter *>(m_tags->completer()))
        tagCompleter->setTags(normalTags(tags));
    m_place->setEnabled(type != RunnerType::Instance);
    m_locked->setEnabled(type == RunnerType::Project);
}

NewRunners CreateDialog::wanted() const
{
    NewRunners wanted;
    wanted.type = RunnerType(m_type->currentData().toInt());
    wanted.place = wanted.type == RunnerType::Instance ? QString() : m_place->text().trimmed();
    wanted.count = m_count->value();
    if (m_ground.wanted)
        wanted.firstNumber = m_ground.wanted->firstNumber;
    wanted.settings.description = m_description->text();
    wanted.settings.tags = tagsFrom(m_tags->text());
    wanted.settings.runUntagged = m_untagged->isChecked();
    wanted.settings.isProtected = m_protected->isChecked();
    if (wanted.type == RunnerType::Project)
        wanted.settings.locked = m_locked->isChecked();
    wanted.settings.paused = m_paused->isChecked();
    if (!m_timeout->text().trimmed().isEmpty())
        wanted.settings.maximumTimeout = timeoutFrom(m_timeout->text());
    if (!m_note->text().isEmpty())
        wanted.settings.note = m_note->text();
    return wanted;
}

QString CreateDialog::problem() const
{
    if (!m_timeout->text().trimmed().isEmpty() && !timeoutFrom(m_timeout->text()))
        return tr("Write a timeout as 2h, 90m, 3600, or none.");
    const CreationProblem problem = problemOf(wanted());
    if (problem == CreationProblem::NoPlace)
        return tr("Say which group or project, by its full path.");
    if (problem == CreationProblem::BadCount)
        return tr("At most %1 at once.").arg(mostNewRunners);
    return creationProblemText(problem);
}

void CreateDialog::showState()
{
    const QString wrong = problem();
    if (m_typed)
        m_typed->setCount(m_count->value());
    m_create->setEnabled(mayCreate());
    m_create->setText(tr("&Create %Ln runner(s)", nullptr, m_count->value()));
    if (wrong.isEmpty())
        m_state->set(u"warning"_s, Severity::Attention, tr("GitLab shows each token this once. Muster shows it to you and keeps it nowhere."));
    else
        m_state->set(u"info"_s, Severity::Neutral, wrong);
}

bool CreateDialog::mayCreate() const
{
    return problem().isEmpty() && (!m_typed || m_typed->isRight());
}

void CreateDialog::accept()
{
    if (mayCreate())
        QDialog::accept();
}

void CreateDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    // In a field it is a slip, not a decision to create something or to throw it away; on a button it is meant.
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->isEnabled() && !event->isAutoRepeat())
        button->click();
    event->accept();
}

} // namespace muster
