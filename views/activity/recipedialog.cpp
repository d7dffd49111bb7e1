// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activity/recipedialog.h"

#include "models/automation/replacements.h"
#include "models/base/hostiletext.h"
#include "models/operations/activity.h"
#include "views/operations/iconline.h"
#include "views/operations/windowsize.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

RecipeDialog::RecipeDialog(const JournalRunDetail &run, QWidget *parent) : QDialog(parent), m_sheet(replacementSheet(run)), m_state(new IconLine(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"recipeDialog"_s);
    setWindowTitle(tr("Replacements for %Ln deleted runner(s)", nullptr, deletedIn(run)));
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(u"recipes"_s);
    text->setAccessibleName(tr("Commands that register replacements"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setPlainText(m_sheet);
    m_state->setObjectName(u"recipeState"_s);
    m_state->set(u"info"_s, Severity::Neutral, tr("A deletion cannot be undone. These commands make new runners with the same settings; their tokens are new, so each machine has to be registered again."));
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &words, const QString &iconName, const char *name, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(words, role);
        button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *copy = add(tr("C&opy"), u"copy"_s, "copyRecipes", QDialogButtonBox::ActionRole);
    QPushButton *save = add(tr("&Save…"), u"export"_s, "saveRecipes", QDialogButtonBox::ActionRole);
    add(tr("&Close"), {}, "close", QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(text, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    sizeToScreen(this, { 120, 34 });

    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sheet);
        m_state->set(u"success"_s, Severity::Good, tr("Copied."));
    });
    connect(save, &QPushButton::clicked, this,
        [this] { m_saver->ask({ .title = tr("Save the commands"), .fileName = u"muster-replacements.sh"_s, .filter = tr("Shell scripts (*.sh)"), .content = [this] { return m_sheet.toUtf8(); } }); });
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) { m_state->set(u"success"_s, Severity::Good, tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 500))); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_state->set(u"error"_s, Severity::Bad, tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path), 500), visibleText(why, 300)));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace muster
