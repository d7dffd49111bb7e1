// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/releases/publicreleases.h"
#include "models/versions/catalogueorigin.h"
#include "models/versions/releasecatalogue.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace muster {

/// A catalogue and where it is from.
struct ReleaseList {
    ReleaseCatalogue catalogue;
    CatalogueOrigin origin;
};

/// What published releases add to what is known. Kind::Parse: no release of GitLab Runner is among them. Kind::Incomplete: a part
/// is missing (between its oldest and its newest there is no release of a minor that is known), or it ends before what is known:
/// then nothing of it is taken.
[[nodiscard]] Result<ReleaseCatalogue> knownReleases(std::span<const gitlab::PublishedRelease> published, const ReleaseCatalogue &known);

/// As it is kept on disk, and back. Kind::Parse: it is none.
[[nodiscard]] QByteArray toText(const ReleaseList &list);
[[nodiscard]] Result<ReleaseList> releaseListFromText(const QByteArray &text);

/// What is kept in this file, together with what shipped; the shipped one alone where nothing (readable) is kept. Not on the
/// thread of a window.
[[nodiscard]] ReleaseList readReleaseList(const QString &file, const ReleaseCatalogue &shipped);

} // namespace muster
