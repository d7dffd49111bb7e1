// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sorting, filtering, refreshing and marking cost among 100,000 runners with 200,000 managers, up to and with the
// repaint of a real table.

#include "models/fleet/combined.h"
#include "models/fleet/fleetmark.h"
#include "models/tables/facets.h"
#include "models/tables/fleetcounts.h"
#include "models/tables/runnercolumns.h"
#include "models/tables/runnertable.h"
#include "models/tables/textranks.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"
#include "views/runners/runnerview.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>

#include <cstdio>

using namespace muster;
using namespace muster::test;

namespace {

constexpr int runners = 100'000;

/// The table as people see it, on a large window; tells when it has been painted.
class View final : public QObject
{
public:
    explicit View(RunnerTable &table) : m_view(table)
    {
        m_view.viewport()->installEventFilter(this);
        m_view.resize(1900, 1000);
        m_view.show();
        repainted();
    }
    [[nodiscard]] QWidget *viewport() const { return m_view.viewport(); }
    /// Until what was changed is on the screen.
    void repainted()
    {
        const int before = m_paints;
        m_view.viewport()->update();
        do
            QCoreApplication::processEvents();
        while (m_paints == before);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    RunnerView m_view;
    int m_paints = 0;
};

double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6 : 0;
}

ReleaseCatalogue catalogue()
{
    QByteArray csv;
    for (int major = 15; major <= 18; ++major) {
        for (int minor = 0; minor <= 11; ++minor)
            csv += QStringLiteral("%1.%2,2022-01-01,%1.%2.3,2022-02-01\n").arg(major).arg(minor).toLatin1();
    }
    return ReleaseCatalogue::fromCsv(csv).value();
}

void sorting(RunnerTable &table, View &view)
{
    double worst = 0;
    const char *worstColumn = "";
    for (int column = 0; column < runnerColumnCount; ++column) {
        const RunnerColumn &spec = runnerColumn(RunnerTable::Column(column));
        table.setSortKeys({ { spec.column, Qt::AscendingOrder } });
        if (spec.text != RunnerText::None && textsToRank(*table.snapshot(), spec.text) == table.total())
            QSignalSpy(&table, &QAbstractItemModel::layoutChanged).wait();
        bool up = true;
        const double time = figure(qPrintable(QStringLiteral("sort by %1").arg(QLatin1StringView(spec.id))), 16, [&] {
            up = !up;
            table.setSortKeys({ { spec.column, up ? Qt::AscendingOrder : Qt::DescendingOrder } });
            view.repainted();
        });
        if (time > worst) {
            worst = time;
            worstColumn = spec.id;
        }
    }
    std::printf("    the dearest: %s\n", worstColumn);
    figure("sort by four columns, three of them texts", 16, [&, up = true]() mutable {
        up = !up;
        table.setSortKeys({ { RunnerTable::Column::Owner, up ? Qt::AscendingOrder : Qt::DescendingOrder }, { RunnerTable::Column::Status }, { RunnerTable::Column::Tags }, { RunnerTable::Column::Name } });
        view.repainted();
    });
    figure("ranks of 100,000 names in English, on a worker", 80, [&] { return textRanks(*table.snapshot(), RunnerText::Name, QLocale(QLocale::English, QLocale::UnitedStates)); }, 5);
    figure("ranks of 100,000 names without a language, on a worker", 80, [&] { return textRanks(*table.snapshot(), RunnerText::Name, QLocale::c()); }, 5);
}

void print(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2], budget = 16;
    std::printf("%-80s %8.2f ms   budget %6.1f ms   %s\n", qPrintable(what), median, budget, median <= budget ? "ok" : "OVER");
}

