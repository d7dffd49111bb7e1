// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/report/reportpaper.h"

#include <QBuffer>
#include <QFont>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace muster {

namespace {

constexpr QMarginsF reportMargins(12, 12, 12, 12);   // millimetres
constexpr int reportPoints = 7;

} // namespace

void printReport(const QString &html, QPagedPaintDevice *paper)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSize(reportPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
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
