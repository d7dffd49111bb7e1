// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/ribbondata.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct RibbonText {
    Q_DECLARE_TR_FUNCTIONS(muster::RibbonText)
};

} // namespace

QString resultText(RibbonData::Result result)
{
    switch (result) {
    case RibbonData::Result::Canceled:
        //: of a job
        return RibbonText::tr("canceled");
    case RibbonData::Result::Success:
        //: of a job
        return RibbonText::tr("succeeded");
    case RibbonData::Result::Running:
        //: of a job
        return RibbonText::tr("running");
    case RibbonData::Result::Failed:
        //: of a job
        return RibbonText::tr("failed");
    }
    return {};
}

RibbonLanes laidInLanes(RibbonData::Row &row, Instant now)
{
    std::sort(row.blocks.begin(), row.blocks.end(), [](const auto &a, const auto &b) { return std::pair(a.from, a.id) < std::pair(b.from, b.id); });
    RibbonLanes laid;
    laid.lanes.reserve(row.blocks.size());
    std::array<Instant, mostLanes> freeFrom{};
    for (const RibbonData::Block &block : row.blocks) {
        const auto free = std::find_if(freeFrom.begin(), freeFrom.end(), [&block](Instant from) { return from <= block.from; });
        const auto lane = free == freeFrom.end() ? freeFrom.size() - 1 : std::size_t(free - freeFrom.begin());
        freeFrom[lane] = std::max(freeFrom[lane], block.until.isKnown() ? block.until : now);
        laid.lanes.push_back(quint8(lane));
        laid.count = std::max(laid.count, int(lane) + 1);
    }
    return laid;
}

} // namespace muster
