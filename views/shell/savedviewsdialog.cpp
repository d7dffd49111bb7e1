// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/savedviewsdialog.h"

#include "models/base/hostiletext.h"
#include "models/settings/savedviews.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

SavedViewsDialog::SavedViewsDialog(SavedViews &views, QWidget *parent)
    : QDialog(parent), m_views(views), m_list(new QListWidget(this)), m_message(new MessageBar(this)), m_rename(new QPushButton(tr("&Rename"), this)), m_delete(new QPushButton(tr("&Delete"), this))
{
    setObjectName(u"savedViewsDialog"_s);
    setWindowTitle(tr("Saved Views"));
    m_list->setObjectName(u"savedViews"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_rename->setToolTip(plainTip(tr("Rename the chosen view (F2)")));
    m_delete->setObjectName(u"deleteView"_s);
    auto *exporting = new QPushButton(tr("&Export…"), this);
    exporting->setObjectName(u"exportViews"_s);
    auto *importing = new QPushButton(tr("&Import…"), this);
    importing->setObjectName(u"importViews"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *tools = new QVBoxLayout;
    for (QPushButton *button : { m_rename, m_delete, exporting, importing }) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(tools);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);

    connect(buttons, &QDialogButtonBox::rejected, this, &SavedViewsDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(m_delete, &QPushButton::clicked, this, &SavedViewsDialog::removeChosen);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &SavedViewsDialog::removeChosen);
    connect(exporting, &QPushButton::clicked, this, &SavedViewsDialog::exportAll);
    connect(importing, &QPushButton::clicked, this, &SavedViewsDialog::askImport);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling || item->text() == item->data(Qt::UserRole).toString())
            return;
        if (!m_views.rename(item->data(Qt::UserRole).toString(), item->text()))
            m_message->showMessage({ .severity = Severity::Attention, .text = tr("That name is taken, empty or too long."), .actionText = {}, .action = {}, .details = {} });
        QMetaObject::invokeMethod(this, &SavedViewsDialog::fill, Qt::QueuedConnection);
    });
    fill();
    if (!views.trouble().isEmpty())
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("The file of saved views cannot be read or written; what you change lasts as long as Muster runs."), .actionText = {}, .action = {}, .details = views.trouble() });
}

QString SavedViewsDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void SavedViewsDialog::fill()
{
    m_isFilling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const SavedView &view : m_views.views()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setData(Qt::UserRole, view.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(plainTip(visibleText(view.filter, 500)));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_rename->setEnabled(m_list->count() > 0);
    m_delete->setEnabled(m_list->count() > 0);
    m_isFilling = false;
}

void SavedViewsDialog::removeChosen()
{
    if (m_views.remove(chosen()))
        fill();
}

void SavedViewsDialog::exportAll()
{
    auto *saver = new FileSaver(this);
    connect(saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written.").arg(path), .actionText = {}, .action = {}, .details = why });
    });
    saver->ask({ .title = tr("Export Saved Views"), .fileName = u"muster-views.json"_s, .filter = tr("JSON (*.json)"), .content = [this] { return SavedViews::toJson(m_views.views()); } });
}

void SavedViewsDialog::askImport()
{
    auto *ask = new QFileDialog(this, tr("Import Saved Views"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setNameFilter(tr("JSON (*.json)"));
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            import(file.read(SavedViews::longestFile + 1));
        else
            m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 cannot be read.").arg(path), .actionText = {}, .action = {}, .details = file.errorString() });
    });
    ask->open();
}

void SavedViewsDialog::import(const QByteArray &json)
{
    const Result<int> added = m_views.import(json);
    fill();
    if (added)
        m_message->showMessage({ .severity = Severity::Good, .text = tr("%Ln view(s) imported.", nullptr, *added), .actionText = {}, .action = {}, .details = {} });
    else
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("This is no file of saved views."), .actionText = {}, .action = {}, .details = added.error().detail });
}

} // namespace muster
