// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/filtererrortext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FilterErrorText)

public:
    static QString of(const FilterError &error, const QString &argument)
    {
        using Kind = FilterError::Kind;
        switch (error.kind) {
        case Kind::UnknownKey:
            return tr("There is no filter key “%1”.").arg(argument);
        case Kind::UnknownValue:
            return tr("“%1” is not a value of this key.").arg(argument);
        case Kind::BadNumber:
            return tr("“%1” is not a number.").arg(argument);
        case Kind::BadSpan:
            return tr("“%1” is not a time span; write 15m, 12h, 30d or 2w.").arg(argument);
        case Kind::BadVersion:
            return tr("“%1” is not a version; write 17, 17.4 or 17.4.1.").arg(argument);
        case Kind::BadAddress:
            return tr("“%1” is not an address; write 10.0.0.7, 10.0.0.0/8 or an IPv6 address.").arg(argument);
        case Kind::BadRange:
            return tr("The range “%1” is not complete or runs backwards.").arg(argument);
        case Kind::MissingValue:
            return tr("A value is missing after the colon.");
        case Kind::UnclosedQuote:
            return tr("The closing quotation mark is missing.");
        case Kind::UnclosedParenthesis:
            return tr("The closing parenthesis is missing.");
        case Kind::UnexpectedParenthesis:
            return tr("This parenthesis closes nothing.");
        case Kind::MissingOperand:
            return tr("Something is missing here.");
        case Kind::TooDeep:
            return tr("The parentheses are nested too deeply.");
        case Kind::TooLong:
            return tr("The filter is too long.");
        case Kind::ComparisonNotAllowed:
            return tr("This key cannot be compared with < or >.");
        }
        return {};
    }
    static QString suggestion(const QString &word) { return tr("Did you mean “%1”?").arg(word); }
};

} // namespace

QString filterErrorText(const FilterError &error)
{
    QString text = Words::of(error, visibleText(error.argument, 60));
    if (!error.suggestion.isEmpty())
        text += QLatin1Char(' ') + Words::suggestion(visibleText(error.suggestion, 60));
    return text;
}

} // namespace muster
