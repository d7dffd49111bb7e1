// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/demoserver.h"

#include "app/demo/server/server.h"

#include <QCoreApplication>
#include <QTextStream>

namespace muster::demo {

int runDemoServer(const ServerOptions &options, QTextStream &out)
{
    Server server(options);
    if (!server.start())
        return 1;
    out << "url " << server.url().toString() << '\n';
    out << "profile " << server.world().profile().name() << '\n';
    out << "runners " << server.world().runners().count() << '\n';
    for (const AccessToken &token : server.world().tokens())
        out << "token " << token.name << ' ' << token.secret << '\n';
    out << "ready" << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace muster::demo
