// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpanel.h"

#include "models/tables/tableexport.h"
#include "views/charts/chart.h"
#include "views/charts/chartpicture.h"
#include "views/charts/timebrush.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int iconExtent = 16;
constexpr int charactersForNote = 60;   // a narrower panel has its title only
constexpr auto toggleTable = "chart.table"_L1, copyNumbers = "chart.copyCsv"_L1, copyImage = "chart.copyPicture"_L1, clearRange = "chart.clearRange"_L1;
constexpr auto saveCsv = "chart.saveCsv"_L1, savePng = "chart.savePng"_L1, saveSvg = "chart.saveSvg"_L1;

QTableView *makeTable(Chart *chart, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"chartTable"_s);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->setModel(chart->table());
    return table;
}

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize(QSize(iconExtent, iconExtent));
    return button;
}

} // namespace

ChartPanel::ChartPanel(const Spec &spec, QWidget *parent)
    : QFrame(parent), m_chart(spec.chart), m_fileName(spec.fileName), m_actions(new ActionRegistry(this)), m_title(new ElidedLabel(this)), m_note(new ElidedLabel(this)), m_controls(new QHBoxLayout),
      m_chip(new Chip(QString(), this)), m_legend(new ChartLegend(this)), m_stack(new QStackedWidget(this)), m_table(makeTable(spec.chart, m_stack)), m_empty(new EmptyState(m_stack)), m_saver(new FileSaver(this))
{
    setFrameShape(NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setObjectName(u"chartTitle"_s);
    m_note->setQuiet(true);
    m_note->setObjectName(u"chartNote"_s);
    m_note->hide();
    m_chip->setObjectName(u"rangeChip"_s);
    m_chip->hide();
    addActions();

    auto *table = makeButton(u"chartTableButton"_s, this);
    m_actions->attach(table, toggleTable);
    auto *more = makeButton(u"chartMoreButton"_s, this);
    m_actions->attach(more, u"chart.more"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addStretch(0);
    head->addWidget(m_chip);
    head->addLayout(m_controls);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(table);
    buttons->addWidget(more);
    head->addLayout(buttons);

    for (QWidget *page : std::initializer_list<QWidget *>{ m_chart, m_table, m_empty })
        m_stack->addWidget(page);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->setSpacing(margin / 2);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);

    connect(m_chart, &Chart::changed, this, &ChartPanel::showCurrent);
    if (TimeBrush *brush = m_chart->brush()) {
        connect(brush, &TimeBrush::changed, this, &ChartPanel::updateChip);
        connect(m_chip, &Chip::removeRequested, brush, &TimeBrush::clear);
    }
    connect(m_saver, &FileSaver::saved, this, &ChartPanel::saved);
    connect(m_saver, &FileSaver::failed, this, &ChartPanel::failed);
    setTitle(spec.title);
    setWatchedSince({});
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::addActions()
{
    const auto hasNumbers = [this] { return ActionRegistry::Enabling{ m_chart->hasData(), tr("There are no numbers yet") }; };
    const auto add = [this](ActionRegistry::Spec spec) {
        spec.scope = this;
        m_actions->add(spec, this);
    };
    const std::pair<QLatin1String, std::function<void()>> deeds[] = {
        { copyNumbers, [this] { copyCsv(); } },
        { copyImage, [this] { copyPicture(); } },
        { saveCsv, [this] { save(saveCsv, u"csv"_s, tr("CSV files (*.csv)"), [this] { return csv(); }); } },
        { savePng, [this] { save(savePng, u"png"_s, tr("PNG pictures (*.png)"), [this] { return chartpicture::toPng(*m_chart); }); } },
        { saveSvg, [this] { save(saveSvg, u"svg"_s, tr("SVG pictures (*.svg)"), [this] { return chartpicture::toSvg(*m_chart); }); } },
    };
    for (ActionRegistry::Spec spec : commonActions()) {
        const auto deed = std::find_if(std::begin(deeds), std::end(deeds), [&spec](const auto &each) { return each.first == spec.id; });
        if (deed != std::end(deeds))
            spec.run = deed->second;
        spec.rule = hasNumbers;
        add(spec);
    }
    connect(m_actions->action(toggleTable), &QAction::toggled, this, &ChartPanel::setTableShown);
    if (TimeBrush *brush = m_chart->brush())
        add({ .id = clearRange, .text = tr("C&lear the Range"), .icon = u"clear"_s, .rule = [brush] { return ActionRegistry::Enabling{ brush->range().has_value(), tr("No range is chosen; drag over the chart, or Shift+Left") }; },
            .run = [brush] { brush->clear(); } });
    add({ .id = u"chart.more"_s, .text = tr("More"), .tip = tr("Copy and save"), .icon = u"more"_s, .run = [this] {
             auto *button = findChild<QToolButton *>(u"chartMoreButton"_s);
             auto *menu = new QMenu(this);
             menu->setAttribute(Qt::WA_DeleteOnClose);
             fillMenu(menu);
             menu->popup(button->mapToGlobal(QPoint(0, button->height())));
         } });
    m_actions->updateEnabled();
}

std::vector<ActionRegistry::Spec> ChartPanel::commonActions()
{
    return {
        { .id = toggleTable, .text = tr("&Table of the Numbers"), .tip = tr("Show the numbers as a table"), .icon = u"table"_s, .shortcut = QKeySequence(Qt::Key_T), .checkable = true },
        { .id = copyNumbers, .text = tr("&Copy the Numbers"), .tip = tr("Copy the numbers as CSV"), .icon = u"copy"_s, .shortcut = QKeySequence(QKeySequence::Copy) },
        { .id = copyImage, .text = tr("Copy the &Picture"), .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) },
        { .id = saveCsv, .text = tr("Save as C&SV…"), .icon = u"export"_s },
        { .id = savePng, .text = tr("Save as P&NG…"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_S) },
        { .id = saveSvg, .text = tr("Save as S&VG…") },
    };
}

void ChartPanel::fillMenu(QMenu *menu) const
{
    menu->setObjectName(u"chartMenu"_s);
    menu->addAction(m_actions->action(toggleTable));
    if (QAction *clear = m_actions->action(clearRange))
        menu->addAction(clear);
    menu->addSeparator();
    for (const auto &id : { copyNumbers, copyImage })
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    for (const auto &id : { saveCsv, savePng, saveSvg })
        menu->addAction(m_actions->action(id));
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setTitle(title);
    //: accessible name of the table of a chart's numbers; %1: what the chart is of
    m_table->setAccessibleName(tr("%1, numbers").arg(title));
}

void ChartPanel::setNote(const QString &note)
{
    m_note->setText(note);
    showNote();
}

void ChartPanel::showNote()
{
    m_note->setVisible(!m_note->text().isEmpty() && width() > fontMetrics().averageCharWidth() * charactersForNote);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showNote();
}

void ChartPanel::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void ChartPanel::setWatchedSince(Instant since)
{
    if (since.isKnown())
        setEmptyText(tr("Muster began to watch at %1").arg(momentText(since, m_chart->timeDisplay())), tr("The picture fills up as time goes by."));
    else
        setEmptyText(tr("Nothing to show yet"), tr("The picture fills up as time goes by."));
}

void ChartPanel::setEmptyText(const QString &headline, const QString &sentence)
{
    m_emptyHeadline = headline;
    m_emptySentence = sentence;
    showCurrent();
}

void ChartPanel::setLoading(bool loading)
{
    m_isLoading = loading;
    showCurrent();
}

void ChartPanel::setTableShown(bool shown)
{
    if (shown == m_isTable)
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_isTable = shown;
    m_actions->action(toggleTable)->setChecked(shown);
    if (shown) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + m_table->fontMetrics().averageCharWidth() * 2);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    showCurrent();
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    Q_EMIT tableShownChanged(shown);
}

