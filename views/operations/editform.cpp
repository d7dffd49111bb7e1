// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/editform.h"

#include "models/base/hostiletext.h"
#include "models/wording/edittext.h"
#include "views/operations/tagcompleter.h"
#include "views/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tagsShown = 12;

enum class Choice : quint8 { Leave, Yes, No };

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(muster::EditForm)

public:
    //: beside a field: the value that all runners have now
    static QString all(const QString &value) { return tr("now: %1").arg(value); }
    //: beside a field: how many values the runners have now
    static QString different(int count) { return tr("now: %Ln different", nullptr, count); }
    //: beside a field: of how many runners a setting is on; %1 and %2 are numbers
    static QString some(int yes, int all) { return tr("now: yes on %1 of %2").arg(QLocale().toString(yes), QLocale().toString(all)); }
    static QString unknown() { return tr("now: unknown"); }
    //: a tag and how many of the runners have it
    static QString tag(const QString &tag, int runners) { return tr("%1 (%2)").arg(visibleText(tag, 40), QLocale().toString(runners)); }
    static QString noTags() { return tr("now: no tags"); }
};

QString tagsNow(const CommonSettings &common)
{
    if (common.tags.empty())
        return FormWords::noTags();
    QStringList parts;
    for (std::size_t i = 0; i < std::min(tagsShown, common.tags.size()); ++i) {
        const CommonSettings::Tag &tag = common.tags[i];
        parts += tag.runners == common.runners ? visibleText(tag.tag, 40) : FormWords::tag(tag.tag, tag.runners);
    }
    if (common.tags.size() > tagsShown)
        parts += u"…"_s;
    return FormWords::all(parts.join(u", "_s));
}

QString nowText(const CommonSettings &common, Setting which)
{
    if (which == Setting::Tags)
        return tagsNow(common);
    if (common.shared.has(which))
        return FormWords::all(settingValue(common.shared, which));
    const bool isFlag = which != Setting::Description && which != Setting::Timeout && which != Setting::Note;
    if (isFlag && common.valuesOf(which) > 0)
        return FormWords::some(common.yesOf(which), common.runners);
    return common.valuesOf(which) > 1 ? FormWords::different(common.valuesOf(which)) : FormWords::unknown();
}

} // namespace

EditForm::EditForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    const QString severalTags = tr("tags, separated by commas");
    m_addTags = addText({ "addTags", tr("&Add tags:"), tr("Add tags"), severalTags, {} }, Setting::Tags);
    m_removeTags = addText({ "removeTags", tr("&Remove tags:"), tr("Remove tags"), severalTags, {} }, Setting::Tags);
    m_renameTags = addText({ "renameTags", tr("Rena&me tags:"), tr("Rename tags"), tr("old=new, separated by commas"), tr("Only where the old tag is") }, Setting::Tags);
    m_setTags = addOptionalText({ "setTags", tr("&Only these tags:"), tr("Only these tags"), severalTags, tr("Take all other tags away") }, Setting::Tags, m_setsTags);
    m_description = addOptionalText({ "description", tr("&Description:"), tr("Description"), tr("build-{nn} numbers them; {id} is the runner's number"), {} }, Setting::Description, m_setsDescription);
    m_find = addText({ "find", tr("&Find in description:"), tr("Find in the description"), tr("text as it is written"), {} }, Setting::Description);
    m_replacement = addText({ "replacement", tr("Replace &by:"), tr("Replace by"), tr("text; {n} is a number"), {} }, Setting::Description);
    m_firstNumber = addText({ "firstNumber", tr("Numb&er from:"), tr("Number from"), u"1"_s, tr("What {n} begins with") }, Setting::Description);
    m_paused = addChoice({ "paused", tr("&Paused:"), tr("Paused"), {}, tr("A paused runner takes no new jobs") }, Setting::Paused);
    m_locked = addChoice({ "locked", tr("&Locked to its projects:"), tr("Locked to its projects"), {}, tr("It cannot be assigned to further projects") }, Setting::Locked);
    m_protected = addChoice({ "protected", tr("Protected refs onl&y:"), tr("Protected refs only"), {}, tr("It takes jobs of protected branches and tags only") }, Setting::Protected);
    m_untagged = addChoice({ "untagged", tr("Runs &untagged jobs:"), tr("Runs untagged jobs"), {}, tr("It takes jobs that name no tag") }, Setting::Untagged);
    m_timeout = addText({ "timeout", tr("Maximum &timeout:"), tr("Maximum timeout"), tr("2h, 90m, 3600, or none"), tr("At least ten minutes") }, Setting::Timeout);
    m_note = addOptionalText({ "note", tr("Maintenance &note:"), tr("Maintenance note"), tr("none"), {} }, Setting::Note, m_setsNote);
    for (QLineEdit *field : { m_addTags, m_removeTags, m_setTags })
        offer(field);
    setFocusProxy(m_addTags);
}

void EditForm::offer(QLineEdit *field) const
{
    auto *completer = new TagCompleter(field);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EditForm::changed);
}

