// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/filterfuzz.h"

#include "models/filter/filter.h"
#include "models/filter/filtercompletion.h"
#include "tests/models/filter/randomfleet.h"

#include <algorithm>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

QString errorFault(const QString &text, const FilterError &error)
{
    if (error.position < 0 || error.length < 0 || error.position + error.length > text.size())
        return u"an error outside the text"_s;
    return {};
}

QString evaluationFault(const Filter &filter, const Snapshot &fleet, const FilterContext &context)
{
    const std::vector<quint32> rows = filter.matchingRows(fleet, context);
    for (qsizetype row = 0; row < fleet.size(); ++row) {
        const bool isIn = std::binary_search(rows.begin(), rows.end(), quint32(row));
        if (isIn != (filter.matches(fleet, row, context) == Tri::Yes))
            return u"one row alone is answered differently"_s;
    }
    return {};
}

QString completionFault(const QString &text, const Snapshot &fleet)
{
    for (const qsizetype cursor : { qsizetype(0), text.size() / 2, text.size() }) {
        const FilterCompletion completion = completeFilter(text, cursor, &fleet, 3);
        if (completion.replaceFrom < 0 || completion.replaceLength < 0 || completion.replaceFrom + completion.replaceLength > text.size())
            return u"a completion outside the text"_s;
    }
    return {};
}

} // namespace

QString filterFault(const QString &text)
{
    static const Snapshot::Ptr fleet = randomFleet({ .runners = 12, .seed = 17 });
    static const LagTable lag = LagTable::build(*fleet, smallCatalogue(), { 18, 1, 0 });
    const FilterContext context{ fleetNow(), &lag };

    const auto filter = Filter::parse(text);
    if (!filter) {
        const QString fault = errorFault(text, filter.error());
        return fault.isEmpty() ? completionFault(text, *fleet) : fault;
    }
    const QString printed = filter->toString();
    const auto again = Filter::parse(printed);
    // Quotes and escapes can make the printed text longer than a filter may be.
    if (!again && !(again.error().kind == FilterError::Kind::TooLong && printed.size() > text.size()))
        return u"its printed form cannot be read: "_s + printed;
    if (again && again->toString() != printed)
        return u"its printed form prints differently: "_s + printed;
    if (again && again->matchingRows(*fleet, context) != filter->matchingRows(*fleet, context))
        return u"its printed form means something else: "_s + printed;
    const QString fault = evaluationFault(*filter, *fleet, context);
    return fault.isEmpty() ? completionFault(text, *fleet) : fault;
}

} // namespace muster::test
