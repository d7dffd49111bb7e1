// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/introduced.h"

#include <QStringList>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool isNewer(const Directive &directive, const Profile &profile)
{
    for (const NamedValue &argument : directive.arguments) {
        const QStringList parts = argument.value.string.split(u'.');
        bool hasMajor = false;
        bool hasMinor = false;
        const int major = parts.value(0).toInt(&hasMajor);
        const int minor = parts.value(1).toInt(&hasMinor);
        if (argument.name == "version" && hasMajor && hasMinor)
            return !profile.atLeast(major, minor);
    }
    return false;
}

bool drop(std::vector<Selection> &selections, const Profile &profile)
{
    bool sent = false;
    std::erase_if(selections, [&](const Selection &selection) {
        for (const Directive &directive : selection.directives) {
            if (directive.name != "gl_introduced")
                continue;
            sent = true;
            if (profile.atLeast(18, 2) && selection.kind != Selection::Kind::Spread && isNewer(directive, profile))
                return true;
        }
        return false;
    });
    for (Selection &selection : selections)
        sent |= drop(selection.selections, profile);
    return sent;
}

} // namespace

bool dropIntroduced(Document &document, const Profile &profile)
{
    bool sent = false;
    for (auto &definition : document.definitions) {
        std::visit([&](auto &each) {
            for (const Directive &directive : each.directives)
                sent |= directive.name == "gl_introduced";
            sent |= drop(each.selections, profile);
        }, definition);
    }
    return sent;
}

} // namespace muster::demo::graphql
