// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace muster {

class Chart;

/// A chart as it is on screen, with its title and its legend, for documents: without cursor and brushed range.
namespace chartpicture {

[[nodiscard]] QImage toImage(Chart &chart);
[[nodiscard]] QByteArray toPng(Chart &chart);
[[nodiscard]] QByteArray toSvg(Chart &chart);

} // namespace chartpicture
} // namespace muster
