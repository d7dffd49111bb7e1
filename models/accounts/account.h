// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace muster {

/// One GitLab as one user, as the person named it. Holds no token: see tokensource.h.
struct Account {
    QString name;     ///< `work`, `customer-a`; unique regardless of case
    QUrl base;        ///< see instanceaddress.h
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace muster
