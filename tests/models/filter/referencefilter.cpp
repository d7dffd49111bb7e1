// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/filter/referencefilter.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

// 0 no, 1 unknown, 2 yes: "and" is the smallest, "or" the largest.
constexpr int no = 0, unknown = 1, yes = 2;

int of(bool value)
{
    return value ? yes : no;
}

QRegularExpression globbed(const QString &glob, const QString &star, const QString &deepStar, bool anchored, bool caseless)
{
    QString pattern;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob[i] != u'*') {
            pattern += QRegularExpression::escape(QString(glob[i]));
            continue;
        }
        qsizetype stars = 1;
        while (i + 1 < glob.size() && glob[i + 1] == u'*') {
            ++stars;
            ++i;
        }
        pattern += stars > 1 ? deepStar : star;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    if (caseless)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(anchored ? u"\\A(?:%1)\\z"_s.arg(pattern) : pattern, options);
}

bool textMatches(const PlainValue &value, const QString &text, bool caseless, bool contains)
{
    // Letter case by the same rule as the product documents it: both sides in lower case.
    const QString lowText = caseless ? text.toLower() : text, low = caseless ? value.first.toLower() : value.first;
    if (!value.glob)
        return contains ? lowText.contains(low) : lowText == low;
    return globbed(low, u".*"_s, u".*"_s, true, false).match(lowText).hasMatch();
}

int anyText(const std::vector<PlainValue> &values, const QString &text, bool caseless, bool contains)
{
    bool found = false;
    for (const PlainValue &value : values)
        found = found || textMatches(value, text, caseless, contains);
    return of(found);
}

/// A value that lies in [low, high], against one comparison.
int compared(qint64 low, qint64 high, const QString &relation, qint64 first, qint64 second)
{
    const auto holds = [&](qint64 v) {
        if (relation == u"<")
            return v < first;
        if (relation == u"<=")
            return v <= first;
        if (relation == u">")
            return v > first;
        if (relation == u">=")
            return v >= first;
        if (relation == u"..")
            return v >= first && v <= second;
        return v == first;
    };
    if (low == high)
        return of(holds(low));
    // Only "at least `low`" occurs. What decides is whether it is true (or false) all the way up: look at the ends and around
    // the borders of the comparison.
    bool some = false, all = true;
    for (const qint64 v : { low, first - 1, first, first + 1, second - 1, second, second + 1, high }) {
        if (v < low || v > high)
            continue;
        some = some || holds(v);
        all = all && holds(v);
    }
    return all ? yes : some ? unknown : no;
}

int numbers(const std::vector<PlainValue> &values, qint64 low, qint64 high)
{
    int answer = no;
    for (const PlainValue &value : values)
        answer = std::max(answer, compared(low, high, value.relation, value.first.toLongLong(), value.second.toLongLong()));
    return answer;
}

qint64 seconds(const QString &span)
{
    const qint64 count = span.chopped(1).toLongLong();
    switch (span.back().toLower().unicode()) {
    case u'w':
        return count * 7 * 24 * 3600;
    case u'd':
        return count * 24 * 3600;
    case u'h':
        return count * 3600;
    case u'm':
        return count * 60;
    default:
        return count;
    }
}

int spans(const std::vector<PlainValue> &values, Instant from, Instant to)
{
    if (!from.isKnown() || !to.isKnown())
        return unknown;
    const qint64 length = to.seconds() - from.seconds();
    int answer = no;
    for (const PlainValue &value : values) {
        const qint64 first = seconds(value.first);
        if (value.relation.isEmpty()) {
            const qint64 unit = seconds(u"1"_s + value.first.back());
            answer = std::max(answer, of(length >= first && length - first < unit));
        } else {
            answer = std::max(answer, compared(length, length, value.relation, first, value.second.isEmpty() ? 0 : seconds(value.second)));
        }
    }
    return answer;
}

struct PlainVersion {
    std::array<qint64, 3> numbers{};
    int given = 3;        // how many of them were written
    int stage = 2;        // development, candidate, release, rebuild
    qint64 number = 0;
};

