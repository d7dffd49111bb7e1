// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runonrecord.h"

#include "app/headless/terminal.h"

#include <QCoreApplication>

namespace muster::headless {

namespace {

struct RunOnRecordWords {
    Q_DECLARE_TR_FUNCTIONS(muster::headless::RunOnRecord)

public:
    static QString none(const QString &id) { return tr("No run on record is called “%1”. muster-cli activity lists them; the beginning of an id will do.").arg(id); }
    static QString several(const QString &id) { return tr("The ids of several runs begin with “%1”. Write more of it; muster-cli activity lists them.").arg(id); }
};

} // namespace

bool complainOfRun(const Error &error, const QString &id, Terminal &terminal)
{
    if (error.kind != Error::Kind::NotFound && error.kind != Error::Kind::Invalid)
        return false;
    terminal.complain(error.kind == Error::Kind::NotFound ? RunOnRecordWords::none(id) : RunOnRecordWords::several(id));
    return true;
}

} // namespace muster::headless
