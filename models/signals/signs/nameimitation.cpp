// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// What the eye takes for the same: case, dashes and look-alike letters do not count; digits that number do.
std::string nameSkeleton(std::string_view name)
{
    std::string skeleton;
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size())).normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool wasLetter = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isBeforeLetter = i + 1 < text.size() && text[i + 1].isLetter();
        char16_t plain = c;
        switch (c) {
        case u'0': plain = wasLetter && isBeforeLetter ? u'o' : c; break;
        case u'1':
        case u'|': plain = wasLetter && isBeforeLetter ? u'l' : c; break;
        case u'i': plain = u'l'; break;
        case u'5': plain = wasLetter && isBeforeLetter ? u's' : c; break;
        case 0x0430: plain = u'a'; break;   // Cyrillic
        case 0x0435: plain = u'e'; break;
        case 0x043e: plain = u'o'; break;
        case 0x0440: plain = u'p'; break;
        case 0x0441: plain = u'c'; break;
        case 0x0445: plain = u'x'; break;
        case 0x0456: plain = u'l'; break;
        default: break;
        }
        wasLetter = text[i].isLetter();
        if (text[i].isLetterOrNumber())
            skeleton += QString(QChar(plain)).toStdString();
    }
    return skeleton;
}

} // namespace

constinit const Signal nameImitation{
    .id = "name_imitation",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Name that imitates another runner's"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A runner that has just been made has nearly the same name as one of another owner: people will take it for the real one."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Names are made by the same script for several teams."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            if (input.added().empty())
                return;
            const Snapshot &old = input.before();
            std::unordered_map<std::string, std::pair<const RunnerRow *, int>> known;
            known.reserve(std::size_t(old.size()));
            for (const RunnerRow &row : old.rows()) {
                auto &[first, count] = known[nameSkeleton(old.text(row.description))];
                if (!first)
                    first = &row;
                ++count;
            }
            for (const RunnerRow *row : input.added()) {
                const std::string_view name = input.text(row->description);
                if (name.size() < 6)
                    continue;   // "linux" imitates nobody
                const auto at = known.find(nameSkeleton(name));
                // A name that many have is a habit; the very same name is what re-registering gives.
                if (at == known.end() || at->second.second > 1 || old.text(at->second.first->description) == name)
                    continue;
                const OwnerRow &theirs = old.owner(at->second.first->owner), &mine = input.now().owner(row->owner);
                if (theirs.kind == mine.kind && theirs.id == mine.id)
                    continue;
                sink.raise(*row, { .subject = u"#%1"_s.arg(at->second.first->id.value), .evidence = { { u"name"_s, evidenceText(old.text(at->second.first->description)), evidenceText(name), row->createdAt }, { u"imitated_owner"_s, {}, evidenceText(old.text(theirs.fullPath)), {} } } });
            }
        },
};

} // namespace muster
