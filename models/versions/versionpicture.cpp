// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionpicture.h"

namespace muster {

VersionPicture::Ptr VersionPicture::of(const FleetVersions::Ptr &versions, const Ground &ground)
{
    auto picture = std::make_shared<VersionPicture>();
    picture->ground = ground;
    const ReleaseCatalogue &catalogue = *ground.catalogue;
    picture->reference = ground.reference.resolve(catalogue, ground.server);
    if (picture->reference && !catalogue.isEmpty())
        picture->newestShift = catalogue.minorsBehind(*picture->reference, catalogue.newest()).value_or(0);
    picture->lag = FleetLag::measure(versions, LagGround(catalogue, *ground.advisories, picture->reference, ground.server));
    picture->histogram = picture->lag.histogram();
    picture->summary = picture->lag.summary();
    return picture;
}

} // namespace muster
