// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

#include <unordered_map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Who has a tag.
struct TagHolders {
    const RunnerRow *first = nullptr;
    int runners = 0;
    int guarded = 0;          ///< protected ones
    bool areManyOwners = false;

    void note(const Snapshot &fleet, const RunnerRow &row)
    {
        if (!first)
            first = &row;
        areManyOwners |= fleet.owner(first->owner).id != fleet.owner(row.owner).id || first->type != row.type;
        guarded += row.access == AccessLevel::RefProtected ? 1 : 0;
        ++runners;
    }
    [[nodiscard]] bool isOneOwner() const { return first && !areManyOwners && first->type != RunnerType::Unknown; }
};

/// The newcomer is another's, and jobs of the tag's owner may come to it: an instance's, or of a group above.
bool reaches(const SignalInput &input, const RunnerRow &row, const RunnerRow &holder)
{
    const OwnerRow &mine = input.now().owner(row.owner), &theirs = input.before().owner(holder.owner);
    if (mine.kind == theirs.kind && mine.id == theirs.id)
        return false;
    if (row.creator != 0 && holder.creator != 0 && input.now().user(row.creator).id == input.before().user(holder.creator).id)
        return false;
    if (row.type == RunnerType::Instance)
        return true;
    const std::string_view above = input.text(mine.fullPath), below = input.textBefore(theirs.fullPath);
    return row.type == RunnerType::Group && below.size() > above.size() && below.starts_with(above) && below[above.size()] == '/';
}

} // namespace

constinit const Signal tagSquatting{
    .id = "tag_squatting",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "A newcomer carries another team's tags"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A runner that has just been made carries a tag that until now only one other team's runners had, and may take their jobs."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Both teams agreed to share the work."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            if (input.added().empty())
                return;
            const Snapshot &old = input.before();
            std::unordered_map<std::string_view, TagHolders> holders;
            for (const RunnerRow &row : old.rows()) {
                if (row.tags == unknownTags)
                    continue;
                for (const TextId tag : old.tags(row.tags))
                    holders[old.text(tag)].note(old, row);
            }
            for (const RunnerRow *row : input.added()) {
                if (row->tags == unknownTags || input.now().owner(row->owner).id == 0)
                    continue;
                for (const TextId tag : input.now().tags(row->tags)) {
                    const auto at = holders.find(input.text(tag));
                    if (at == holders.end() || !at->second.isOneOwner() || !reaches(input, *row, *at->second.first) || (!isSensitiveTag(input.settings(), at->first) && at->second.guarded == 0))
                        continue;
                    const OwnerRow &owner = old.owner(at->second.first->owner);
                    sink.raise(*row, { .subject = evidenceText(at->first), .evidence = { { u"tag"_s, {}, evidenceText(at->first), row->createdAt }, { u"tag_owner"_s, {}, evidenceText(old.text(owner.fullPath)), {} } } });
                }
            }
        },
};

} // namespace muster
