// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/sheetdialog.h"

#include "models/tables/sheettable.h"
#include "models/tables/tableroles.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/linedelegate.h"
#include "views/operations/windowsize.h"
#include "views/widgets/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPromise>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPasted = 1'000'000;   // characters: ten thousand rows of a hundred

/// What was written over stands out: bold, on a tinted ground, and assistive tools are told.
class SheetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(SeverityRole).toInt() == 0)
            return;
        option->font.setBold(true);
        option->backgroundBrush = severityGround(Severity::Attention, option->palette);
    }
};

} // namespace

SheetDialog::SheetDialog(const EditGround &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_sheet(new SheetTable(ground.parts, ground.columnNames(), this)), m_table(new QTableView(this)), m_state(new IconLine(this)), m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(u"sheetDialog"_s);
    const QString title = tr("Edit %Ln runner(s) as a sheet", nullptr, m_sheet->rowCount());
    setWindowTitle(title);
    auto *head = new DialogHead(this);
    head->setHeadline(u"table"_s, Severity::Neutral, title);
    head->setInstance(ground.where(), false);
    m_table->setObjectName(u"sheet"_s);
    m_table->setAccessibleName(tr("Settings of the runners; type over a cell, Ctrl+D fills down"));
    m_table->setModel(m_sheet);
    if (!ground.columnNames().empty())
        m_table->horizontalHeader()->moveSection(int(SheetTable::Column::Instance), 0);   // whose a runner is comes first
    m_table->setItemDelegate(new SheetDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(LineDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < m_sheet->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column) + 8));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentIndex(m_sheet->index(0, int(SheetTable::Column::Description)));
    m_state->setObjectName(u"sheetState"_s);
    m_undo->setObjectName(u"undoCells"_s);

    auto *fill = new QPushButton(tr("&Fill Down"), this);
    fill->setObjectName(u"fillDown"_s);
    fill->setToolTip(tr("The topmost chosen cell of each column goes into those below it (Ctrl+D)"));
    auto *pasting = new QPushButton(tr("&Paste"), this);
    pasting->setObjectName(u"pasteCells"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("Pre&view…"), QDialogButtonBox::AcceptRole);
    m_preview->setObjectName(u"preview"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : { m_undo, fill, pasting }) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    m_preview->setAutoDefault(false);
    tools->addStretch(1);
    tools->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addLayout(tools);
    sizeToScreen(this, { 190, 44 });

    connect(m_undo, &QPushButton::clicked, m_sheet, &SheetTable::undo);
    connect(fill, &QPushButton::clicked, this, &SheetDialog::fillDown);
    connect(pasting, &QPushButton::clicked, this, &SheetDialog::paste);
    connect(buttons, &QDialogButtonBox::accepted, this, &SheetDialog::startPlanning);
    connect(buttons, &QDialogButtonBox::rejected, this, &SheetDialog::reject);
    connect(m_sheet, &SheetTable::changesChanged, this, [this] { showState(); });
    connect(m_sheet, &SheetTable::refused, this, &SheetDialog::showState);
    connect(&m_planning, &QFutureWatcher<std::vector<FleetPlan>>::finished, this, [this] {
        m_plans = m_planning.result();
        QDialog::accept();
    });
    addKeys();
    showState();
    m_table->setFocus();
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { fillDown(); });
    add(QKeySequence::Copy, [this] { copy(); });
    add(QKeySequence::Paste, [this] { paste(); });
    add(QKeySequence::Undo, [this] { m_sheet->undo(); });
    add(QKeySequence::Redo, [this] { m_sheet->redo(); });
}

void SheetDialog::fillDown()
{
    std::map<int, QString> texts;   // of the topmost cell of each column
    std::vector<SheetTable::Cell> cells;
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    for (const QModelIndex &index : chosen) {
        const auto [at, isFirst] = texts.try_emplace(index.column());
        if (isFirst)
            at->second = m_sheet->editText(index.row(), index.column());
        else
            cells.push_back({ index.row(), index.column(), at->second });
    }
    if (!cells.empty())
        m_sheet->write(cells);
}

void SheetDialog::copy()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString tsv;
    int row = -1;
    for (const QModelIndex &index : chosen) {
        if (row >= 0)
            tsv += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        QString text = m_sheet->editText(index.row(), index.column());
        if (text.contains(u'\t') || text.contains(u'\n') || text.startsWith(u'"'))
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        tsv += text;
    }
    QGuiApplication::clipboard()->setText(tsv);
}

void SheetDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    if (chosen.isEmpty() || text.isEmpty())
        return;
    if (text.size() > mostPasted)
        return showState(tr("That is too much for one paste."));
    std::vector<SheetTable::Cell> cells = SheetTable::cellsFromTsv(text, chosen.front().row(), chosen.front().column());
    if (cells.size() == 1 && chosen.size() > 1) {   // one value for all that is chosen
        const QString value = cells.front().text;
        cells.clear();
        for (const QModelIndex &index : std::as_const(chosen))
            cells.push_back({ index.row(), index.column(), value });
    }
    m_sheet->write(cells);
}

void SheetDialog::showState(const QString &refused)
{
    const int changed = m_sheet->changedRunners();
    m_wasWarned = false;
    m_undo->setEnabled(m_sheet->canUndo());
    m_preview->setEnabled(changed > 0 && !m_planning.isRunning());
    if (!refused.isEmpty())
        m_state->set(u"warning"_s, Severity::Attention, refused);
    else if (changed > 0)
        m_state->set(u"info"_s, Severity::Neutral, tr("%Ln runner(s) changed here. Nothing is sent before you have seen and confirmed the preview.", nullptr, changed));
    else
        m_state->set(u"info"_s, Severity::Neutral, tr("Type over a cell, or paste from a spreadsheet. Nothing is sent from here."));
}

void SheetDialog::startPlanning()
{
    if (m_sheet->changedRunners() == 0 || m_planning.isRunning())
        return;
    auto promise = std::make_shared<QPromise<std::vector<FleetPlan>>>();
    promise->start();
    m_planning.setFuture(promise->future());
    m_preview->setEnabled(false);
    std::vector<SettingsById> wanted;
    for (std::size_t i = 0; i < m_ground.parts.size(); ++i)
        wanted.push_back(m_sheet->changes(i));
    QThreadPool::globalInstance()->start([promise, parts = m_ground.parts, wanted, reason = m_ground.reason] {
        std::vector<FleetPlan> plans;
        for (std::size_t i = 0; i < parts.size(); ++i)
            plans.push_back({ parts[i].instance, makeEditPlan(*parts[i].fleet, wanted[i], reason) });
        promise->addResult(plans);
        promise->finish();
    });
}

void SheetDialog::reject()
{
    if (m_sheet->changedRunners() > 0 && !m_wasWarned) {
        m_wasWarned = true;
        m_state->set(u"warning"_s, Severity::Attention, tr("%Ln runner(s) are changed here and not sent. Close once more to forget that.", nullptr, m_sheet->changedRunners()));
        return;
    }
    QDialog::reject();
}

} // namespace muster
