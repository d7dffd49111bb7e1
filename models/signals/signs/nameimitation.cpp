// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>
#include <string>
#include <unordered_map>

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

constexpr quint64 hashBegin = 0xcbf29ce484222325ULL;

quint64 hashedWith(quint64 hash, char c)
{
    return (hash ^ quint8(c)) * 0x100000001b3ULL;
}

/// Of nameSkeleton(name). Nearly all names are ASCII, for which no text is made: a fleet has a hundred thousand of them.
quint64 skeletonHash(std::string_view name)
{
    quint64 hash = hashBegin;
    if (std::any_of(name.begin(), name.end(), [](char c) { return (uchar(c) & 0x80) != 0; })) {
        for (const char c : nameSkeleton(name))
            hash = hashedWith(hash, c);
        return hash;
    }
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    bool wasLetter = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool isNow = isLetter(c);
        if (!isNow && (c < '0' || c > '9')) {
            wasLetter = false;
            continue;
        }
        char plain = isNow ? char(c | 0x20) : c;
        const bool isWithin = wasLetter && i + 1 < name.size() && isLetter(name[i + 1]);
        if (plain == 'i')
            plain = 'l';
        else if (isWithin && (c == '0' || c == '1' || c == '5'))
            plain = c == '0' ? 'o' : c == '1' ? 'l' : 's';
        hash = hashedWith(hash, plain);
        wasLetter = isNow;
    }
    return hash;
}

/// Who of those that were there has the skeleton of a newcomer's name.
struct Namesakes {
    const RunnerRow *first = nullptr;
    int count = 0;
};

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
            std::unordered_map<quint64, Namesakes> byName;   // of the newcomers: few
            for (const RunnerRow *row : input.added())
                byName.try_emplace(skeletonHash(input.text(row->description)));
            for (const RunnerRow &row : old.rows()) {
                const auto at = byName.find(skeletonHash(old.text(row.description)));
                if (at == byName.end())
                    continue;
                at->second.first = at->second.first ? at->second.first : &row;
                ++at->second.count;
            }
            for (const RunnerRow *row : input.added()) {
                const std::string_view name = input.text(row->description);
                if (name.size() < 6)
                    continue;   // "linux" imitates nobody
                const auto &[first, count] = byName.at(skeletonHash(name));
                // A name that many have is a habit; the very same name is what re-registering gives.
                if (count != 1 || old.text(first->description) == name)
                    continue;
                const OwnerRow &theirs = old.owner(first->owner), &mine = input.now().owner(row->owner);
                if (theirs.kind == mine.kind && theirs.id == mine.id)
                    continue;
                sink.raise(*row, { .subject = u"#%1"_s.arg(first->id.value), .evidence = { { u"name"_s, evidenceText(old.text(first->description)), evidenceText(name), row->createdAt }, { u"imitated_owner"_s, {}, evidenceText(old.text(theirs.fullPath)), {} } } });
            }
        },
};

} // namespace muster
