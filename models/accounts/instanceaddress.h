// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace muster {

/// Why a text is no address of a GitLab.
enum class AddressProblem : quint8 {
    Empty,
    Unreadable,       ///< no host, or not an address at all
    NotHttp,          ///< `ssh://`, `ftp://`
    HasCredentials,   ///< a user or token in the address: it would end up in logs and history
};

struct InstanceAddress {
    QUrl base;                ///< scheme, host, port and the path GitLab lives under; no slash at the end
    bool isPlainHttp = false; ///< the token would travel readable; false for this machine itself
    [[nodiscard]] QString text() const { return base.toString(); }
};
/// Reads what people type and paste: `git.example.com`, `https://git.example.com/gitlab/`, the address of the API or of
/// one of its pages (`…/admin/runners`, `…/groups/acme/-/runners`, `…/acme/pay/-/jobs/12`). Without a scheme it is https, for this machine http.
[[nodiscard]] tl::expected<InstanceAddress, AddressProblem> parseInstanceAddress(const QString &text);

} // namespace muster
