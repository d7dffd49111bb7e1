// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layers/sourcescan.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

QList<Include> includesOf(const QString &cpp)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]*)[">])"_s);
    QList<Include> includes;
    int line = 0;
    for (const auto text : QStringTokenizer{cpp, u'\n'}) {
        ++line;
        if (const auto match = pattern.match(text.toString()); match.hasMatch())
            includes += {.name = match.captured(2), .angled = match.captured(1) == u'<', .line = line};
    }
    return includes;
}

namespace {

QList<CMakeWord> wordsOf(const QString &cmake)
{
    static const QRegularExpression pattern(uR"~([()]|"(?:[^"\\]|\\.)*"|[^\s()"]+)~"_s);
    QList<CMakeWord> words;
    int line = 0;
    for (const auto text : QStringTokenizer{cmake, u'\n'}) {
        ++line;
        const qsizetype comment = text.indexOf(u'#');
        auto matches = pattern.globalMatch(text.left(comment < 0 ? text.size() : comment).toString());
        while (matches.hasNext())
            words += {.text = matches.next().captured(), .line = line};
    }
    return words;
}

CMakeCall callOf(CMakeCall::Kind kind, const QList<CMakeWord> &arguments)
{
    CMakeCall call;
    call.kind = kind;
    QList<CMakeWord> ignored;
    QList<CMakeWord> *list = &ignored;
    for (const CMakeWord &word : arguments) {
        if (call.name.text.isEmpty())
            call.name = word;
        else if (word.text == "SOURCES"_L1)
            list = &call.sources;
        else if (word.text == "USES"_L1)
            list = &call.uses;
        else if (word.text == "QT"_L1)
            list = &call.qt;
        else if (word.text == "LIBS"_L1 || word.text == "LABELS"_L1 || word.text == "TIMEOUT"_L1)
            list = &ignored;
        else
            *list += word;
    }
    return call;
}

} // namespace

QList<CMakeCall> callsOf(const QString &cmake)
{
    static const QStringList functions{u"muster_layer"_s, u"muster_program"_s, u"muster_test"_s};   // in the order of Kind
    const QList<CMakeWord> words = wordsOf(cmake);
    QList<CMakeCall> calls;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const qsizetype function = functions.indexOf(words[i].text);
        if (function < 0 || words[i + 1].text != u'(')
            continue;
        QList<CMakeWord> arguments;
        for (i += 2; i < words.size() && words[i].text != u')'; ++i)
            arguments += words[i];
        if (!arguments.isEmpty())
            calls += callOf(CMakeCall::Kind(function), arguments);
    }
    return calls;
}
