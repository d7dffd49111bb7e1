// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/addresstext.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::AddressText)

public:
    static QString of(AddressProblem problem)
    {
        switch (problem) {
        case AddressProblem::Empty:
            return tr("The address of the GitLab is missing.");
        case AddressProblem::Unreadable:
            return tr("This is not a web address; write https://gitlab.example.com.");
        case AddressProblem::NotHttp:
            return tr("GitLab is asked over https (or http), not over anything else.");
        case AddressProblem::HasCredentials:
            return tr("Leave user name and password out of the address: they would end up in logs.");
        }
        return {};
    }
};

} // namespace

QString addressProblemText(AddressProblem problem)
{
    return Words::of(problem);
}

} // namespace muster
