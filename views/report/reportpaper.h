// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace muster {

/// A page of HTML of our own making (see tableReportHtml) on paper: many narrow columns, so small letters.
void printReport(const QString &report, QPagedPaintDevice *paper);
/// The same as a PDF, A4 across.
[[nodiscard]] QByteArray reportPdf(const QString &html, const QString &title);

} // namespace muster