void filtering(RunnerTable &table, View &view)
{
    table.setSortKeys({ { RunnerTable::Column::LastContact, Qt::DescendingOrder } });
    for (const char *text : { "docker", "android-runner-777", "status:offline seen:>30d", "ip:10.1.0.0/16 version:<18.2", "-tag:docker" }) {
        const Filter filter = Filter::parse(QString::fromUtf8(text)).value_or(Filter());
        // Both directions take turns, each with its own figure.
        std::vector<double> narrowing, clearing;
        for (int i = 0; i < 11; ++i) {
            for (const bool narrow : { true, false }) {
                const double begin = threadMilliseconds();
                table.setFilter(narrow ? filter : Filter());
                view.repainted();
                (narrow ? narrowing : clearing).push_back(threadMilliseconds() - begin);
            }
        }
        print(QStringLiteral("filter “%1”").arg(QString::fromUtf8(text)), narrowing);
        print(QStringLiteral("    and clear it"), clearing);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    FleetMaker maker({ .runners = runners });
    const double before = resident();
    Snapshot::Ptr fleet = maker.snapshot();
    std::printf("%lld runners, %lld managers\n", static_cast<long long>(fleet->size()), static_cast<long long>(fleet->managerCount()));

    RunnerTable table;
    const ReleaseCatalogue releases = catalogue();
    table.setCatalogue(releases, releases.newest());
    table.setSnapshot(fleet);
    View view(table);
    table.setSortKeys({ { RunnerTable::Column::Name } });
    QSignalSpy(&table, &QAbstractItemModel::layoutChanged).wait();
    std::printf("memory: %.1f MB snapshot + %.1f MB table = %.1f MB   budget %.1f MB   (resident: %.1f MB more than before)\n", double(fleet->bytes()) / 1e6,
        double(table.bytes()) / 1e6, double(fleet->bytes() + table.bytes()) / 1e6, 60.0, resident() - before);

    sorting(table, view);
    filtering(table, view);

    table.setSortKeys({ { RunnerTable::Column::LastContact, Qt::DescendingOrder } });
    view.repainted();
    std::vector<Snapshot::Ptr> refreshes;
    for (int i = 0; i < 6; ++i) {
        maker.makeContact(5000);
        refreshes.push_back(maker.snapshot());
    }
    std::size_t next = 0;
    const auto refresh = [&] {
        table.setSnapshot(refreshes[next++ % refreshes.size()]);
        view.repainted();
    };
    figure("refresh that changes 5,000 in the sorted column", 33, refresh, 6);
    refreshes.clear();
    for (int i = 0; i < 6; ++i) {
        maker.makeContact(4000);
        maker.remove(1000);
        maker.add(1000);
        refreshes.push_back(maker.snapshot());
    }
    figure("refresh with 1,000 gone, 1,000 new and 4,000 changed", 33, refresh, 6);

    figure("mark all", 20, [&] { table.clearMarks(); table.markAllShown(); view.repainted(); });
    table.clearMarks();
    std::vector<RunnerId> everyOther;
    for (qsizetype row = 0; row < table.total(); row += 2)
        everyOther.push_back(table.snapshot()->row(row).id);
    figure("mark every other row, by ids", 20, [&] { table.clearMarks(); table.setMarkedIds(everyOther); view.repainted(); });
    figure("invert the marks", 20, [&] { table.invertShown(); view.repainted(); });
    figure("collect the marked ids", 20, [&] { return table.markedIds(); });
    figure("mark one row", 20, [&] { table.setMarked(5, !table.isMarked(5)); view.repainted(); });

    figure("count the fleet for the overview", 3, [&] { return countFleet(*table.snapshot(), &table.lag(), table.now()); });
    const FleetMark mark = markOf(*table.snapshot());
    figure("mark the fleet for the overview", 3, [&] { return markOf(*table.snapshot()); });
    figure("what changed since a mark", 3, [&] { return changesSince(mark, *table.snapshot()); });
    figure("count the facets", 1, [&] { return countFacets(*table.snapshot(), table.shownRows()); });
    figure("count the facets, by id", 1, [&] { return countFacets(*table.snapshot(), Filter(), {}); });
    figure("one picture of two fleets of 100,000, for a worker", 700, [&] { return combined({ { 1, fleet }, { 2, fleet } }); }, 3);
    figure("a minute passes", 16, [&] { table.setNow(Instant::fromSeconds(table.now().seconds() + 60)); view.repainted(); });
    figure("repaint alone", 16, [&] { view.viewport()->update(); view.repainted(); });
    return 0;
}
