// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the eyes of developers: the runners page over a made-up fleet, as a picture or to be used by hand.
//   gallery [--runners N] [--dark] [--size 1280x800] [--filter TEXT] [--marks N] [--grab FILE.png] [--complete TEXT]

#include "models/settings/settings.h"
#include "models/tables/runnertable.h"
#include "tests/support/fleetmaker.h"
#include "views/runners/runnerspage.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace muster;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"runners"_s, {}, u"n"_s, u"50"_s }, { u"dark"_s, {} }, { u"size"_s, {}, u"size"_s, u"1280x800"_s }, { u"filter"_s, {}, u"text"_s }, { u"marks"_s, {}, u"n"_s, u"0"_s },
        { u"grab"_s, {}, u"file"_s }, { u"complete"_s, {}, u"text"_s } });
    parser.process(application);

    QTemporaryDir folder;
    Settings settings(folder.filePath(u"muster.ini"_s));
    applyTheme(parser.isSet(u"dark"_s) ? Settings::Theme::Dark : Settings::Theme::Light);
    ActionRegistry actions;
    RunnersPage page(settings, actions);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    page.resize(size.value(0).toInt(), size.value(1).toInt());

    QFile releases(u":/data/runner-releases.csv"_s);
    if (releases.open(QIODevice::ReadOnly)) {
        if (const auto catalogue = ReleaseCatalogue::fromCsv(releases.readAll()))
            page.setCatalogue(*catalogue);
    }
    const FleetMaker maker({ .runners = parser.value(u"runners"_s).toInt() });
    const Snapshot::Ptr fleet = maker.snapshot();
    page.show();
    page.table().setNow(fleet->asOf());
    page.showSnapshot(fleet);
    page.setFilterText(parser.value(u"filter"_s));
    const int marks = std::min(parser.value(u"marks"_s).toInt(), page.table().rowCount());
    for (int row = 0; row < marks; ++row)
        page.table().setMarked(2 * row < page.table().rowCount() ? 2 * row : row, true);
    if (page.table().rowCount() > 3) {
        auto *view = page.findChild<RunnerView *>();
        view->showRunner(page.table().idAt(3));
        view->setFocus();
    }
    if (parser.isSet(u"complete"_s)) {
        auto *edit = page.findChild<QLineEdit *>(u"filterEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, parser.value(u"complete"_s));
    }
    if (parser.isSet(u"grab"_s)) {
        QTimer::singleShot(1200, &application, [&] {
            page.grab().save(parser.value(u"grab"_s));
            application.quit();
        });
    }
    return application.exec();
}
