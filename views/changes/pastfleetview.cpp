// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/pastfleetview.h"

#include "models/sync/fleetpast.h"
#include "models/tables/runnertable.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds sliderRests{ 120 };

} // namespace

PastFleetView::PastFleetView(ActionRegistry &actions, QWidget *page, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_slider(new QSlider(Qt::Horizontal, this)), m_moment(new ElidedLabel(this)), m_table(new RunnerTable(this)), m_view(new RunnerView(*m_table, this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"pastFleet"_s);
    m_slider->setObjectName(u"pastFleetSlider"_s);
    m_slider->setAccessibleName(tr("Load on record"));
    m_slider->setTracking(true);
    m_moment->setObjectName(u"pastFleetMoment"_s);
    m_view->setObjectName(u"pastFleetView"_s);
    m_view->setAccessibleName(tr("The fleet as it was"));

    const auto canStep = [this](int by) {
        const int to = m_slider->value() + by;
        return ActionRegistry::Enabling{ !m_loads.loads.empty() && to >= 0 && to < int(m_loads.loads.size()), by < 0 ? tr("There is no earlier load on record") : tr("There is no later load on record") };
    };
    actions.add({ .id = u"changes.earlier"_s, .text = tr("&Earlier"), .tip = tr("The load on record before this one"), .icon = u"undo"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Left), .scope = page,
                    .rule = [canStep] { return canStep(-1); }, .run = [this] { step(-1); } },
        this);
    actions.add({ .id = u"changes.later"_s, .text = tr("&Later"), .tip = tr("The load on record after this one"), .icon = u"resume"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Right), .scope = page,
                    .rule = [canStep] { return canStep(1); }, .run = [this] { step(1); } },
        this);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 4);
    row->setSpacing(6);
    const auto addButton = [&](const QString &id) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        actions.attach(button, id);
        row->addWidget(button);
    };
    addButton(u"changes.earlier"_s);
    row->addWidget(m_slider, 2);
    addButton(u"changes.later"_s);
    row->addWidget(m_moment, 3);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(sliderRests);
    connect(&m_soon, &QTimer::timeout, this, &PastFleetView::ask);
    connect(m_slider, &QSlider::valueChanged, this, &PastFleetView::moved);
    connect(m_table, &RowTable::shownChanged, this, &PastFleetView::shownChanged);
    connect(m_view, &RowView::rowActivated, this, [this] {
        if (m_view->currentRunner().isValid())
            Q_EMIT runnerRequested(m_view->currentRunner());
    });
    showState();
}

PastFleetView::~PastFleetView() = default;

void PastFleetView::setPast(FleetPast *past)
{
    m_past = past;
    m_loads = {};
    m_shown = {};
    m_table->setSnapshot(nullptr);
    setLoads({});
}

void PastFleetView::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_table->setCatalogue(catalogue, catalogue.newest());
}

void PastFleetView::setTimes(const CellTimes &times)
{
    m_times = times;
    m_table->setTimeDisplay(times.display);
    showState();
}

const PastLoad *PastFleetView::chosen() const
{
    const auto at = std::size_t(std::max(0, m_slider->value()));
    return at < m_loads.loads.size() ? &m_loads.loads[at] : nullptr;
}

void PastFleetView::setLoads(const PastLoads &loads)
{
    const PastLoad *before = chosen();
    const Instant moment = before ? before->at : Instant();
    const bool wasLast = !before || m_slider->value() == m_slider->maximum();
    m_loads = loads;
    const int last = std::max(0, int(loads.loads.size()) - 1);
    const bool wasBlocked = m_slider->blockSignals(true);
    m_slider->setRange(0, last);
    m_slider->setPageStep(std::max(1, last / 10));
    m_slider->setEnabled(last > 0);
    m_slider->setValue(last);
    m_slider->blockSignals(wasBlocked);
    if (wasLast)
        moved();
    else
        showMoment(moment);
}

void PastFleetView::showMoment(Instant moment)
{
    const auto after = std::upper_bound(m_loads.loads.begin(), m_loads.loads.end(), moment, [](Instant wanted, const PastLoad &load) { return wanted < load.at; });
    const int at = std::max(0, int(after - m_loads.loads.begin()) - 1);
    if (at == m_slider->value())
        moved();
    else
        m_slider->setValue(at);
}

void PastFleetView::step(int by)
{
    m_slider->setValue(m_slider->value() + by);
}

void PastFleetView::moved()
{
    m_actions.updateEnabled();
    showState();
    m_soon.start();
}

void PastFleetView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void PastFleetView::ask()
{
    const PastLoad *load = chosen();
    if (!isVisible() || !m_past || !load || m_shown == load->until)
        return;
    const Instant moment = m_shown = load->until;
    m_isBroken = false;
    m_past->fleetAt(moment, this, [this, moment](const Result<Snapshot::Ptr> &fleet) {
        if (moment != m_shown)
            return;   // the slider went on
        const bool isFirst = !m_table->snapshot();
        m_isBroken = !fleet || !*fleet;
        m_table->setNow(moment);
        m_table->setSnapshot(fleet.value_or(nullptr));
        showState();
        if (isFirst && m_table->shown() > 0)
            m_view->fitColumns();
        Q_EMIT shownChanged();
    });
}

void PastFleetView::setFilter(const Filter &filter)
{
    m_table->setFilter(filter);
    showState();
}

void PastFleetView::showState()
{
    const PastLoad *load = chosen();
    if (load) {
        const QString then = exactTime(load->at, m_times.display), until = exactTime(load->until, m_times.display);
        const QString counts = tr("%1, %2", "runners, managers").arg(tr("%Ln runner(s)", nullptr, int(load->runners)), tr("%Ln manager(s)", nullptr, int(load->managers)));
        //: a moment (or "from … to …"), what there was then, and how much was different from before
        m_moment->setText(tr("%1: %2, %3").arg(load->at == load->until ? then : tr("%1 to %2").arg(then, until), counts, tr("%Ln change(s) since the one before", nullptr, int(load->changes))));
    } else {
        m_moment->setText({});
    }
    const bool hasRows = load && m_table->shown() > 0 && !m_isBroken;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows)
        return;
    if (!load)
        m_empty->setContent({ .icon = u"changes"_s, .headline = tr("No complete load is on record yet") });
    else if (m_isBroken)
        m_empty->setContent({ .icon = u"error"_s, .headline = tr("This moment cannot be rebuilt"), .sentence = tr("What was recorded of it is damaged. Other moments may be whole.") });
    else if (m_table->total() > 0)
        m_empty->setContent({ .icon = u"search"_s, .headline = tr("No runner of that moment matches the filter") });
    else if (m_table->snapshot())
        m_empty->setContent({ .icon = u"runner"_s, .headline = tr("There was no runner") });
    else
        m_empty->setContent({ .icon = u"changes"_s, .headline = tr("Rebuilding that moment…") });
}

void PastFleetView::focusTable()
{
    m_view->setFocus();
}

} // namespace muster
