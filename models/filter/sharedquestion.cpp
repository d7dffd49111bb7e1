// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"
#include "models/filter/textmatchers.h"

#include <QUrl>

#include <algorithm>
#include <string>
#include <vector>

namespace muster {

namespace {

/// For what many rows share: answered once per entry of the snapshot's table.
template <class IndexOf, class Answer>
std::unique_ptr<Question> askShared(const Inquiry &inquiry, qsizetype entries, IndexOf indexOf, Answer answer)
{
    if (!inquiry.manyRows)
        return askRows(inquiry, [indexOf, answer](const RunnerRow &row, quint32) mutable { return answer(indexOf(row)); });
    return askRows(inquiry, [indexOf, answer, memo = IndexMemo(entries)](const RunnerRow &row, quint32) mutable {
        const quint32 index = indexOf(row);
        return memo.of(index, [&] { return answer(index); });
    });
}

std::unique_ptr<Question> askTags(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    // "Not told" is no index; one past the last stands for it.
    const auto notTold = quint32(fleet.tagSetCount());
    return askShared(
        inquiry, fleet.tagSetCount() + 1, [notTold](const RunnerRow &row) { return std::min(row.tags, notTold); },
        [&fleet, notTold, matchers = TextMatchers(term, TextMatcher::Mode::Whole)](quint32 index) mutable {
            if (index == notTold)
                return Truth::Unknown;
            const auto tags = fleet.tags(index);
            return truthOf(std::any_of(tags.begin(), tags.end(), [&](TextId tag) { return matchers.matches(fleet.text(tag)); }));
        });
}

std::unique_ptr<Question> askOwner(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    // The instance has no path, and that is known: one past the last owner stands for "the instance, by the runner's type".
    const auto instance = quint32(fleet.ownerCount());
    return askShared(
        inquiry, fleet.ownerCount() + 1,
        [instance](const RunnerRow &row) { return row.owner == 0 && row.type == RunnerType::Instance ? instance : row.owner; },
        [&fleet, instance, matchers = TextMatchers(term, TextMatcher::Mode::Path)](quint32 index) mutable {
            if (index == instance)
                return Truth::No;
            const OwnerRow &owner = fleet.owner(index);
            if (owner.kind == RunnerType::Instance)
                return Truth::No;
            const std::string_view path = fleet.text(owner.fullPath);
            return path.empty() ? Truth::Unknown : truthOf(matchers.matches(path));
        });
}

std::unique_ptr<Question> askCreator(const Term &term, const Inquiry &inquiry)
{
    const Snapshot &fleet = inquiry.fleet;
    return askShared(
        inquiry, fleet.userCount(), [](const RunnerRow &row) { return row.creator; },
        [&fleet, matchers = TextMatchers(term, TextMatcher::Mode::Whole)](quint32 index) mutable {
            const std::string_view name = fleet.text(fleet.user(index).username);
            return name.empty() ? Truth::Unknown : truthOf(matchers.matches(name));
        });
}

bool isAt(TextMatchers &matchers, const NamedInstance &instance)
{
    return matchers.matches(instance.address.toStdString()) || matchers.matches(QUrl(instance.address).host().toStdString());
}

/// Which of several are meant, in order. What is a name of one means that one alone: two instances may stand on one host, and one
/// of them be called after it.
std::vector<Truth> instancesMeant(const Term &term, const InstanceNames &instances)
{
    std::vector<Truth> meant(instances.size(), Truth::No);
    for (const auto &alternative : term.alternatives) {
        TextMatchers matchers({ term.spec, { alternative } }, TextMatcher::Mode::Whole);
        std::vector<bool> named(instances.size());
        for (std::size_t at = 0; at < instances.size(); ++at)
            named[at] = matchers.matches(instances[at].name.toStdString());
        const bool isName = std::find(named.begin(), named.end(), true) != named.end();
        for (std::size_t at = 0; at < instances.size(); ++at) {
            if (isName ? bool(named[at]) : isAt(matchers, instances[at]))
                meant[at] = Truth::Yes;
        }
    }
    return meant;
}

std::unique_ptr<Question> askInstance(const Term &term, const Inquiry &inquiry)
{
    // Of a single fleet the name is not known here, so what is not its address may still be its name.
    TextMatchers matchers(term, TextMatcher::Mode::Whole);
    std::vector<Truth> answers{ isAt(matchers, { {}, inquiry.fleet.key().instance }) ? Truth::Yes : Truth::Unknown };   // by instance number; 0: the one fleet there is
    if (inquiry.context.instances) {
        const std::vector<Truth> meant = instancesMeant(term, *inquiry.context.instances);
        answers.insert(answers.end(), meant.begin(), meant.end());
    }
    return askRows(inquiry, [answers = std::move(answers)](const RunnerRow &row, quint32) {
        const std::size_t at = instanceOf(row.id);
        return at < answers.size() ? answers[at] : Truth::Unknown;
    });
}

} // namespace

std::unique_ptr<Question> makeSharedQuestion(const Term &term, const Inquiry &inquiry)
{
    if (term.is(FilterKey::Instance))
        return askInstance(term, inquiry);
    if (term.is(FilterKey::Tag))
        return askTags(term, inquiry);
    return term.is(FilterKey::Owner) ? askOwner(term, inquiry) : askCreator(term, inquiry);
}

} // namespace muster
