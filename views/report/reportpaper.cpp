// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/report/reportpaper.h"

#include "models/tables/tablereport.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QScreen>
#include <QTextDocument>
#include <QTextOption>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr QMarginsF reportMargins(12, 12, 12, 12);   // millimetres
constexpr qreal reportPoints = 7, fewestPoints = 4;
constexpr qreal ownMargins = 4 / 2.54;   // inches: QTextDocument leaves two centimetres at each side by itself

/// Its first rows, which tell how wide its columns are.
QString sampleOf(const QString &html)
{
    constexpr int rows = 60;
    qsizetype at = 0;
    for (int row = 0; row < rows; ++row) {
        const qsizetype end = html.indexOf("</tr>"_L1, at);
        if (end < 0)
            return html;
        at = end + 5;
    }
    return html.left(at) + "</tbody></table></body></html>"_L1;
}

/// Words stay whole where small letters can do that; a table that is wider still has its words broken rather than its columns cut off.
void fit(QTextDocument &document, const QString &html, qreal inches)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal width = inches * (screen ? screen->logicalDotsPerInch() : 96);
    QFont font(QStringLiteral("sans-serif"));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(wrapping);
    const QString sample = sampleOf(html);
    for (int halves = int(2 * reportPoints); halves >= 2 * fewestPoints; --halves) {
        font.setPointSizeF(halves / 2.0);
        document.setDefaultFont(font);
        document.setHtml(sample);
        document.setTextWidth(width);
        if (document.size().width() <= width + 1) {
            document.setHtml(html);
            return;
        }
    }
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wrapping);
    font.setPointSizeF(reportPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
}

} // namespace

void printReport(const QString &report, QPagedPaintDevice *paper)
{
    const QString html = paperHtml(report);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    fit(document, html, paper->pageLayout().paintRect(QPageLayout::Inch).width() - ownMargins);
    document.setTextWidth(-1);   // the paper's
    document.print(paper);
}

QByteArray reportPdf(const QString &html, const QString &title)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, reportMargins, QPageLayout::Millimeter));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Muster " MUSTER_VERSION));
        printReport(html, &writer);
    }
    return pdf;
}

} // namespace muster
