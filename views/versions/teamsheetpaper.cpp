// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/teamsheetpaper.h"

#include "models/tables/teamsheettext.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace muster {

namespace {

constexpr QMarginsF margins(15, 15, 15, 15);   // millimetres

} // namespace

void printTeamSheet(const TeamSheet &sheet, TimeDisplay display, QPagedPaintDevice *paper)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSize(8);   // eight columns on one page
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QStringLiteral("body { color: #000000; background: #ffffff }"));
    document.setHtml(teamSheetHtml(sheet, display));
    document.print(paper);
}

QByteArray teamSheetPdf(const TeamSheet &sheet, TimeDisplay display)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter));
        writer.setTitle(teamSheetFileName(sheet));
        writer.setCreator(QStringLiteral("Muster " MUSTER_VERSION));
        printTeamSheet(sheet, display, &writer);
    }
    return pdf;
}

} // namespace muster
