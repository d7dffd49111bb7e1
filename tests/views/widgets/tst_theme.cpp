// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/accountcolour.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QDirIterator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : { false, true }) {
            const QPalette palette = paletteOf(dark);
            const std::pair<const char *, QColor> inks[] = {
                { "text", palette.color(QPalette::Text) }, { "marked", palette.color(QPalette::HighlightedText) }, { "quiet", quietColor(palette) }, { "good", severityColor(Severity::Good, palette) },
                { "attention", severityColor(Severity::Attention, palette) }, { "bad", severityColor(Severity::Bad, palette) }, { "neutral", severityColor(Severity::Neutral, palette) },
                { "link", palette.color(QPalette::Link) },
            };
            const std::pair<const char *, QColor> grounds[] = {
                { "window", palette.color(QPalette::Window) }, { "base", palette.color(QPalette::Base) }, { "alternate", palette.color(QPalette::AlternateBase) },
                { "marks", palette.color(QPalette::Active, QPalette::Highlight) }, { "idle marks", palette.color(QPalette::Inactive, QPalette::Highlight) },
                { "neutral bar", severityGround(Severity::Neutral, palette) }, { "good bar", severityGround(Severity::Good, palette) },
                { "attention bar", severityGround(Severity::Attention, palette) }, { "bad bar", severityGround(Severity::Bad, palette) },
            };
            for (const auto &[inkName, ink] : inks) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", dark ? "dark" : "light", inkName, groundName) << ink << ground;
            }
        }
    }
    void textsAreReadableOnEveryGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(std::round(contrastRatio(Qt::black, Qt::white)), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void aThemeChangesPaletteAndStaysChangeable()
    {
        applyTheme(Settings::Theme::Dark);
        QVERIFY(isDark(qApp->palette()));
        applyTheme(Settings::Theme::Light);
        QVERIFY(!isDark(qApp->palette()));
        applyTheme(Settings::Theme::System);
        QCOMPARE(isDark(qApp->palette()), systemPrefersDark());
    }

    void iconsTakeTheColourOfTheTheme()
    {
        for (const auto theme : { Settings::Theme::Light, Settings::Theme::Dark }) {
            applyTheme(theme);
            for (const auto severity : { Severity::Neutral, Severity::Bad }) {
                const QImage image = icon(u"error"_s, severity).pixmap(QSize(24, 24), 1.0).toImage();
                QCOMPARE(image.size(), QSize(24, 24));
                const QRgb ink = severityColor(severity, qApp->palette()).rgb();
                int opaque = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (qAlpha(image.pixel(x, y)) != 255)
                            continue;
                        ++opaque;
                        QCOMPARE(image.pixel(x, y) & 0xffffff, ink & 0xffffff);
                    }
                }
                QVERIFY(opaque > 10);
            }
        }
    }

    void coloursOfInstancesStandOutAndDiffer()
    {
        for (const bool dark : { false, true }) {
            const QPalette palette = paletteOf(dark);
            QSet<QRgb> seen;
            QSet<QString> names;
            for (int i = 0; i < accountColours; ++i) {
                const QColor colour = accountColor(AccountColour(i), palette);
                for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::Highlight })
                    QVERIFY2(contrastRatio(colour, palette.color(ground)) >= 3, qPrintable(accountColourName(AccountColour(i))));
                seen += colour.rgb();
                names += accountColourName(AccountColour(i));
            }
            QCOMPARE(seen.size(), accountColours);
            QCOMPARE(names.size(), accountColours);
        }
    }

    void everyDrawingOfTheResourcesCanBeShown()
    {
        int drawings = 0;
        for (QDirIterator at(u":/icons"_s, { u"*.svg"_s }); at.hasNext();) {
            at.next();
            const QImage image = icon(at.fileInfo().completeBaseName()).pixmap(QSize(16, 16), 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool painted = false;
            for (int i = 0; i < 32 * 32 && !painted; ++i)
                painted = qAlpha(image.pixel(i % 32, i / 32)) > 100;
            QVERIFY2(painted, qPrintable(at.fileName()));
            ++drawings;
        }
        QVERIFY(drawings > 20);
    }

    void anUnknownIconIsNoIcon()
    {
        QVERIFY(icon(u"no-such-drawing"_s).isNull());
        QVERIFY(icon({}).isNull());
        QVERIFY(icon(u"../data/runner-releases"_s).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
