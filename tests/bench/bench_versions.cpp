// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Versions page costs at 100,000 runners with 200,000 managers: reading the fleet (on a worker), another reference, and a
// movement of the slider to the count, the chart and the table on screen.

#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/tables/versiontable.h"
#include "models/versions/lagtable.h"
#include "models/versions/versionmatrix.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/movableclock.h"
#include "views/rows/rowview.h"
#include "views/versions/lagchartdata.h"
#include "views/versions/versionstab.h"
#include "views/widgets/actionregistry.h"

#include <QApplication>
#include <QFile>
#include <QSlider>
#include <QTemporaryDir>

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedData(const QString &name)
{
    QFile file(u":/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Snapshot::Ptr fleet = FleetMaker({ .runners = 100'000, .seed = 7, .managersPerRunner = 2, .owners = 5000 }).snapshot();
    std::printf("%lld runners, %lld managers\n", static_cast<long long>(fleet->size()), static_cast<long long>(fleet->managerCount()));
    const auto catalogue = std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv(shippedData(u"runner-releases.csv"_s)).value());
    const auto advisories = std::make_shared<const Advisories>(Advisories::fromCsv(shippedData(u"runner-advisories.csv"_s), shippedData(u"runner-security-fixes.csv"_s)).value());

    figure("LagTable::build", 10, [&] { return LagTable::build(*fleet, *catalogue, catalogue->newest()).size(); });
    FleetVersions::Ptr versions;
    figure("FleetVersions::build (on a worker)", 16, [&] { versions = std::make_shared<const FleetVersions>(FleetVersions::build(fleet)); });
    std::printf("%90zu distinct versions\n", versions->met().size());
    VersionPicture::Ptr picture;
    figure("another reference: all of the picture", 8, [&] { picture = VersionPicture::of(versions, { catalogue, advisories, VersionReference(), {} }); });
    int behind = 0;
    figure("the runners at least so far behind", 2, [&] { return rowsOf(*picture, { .least = ++behind % 40 }).count(); });
    figure("the histogram's bars", 1, [&] { return lagBars(*picture, ++behind % 40, {}).bars.size(); });
    figure("matrix by executor", 30, [&] { return VersionMatrix::of(*versions, VersionMatrix::By::Executor).lines.size(); });
    figure("matrix by group", 30, [&] { return VersionMatrix::of(*versions, VersionMatrix::By::Group).lines.size(); });

    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"muster.ini"_s));
    ActionRegistry actions;
    const MovableClock clock;
    FleetSync sync(fleet, clock);
    VersionsTab tab(settings, actions);
    tab.setReleases(catalogue, {});
    tab.setAdvisories(advisories);
    tab.setTimes({ fleet->asOf(), TimeDisplay::Utc });
    tab.resize(1280, 800);
    tab.show();
    tab.setFleet(&sync);
    auto *view = tab.findChild<RowView *>(u"versionsRunners"_s);
    auto *slider = tab.findChild<QSlider *>(u"versionsSlider"_s);
    while (view->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    int step = 0;
    figure("slider by one: count, chart and table painted", 16, [&] {
        slider->setValue(++step % 20);
        QCoreApplication::processEvents();   // paints
    }, 41);
    figure("slider from 0 to 40 and back: count, chart and table painted", 16, [&] {
        slider->setValue(slider->value() == 0 ? 40 : 0);
        QCoreApplication::processEvents();
    }, 21);
    return 0;
}