void EditForm::addNow(Setting which)
{
    if (m_now[std::size_t(which)])
        return;   // beside the first of its fields
    auto *now = new ElidedLabel(this);
    now->setQuiet(true);
    m_now[std::size_t(which)] = now;
    m_grid->addWidget(now, m_rows, 2);
}

QLineEdit *EditForm::addText(const Row &row, Setting which)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(row.name));
    field->setAccessibleName(row.accessibleName);
    field->setPlaceholderText(row.placeholder);
    field->setToolTip(row.tip);
    auto *label = new QLabel(row.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(field, m_rows, 1);
    addNow(which);
    ++m_rows;
    connect(field, &QLineEdit::textEdited, this, &EditForm::changed);
    return field;
}

QLineEdit *EditForm::addOptionalText(const Row &row, Setting which, QCheckBox *&box)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(row.name));
    field->setAccessibleName(row.accessibleName);
    field->setPlaceholderText(row.placeholder);
    field->setToolTip(row.tip);
    field->setEnabled(false);
    box = new QCheckBox(row.label, this);
    box->setObjectName(QString::fromLatin1(row.name) + "Box"_L1);
    box->setToolTip(row.tip);
    m_grid->addWidget(box, m_rows, 0);
    m_grid->addWidget(field, m_rows, 1);
    addNow(which);
    ++m_rows;
    connect(field, &QLineEdit::textEdited, this, &EditForm::changed);
    connect(box, &QCheckBox::toggled, this, [this, field](bool on) {
        field->setEnabled(on);
        if (on)
            field->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    return field;
}

QComboBox *EditForm::addChoice(const Row &row, Setting which)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(row.name));
    choice->setAccessibleName(row.accessibleName);
    choice->setToolTip(row.tip);
    //: choice beside a setting: do not change it
    choice->addItem(tr("leave as it is"), int(Choice::Leave));
    //: choice beside a setting
    choice->addItem(tr("yes"), int(Choice::Yes));
    //: choice beside a setting
    choice->addItem(tr("no"), int(Choice::No));
    auto *label = new QLabel(row.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(choice);
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(choice, m_rows, 1);
    addNow(which);
    ++m_rows;
    connect(choice, &QComboBox::currentIndexChanged, this, &EditForm::changed);
    return choice;
}

void EditForm::setCommon(const CommonSettings &common)
{
    for (const Setting which : allSettings) {
        if (ElidedLabel *now = m_now[std::size_t(which)])
            now->setText(nowText(common, which));
    }
    QStringList own;
    for (const CommonSettings::Tag &tag : common.tags)
        own += tag.tag;
    if (auto *completer = qobject_cast<TagCompleter *>(m_removeTags->completer()))
        completer->setTags(own);
    // What all have is what one most often wants to change a little.
    if (common.shared.description && !m_setsDescription->isChecked())
        m_description->setText(*common.shared.description);
    if (common.shared.note && !m_setsNote->isChecked())
        m_note->setText(*common.shared.note);
    if (common.shared.tags && !m_setsTags->isChecked())
        m_setTags->setText(common.shared.tags->join(u", "_s));
}

void EditForm::setKnownTags(const QStringList &tags)
{
    for (QLineEdit *field : { m_addTags, m_setTags }) {
        if (auto *completer = qobject_cast<TagCompleter *>(field->completer()))
            completer->setTags(tags);
    }
}

std::optional<bool> EditForm::choiceOf(const QComboBox *box) const
{
    const auto choice = Choice(box->currentData().toInt());
    return choice == Choice::Leave ? std::nullopt : std::optional(choice == Choice::Yes);
}

RunnerEdit EditForm::edit() const
{
    RunnerEdit edit;
    edit.addTags = tagsFrom(m_addTags->text());
    edit.removeTags = tagsFrom(m_removeTags->text());
    edit.renameTags = tagRenamesFrom(m_renameTags->text()).value_or(std::vector<std::pair<QString, QString>>());
    if (m_setsTags->isChecked())
        edit.setTags = tagsFrom(m_setTags->text());
    if (m_setsDescription->isChecked())
        edit.description = m_description->text();
    edit.find = m_find->text();
    edit.replacement = m_replacement->text();
    if (!m_firstNumber->text().isEmpty())
        edit.firstNumber = m_firstNumber->text().toInt();
    edit.paused = choiceOf(m_paused);
    edit.locked = choiceOf(m_locked);
    edit.isProtected = choiceOf(m_protected);
    edit.runUntagged = choiceOf(m_untagged);
    if (!m_timeout->text().trimmed().isEmpty())
        edit.maximumTimeout = timeoutFrom(m_timeout->text());
    if (m_setsNote->isChecked())
        edit.note = m_note->text();
    return edit;
}

QString EditForm::inputProblem() const
{
    if (!tagRenamesFrom(m_renameTags->text()))
        return tr("Write renamed tags as old=new, separated by commas.");
    bool isNumber = true;
    if (!m_firstNumber->text().isEmpty())
        (void)m_firstNumber->text().toInt(&isNumber);
    if (!isNumber)
        return tr("The first number is none.");
    if (!m_timeout->text().trimmed().isEmpty() && !timeoutFrom(m_timeout->text()))
        return tr("Write a timeout as 2h, 90m, 3600, or none.");
    return {};
}

} // namespace muster
