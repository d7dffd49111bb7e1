// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/completionpopup.h"

#include "models/base/hostiletext.h"

#include <QLocale>
#include <QTreeWidget>

namespace muster {

using namespace Qt::StringLiterals;

CompletionPopup::CompletionPopup(QWidget *edit) : SuggestionPopup(edit, tr("Filter suggestions"))
{
    setObjectName(u"filterCompletion"_s);
    list().setObjectName(u"filterCandidates"_s);
}

void CompletionPopup::showCandidates(const FilterCompletion &completion, const std::function<QString(const QString &)> &help, int x)
{
    std::vector<Line> lines;
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        const bool isKey = candidate.text.endsWith(u':');
        lines.push_back({ visibleText(candidate.text, 120), isKey ? help(candidate.key) : QString(), candidate.count < 0 ? QString() : QLocale().toString(candidate.count) });
    }
    showLines(lines, x);
}

} // namespace muster
