// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/ownerdialog.h"

#include "models/base/hostiletext.h"
#include "models/wording/lookupwords.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostAddressed = 8;   // a message to everybody is answered by nobody

} // namespace

OwnerDialog::OwnerDialog(const QString &text, QWidget *parent) : QDialog(parent), m_people(new QLabel(this)), m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"ownerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ask the owner"));
    m_people->setObjectName(u"ownerPeople"_s);
    m_people->setTextFormat(Qt::PlainText);
    m_people->setWordWrap(true);
    m_people->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_people->setText(tr("Asking GitLab who is responsible…"));
    m_text->setObjectName(u"ownerText"_s);
    m_text->setAccessibleName(tr("Message to the owner"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"ownerCopy"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_people);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    sizeToScreen(this, { 100, 26 });
    m_text->setFocus();
}

void OwnerDialog::setPeople(const std::vector<Person> &people, const QString &path)
{
    if (people.empty()) {
        m_people->setText(tr("%1 has no active Owner or Maintainer: ask an administrator.").arg(visibleText(path, 200)));
        return;
    }
    QStringList names, accounts;
    for (std::size_t i = 0; i < std::min(people.size(), mostAddressed); ++i) {
        const Person &person = people[i];
        const QString account = u'@' + visibleText(person.username, 100);
        //: a person: %1 name, %2 account, %3 role
        names += tr("%1 (%2, %3)").arg(visibleText(person.name, 100), account, roleText(person.accessLevel));
        accounts += QString(visibleText(person.name, 100) + u" <"_s + account + u'>');
    }
    const int more = int(people.size() - std::size_t(names.size()));
    const QString list = names.join(u", "_s);
    //: %1: a group or project, %2: people
    m_people->setText(tr("Responsible for %1: %2").arg(visibleText(path, 200), more > 0 ? tr("%1, and %Ln more", nullptr, more).arg(list) : list));
    // What was changed meanwhile stays, and Undo takes this line away again.
    QTextCursor first(m_text->document());
    //: first line of a message: to whom it goes
    first.insertText(tr("To: %1").arg(accounts.join(u", "_s)) + u"\n\n"_s);
}

void OwnerDialog::sayTrouble(const Error &error, const QString &path)
{
    const bool isForbidden = error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
    const QString place = visibleText(path, 200);
    m_people->setText(isForbidden ? tr("It is not known who is responsible for %1: your token may not list its members. Its page in GitLab may tell.").arg(place)
                                  : tr("It is not known who is responsible for %1: its members could not be listed.").arg(place));
    m_people->setToolTip(visibleText(error.detail, 300).toHtmlEscaped());
}

void OwnerDialog::sayNobody(Nobody why)
{
    switch (why) {
    case Nobody::RunnerGone:
        return m_people->setText(tr("The runner is no longer there, so GitLab does not tell whose it was."));
    case Nobody::Instance:
        return m_people->setText(tr("An instance runner belongs to the administrators of this GitLab."));
    case Nobody::NotAsked:
        return m_people->setText(tr("Who is responsible is not known without a connection to GitLab."));
    }
}

} // namespace muster
