// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/directivecheck.h"

#include "app/demo/graphql/check/argumentcheck.h"

#include <set>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

/// FRAGMENT_SPREAD as messages say it: `fragment spreads`.
QString placeWords(std::string_view place)
{
    if (place == "QUERY")
        return u"queries"_s;
    return text(place).toLower().replace(u'_', u' ') + u's';
}

} // namespace

void checkDirectives(const Schema &schema, const std::vector<Directive> &directives, QLatin1StringView place, Findings &findings, Uses &uses)
{
    std::set<std::string_view> seen;
    for (const Directive &directive : directives) {
        const QString name = text(directive.name);
        const DirectiveDef *defined = schema.directive(directive.name);
        if (!defined) {
            findings.add(u"Directive @%1 is not defined"_s.arg(name), { directive.at }, "undefinedDirective"_L1, { { u"directiveName"_s, name } });
            continue;
        }
        if (!seen.insert(directive.name).second) {
            findings.add(u"The directive \"%1\" can only be used once at this location."_s.arg(name), { directive.at },
                         "directiveNotUniqueForLocation"_L1, { { u"directiveName"_s, name } });
        }
        if (!defined->isAllowedAt({ place.data(), size_t(place.size()) })) {
            QStringList allowed;
            for (const std::string_view location : defined->locations)
                allowed += placeWords(location);
            findings.add(u"'@%1' can't be applied to %2 (allowed: %3)"_s.arg(name, placeWords({ place.data(), size_t(place.size()) }), allowed.join(u", "_s)),
                         { directive.at }, "directiveCannotBeApplied"_L1, { { u"targetName"_s, placeWords({ place.data(), size_t(place.size()) }) }, { u"name"_s, name } });
        }
        checkArguments({ "Directive"_L1, name, directive.at, defined->arguments }, directive.arguments, findings, uses);
    }
}

} // namespace muster::demo::graphql