std::optional<PlainVersion> readVersion(const QString &text)
{
    static const QRegularExpression form(uR"(\A[vV]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:([~+-])([!-~]+))?\z)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || (match.captured(2).isEmpty() && !match.captured(4).isEmpty()))
        return std::nullopt;
    PlainVersion version;
    version.given = match.captured(2).isEmpty() ? 1 : match.captured(3).isEmpty() ? 2 : 3;
    for (int i = 0; i < 3; ++i)
        version.numbers[std::size_t(i)] = match.captured(i + 1).toLongLong();
    const QString separator = match.captured(4), suffix = match.captured(5).toLower();
    if (separator.isEmpty())
        return version;
    version.given = 3;
    static const QRegularExpression candidate(uR"(\Arc(?![a-z]))"_s), early(uR"(\A(pre|dev|alpha|beta|snapshot|nightly)(?![a-z]))"_s), digits(uR"(\A[a-z]*[^a-z0-9]?(\d+))"_s);
    version.stage = separator != u"+" && candidate.match(suffix).hasMatch() ? 1 : separator == u"~" || (separator == u"-" && early.match(suffix).hasMatch()) ? 0 : 3;
    if (version.stage < 2)
        version.number = digits.match(suffix).captured(1).toLongLong();
    return version;
}

/// Below, in or above what a form of one to three numbers stands for.
int placeOf(const PlainVersion &version, const PlainVersion &form)
{
    for (int i = 0; i < form.given; ++i) {
        const auto at = std::size_t(i);
        if (version.numbers[at] != form.numbers[at])
            return version.numbers[at] < form.numbers[at] ? -1 : 1;
    }
    if (form.stage != 2) {
        const auto a = std::pair(version.stage, version.number), b = std::pair(form.stage, form.number);
        return a < b ? -1 : a > b ? 1 : 0;
    }
    bool restIsZero = true;
    for (int i = form.given; i < 3; ++i)
        restIsZero = restIsZero && version.numbers[std::size_t(i)] == 0;
    return version.stage < 2 && restIsZero ? -1 : 0;
}

bool versionIn(const PlainVersion &version, const QString &range)
{
    for (const QString &alternative : range.split(u"||"_s)) {
        bool all = true;
        for (const QString &word : alternative.split(u' ', Qt::SkipEmptyParts)) {
            if (word.contains(u".."_s)) {
                all = all && placeOf(version, *readVersion(word.section(u".."_s, 0, 0))) >= 0 && placeOf(version, *readVersion(word.section(u".."_s, 1))) <= 0;
                continue;
            }
            static const QRegularExpression sign(u"\\A[<>=]*"_s);
            const QString relation = sign.match(word).captured();
            const int place = placeOf(version, *readVersion(word.sliced(relation.size())));
            all = all && (relation == u"<" ? place < 0 : relation == u"<=" ? place <= 0 : relation == u">" ? place > 0 : relation == u">=" ? place >= 0 : place == 0);
        }
        if (all)
            return true;
    }
    return false;
}

QHostAddress readAddress(const QString &text)
{
    QHostAddress address(text.section(u'%', 0, 0));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 && address.protocol() == QAbstractSocket::IPv6Protocol && text.contains(u"ffff"_s) ? QHostAddress(v4) : address;
}

int addressIn(const PlainValue &value, const QString &text)
{
    if (value.glob)
        return of(textMatches(value, text, true, false));
    const QHostAddress address = readAddress(text);
    if (address.isNull())
        return unknown;
    if (value.first.contains(u'/'))
        return of(address.isInSubnet(QHostAddress::parseSubnet(value.first)));
    return of(address == readAddress(value.first));
}

struct Evaluator {
    const RunnerRow &row;
    const PlainContext &context;

    [[nodiscard]] bool allManagersHere() const { return row.managerCount >= 0 && qint64(row.managersLoaded) >= row.managerCount; }

    template <class Ask>
    int anyManager(Ask ask) const
    {
        const auto managers = context.fleet.managers(row);
        int answer = managers.empty() || !allManagersHere() ? unknown : no;
        for (const ManagerRow &manager : managers)
            answer = std::max(answer, ask(manager));
        return answer;
    }
    int managerText(const std::vector<PlainValue> &values, TextId ManagerRow::*field, bool caseless) const
    {
        return anyManager([&](const ManagerRow &manager) {
            const QString text = context.fleet.string(manager.*field);
            return text.isEmpty() ? unknown : anyText(values, text, caseless, false);
        });
    }
    int closed(const std::vector<PlainValue> &values, const QString &have) const
    {
        if (have.isEmpty())
            return unknown;
        bool found = false;
        for (const PlainValue &value : values)
            found = found || value.first.compare(have, Qt::CaseInsensitive) == 0;
        return of(found);
    }
    static QString word(Tri value) { return value == Tri::Yes ? u"yes"_s : value == Tri::No ? u"no"_s : QString(); }
    template <class Enum>
    static QString word(Enum value)
    {
        const std::string_view name = nameOf(value);
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }

    int owner(const std::vector<PlainValue> &values) const
    {
        const OwnerRow &owner = context.fleet.owner(row.owner);
        if (owner.kind == RunnerType::Instance || (row.owner == 0 && row.type == RunnerType::Instance))
            return no;
        const QString path = context.fleet.string(owner.fullPath).toLower();
        if (path.isEmpty())
            return unknown;
        bool found = false;
        for (const PlainValue &value : values) {
            const QString low = value.first.toLower();
            found = found || (value.glob ? globbed(low, u"[^/]*"_s, u".*"_s, true, false).match(path).hasMatch() : low == path);
        }
        return of(found);
    }

    int bareWord(const PlainValue &value) const
    {
        const Snapshot &fleet = context.fleet;
        QStringList fields{ fleet.string(row.description), fleet.string(fleet.owner(row.owner).fullPath), fleet.string(row.shortSha) };
        if (row.tags != unknownTags) {
            for (const TextId tag : fleet.tags(row.tags))
                fields += fleet.string(tag);
        }
        for (const ManagerRow &manager : fleet.managers(row))
            fields << fleet.string(manager.address) << fleet.string(manager.systemId);
        for (const QString &field : fields) {
            const QString low = value.first.toLower(), lowField = field.toLower();
            if (value.glob ? globbed(low, u".*"_s, u".*"_s, false, false).match(lowField).hasMatch() : lowField.contains(low))
                return yes;
        }
        return row.description.isNull() || row.tags == unknownTags || !allManagersHere() ? unknown : no;
    }

    int behind(const std::vector<PlainValue> &values) const
    {
        int worst = -1;
        bool exact = allManagersHere();
        for (const ManagerRow &manager : context.fleet.managers(row)) {
            const auto version = readVersion(context.fleet.string(manager.version));
            if (!version || version->given == 1) {
                exact = false;
                continue;
            }
            // Count the released minors by walking over them.
            int behind = 0;
            bool older = true;
            for (const ReleaseCatalogue::Minor &minor : context.catalogue.minors()) {
                const auto released = std::pair<qint64, qint64>(minor.major, minor.minor);
                const auto own = std::pair(version->numbers[0], version->numbers[1]);
                older = older && own < released;
                if (released > own && released <= std::pair<qint64, qint64>(context.reference.major, context.reference.minor))
                    ++behind;
            }
            if (behind > worst || (behind == worst && older))
                exact = exact && !older;
            worst = std::max(worst, behind);
        }
        if (worst < 0)
            return unknown;
        return numbers(values, worst, exact ? worst : 1'000'000'000);
    }

    int term(const PlainNode &node) const
    {
        const auto &values = node.values;
        const Snapshot &fleet = context.fleet;
        const QString &key = node.key;
        if (key.isEmpty())
            return bareWord(values.front());
        if (key == u"status")
            return closed(values, word(row.status));
        if (key == u"paused")
            return closed(values, word(row.paused));
        if (key == u"locked")
            return closed(values, word(row.locked));
        if (key == u"untagged")
            return closed(values, word(row.runUntagged));
        if (key == u"protected")
            return closed(values, row.access == AccessLevel::RefProtected ? u"yes"_s : row.access == AccessLevel::NotProtected ? u"no"_s : QString());
        if (key == u"busy")
            return closed(values, row.execution == JobExecution::Busy ? u"yes"_s : row.execution == JobExecution::Idle ? u"no"_s : QString());
        if (key == u"type")
            return closed(values, word(row.type).section(u'_', 0, 0));
        if (key == u"method")
            return closed(values, word(row.method));
        if (key == u"tag") {
            if (row.tags == unknownTags)
                return unknown;
            int answer = no;
            for (const TextId tag : fleet.tags(row.tags))
                answer = std::max(answer, anyText(values, fleet.string(tag), false, false));
            return answer;
        }
        if (key == u"executor")
            return managerText(values, &ManagerRow::executor, true);
        if (key == u"platform")
            return managerText(values, &ManagerRow::platform, true);
        if (key == u"arch")
            return managerText(values, &ManagerRow::architecture, true);
        if (key == u"sys")
            return managerText(values, &ManagerRow::systemId, false);
        if (key == u"creator") {
            const QString name = fleet.string(fleet.user(row.creator).username);
            return name.isEmpty() ? unknown : anyText(values, name, true, false);
        }
        if (key == u"note")
            return row.note.isNull() && row.canUpdate != Tri::Yes ? unknown : anyText(values, fleet.string(row.note), true, true);
        if (key == u"name")
            return row.description.isNull() ? unknown : anyText(values, fleet.string(row.description), true, true);
        if (key == u"token")
            return row.shortSha.isNull() ? unknown : anyText(values, fleet.string(row.shortSha), false, false);
        if (key == u"owner")
            return owner(values);
        if (key == u"ip") {
            return anyManager([&](const ManagerRow &manager) {
                const QString text = fleet.string(manager.address);
                int answer = text.isEmpty() ? unknown : no;
                for (const PlainValue &value : values)
                    answer = std::max(answer, text.isEmpty() ? unknown : addressIn(value, text));
                return answer;
            });
        }
        if (key == u"version") {
            return anyManager([&](const ManagerRow &manager) {
                const QString text = fleet.string(manager.version);
                int answer = no;
                for (const PlainValue &value : values) {
                    const auto version = readVersion(text);
                    const bool readable = version && version->given > 1;
                    answer = std::max(answer, text.isEmpty() ? unknown : value.glob ? of(textMatches(value, text, true, false)) : !readable ? unknown : of(versionIn(*version, value.first)));
                }
                return answer;
            });
        }
        if (key == u"behind")
            return behind(values);
        if (key == u"seen")
            return spans(values, row.contactedAt, context.now);
        if (key == u"age")
            return spans(values, row.createdAt, context.now);
        if (key == u"expires")
            return spans(values, context.now, row.tokenExpiresAt);
        if (key == u"id")
            return numbers(values, row.id.value, row.id.value);
        if (key == u"managers")
            return row.managerCount < 0 ? numbers(values, row.managersLoaded, 1'000'000'000) : numbers(values, std::max(row.managerCount, qint32(row.managersLoaded)), std::max(row.managerCount, qint32(row.managersLoaded)));
        if (key == u"jobs")
            return row.runningJobs < 0 ? unknown : numbers(values, row.runningJobs, row.runningJobs == 1001 ? 1'000'000'000 : row.runningJobs);
        Q_ASSERT(key == u"projects");
        return row.projectCount < 0 ? unknown : numbers(values, row.projectCount, row.projectCount);
    }

    int node(const PlainNode &of) const
    {
        int answer = 0;
        switch (of.kind) {
        case PlainNode::Kind::Term:
            return term(of);
        case PlainNode::Kind::Not:
            return yes - node(of.children.front());
        case PlainNode::Kind::And:
            answer = yes;
            for (const PlainNode &child : of.children)
                answer = std::min(answer, node(child));
            return answer;
        case PlainNode::Kind::Or:
            for (const PlainNode &child : of.children)
                answer = std::max(answer, node(child));
            return answer;
        }
        return answer;
    }
};

} // namespace

Tri evaluated(const PlainNode &node, const RunnerRow &row, const PlainContext &context)
{
    const int answer = Evaluator{ row, context }.node(node);
    return answer == yes ? Tri::Yes : answer == no ? Tri::No : Tri::Unknown;
}

} // namespace muster::test
