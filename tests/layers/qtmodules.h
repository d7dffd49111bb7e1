// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

/// Which Qt module a header belongs to, read from where Qt's headers are installed.
class QtModules final
{
public:
    QtModules();

    /// "QtNetwork" for both "QNetworkReply" and "QtNetwork/QNetworkReply"; empty for what is not Qt's.
    [[nodiscard]] QString moduleOf(const QString &header) const;

private:
    QHash<QString, QString> m_modules;   ///< header name → module
};