void ChartPanel::setBrushedRange(const std::optional<TimeRange> &range)
{
    if (TimeBrush *brush = m_chart->brush())
        brush->setRange(range);
}

/// Which of the three pages is shown, and what goes with it.
void ChartPanel::showCurrent()
{
    const bool hasData = m_chart->hasData();
    m_legend->setEntries(hasData ? m_chart->legend() : std::vector<LegendEntry>());
    m_legend->setVisible(hasData && !m_isTable && !m_chart->legend().empty());
    if (!hasData)
        m_empty->setContent(m_isLoading ? EmptyState::Content{ u"refresh"_s, tr("Reading what was recorded…"), {}, {}, {} } : EmptyState::Content{ u"chart"_s, m_emptyHeadline, m_emptySentence, {}, {} });
    m_stack->setCurrentWidget(!hasData ? static_cast<QWidget *>(m_empty) : m_isTable ? static_cast<QWidget *>(m_table) : m_chart);
    m_actions->updateEnabled();
}

void ChartPanel::updateChip()
{
    TimeBrush *brush = m_chart->brush();
    m_actions->updateEnabled();
    const TimeDisplay display = m_chart->timeDisplay();
    const QString whole = brush->range() ? rangeText(*brush->range(), display) : QString();
    // On a chart of a day it is clear which day is meant.
    const QString text = brush->range() && brush->whole().seconds() <= 24 * 3600 ? clockRangeText(*brush->range(), display) : whole;
    m_chip->setVisible(brush->range().has_value());
    if (text == m_chip->text())
        return;
    m_chip->setText(text);
    m_chip->updateGeometry();
    m_chip->setAccessibleName(tr("Chosen range %1, Delete removes it").arg(whole));
    m_chip->setToolTip(plainTip(tr("%1\nEverything on the page is about this range. × or Esc removes it").arg(whole)));
}

QByteArray ChartPanel::csv() const
{
    return tableexport::toCsv(*m_chart->table(), tableexport::allRows(*m_chart->table()));
}

void ChartPanel::copyCsv() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
}

void ChartPanel::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(chartpicture::toImage(*m_chart));
}

void ChartPanel::save(const QString &action, const QString &ending, const QString &filter, const std::function<QByteArray()> &content)
{
    m_saver->ask({ .title = m_actions->action(action)->text().remove(u'&').remove(u'…'), .fileName = m_fileName + u'.' + ending, .filter = filter, .content = content });
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
}

} // namespace muster
