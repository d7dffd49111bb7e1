// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionmatrix.h"

#include "models/fleet/textmemo.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

namespace muster {

namespace {

constexpr quint32 noLine = 0xffffffffU;

/// Which line and column each manager belongs to, found once for each distinct text and owner.
class MatrixPlaces {
public:
    MatrixPlaces(const FleetVersions &versions, VersionMatrix::By by) : m_fleet(*versions.fleet()), m_by(by), m_lineOfOwner(std::size_t(m_fleet.ownerCount()), noLine)
    {
        for (const FleetVersions::Met &met : versions.met()) {
            const VersionMatrix::Minor minor = met.version ? VersionMatrix::Minor{ met.version->major, met.version->minor, true } : VersionMatrix::Minor();
            minors.push_back(minor);
        }
        distinct = minors;
        std::sort(distinct.begin(), distinct.end(), [](const auto &a, const auto &b) { return std::tuple(b.isKnown, b.major, b.minor) < std::tuple(a.isKnown, a.major, a.minor); });
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        for (const VersionMatrix::Minor &minor : minors)
            columnOfVersion.push_back(quint32(std::find(distinct.begin(), distinct.end(), minor) - distinct.begin()));
    }

    [[nodiscard]] quint32 lineOf(const RunnerRow &row, const ManagerRow &manager)
    {
        if (m_by == VersionMatrix::By::Executor) {
            if (manager.executor.isNull())
                return lineNamed({}, false);
            return m_lineOfExecutor.of(manager.executor, [&] { return lineNamed(m_fleet.text(manager.executor), false); });
        }
        if (row.owner == 0)
            return lineNamed({}, row.type == RunnerType::Instance);
        quint32 &line = m_lineOfOwner[row.owner];
        if (line == noLine) {
            const OwnerRow &owner = m_fleet.owner(row.owner);
            line = lineNamed(groupOf(m_fleet, owner), owner.kind == RunnerType::Instance);
        }
        return line;
    }

    std::vector<VersionMatrix::Minor> minors, distinct;
    std::vector<quint32> columnOfVersion;
    std::vector<VersionMatrix::Line> lines;

private:
    quint32 lineNamed(std::string_view name, bool isInstance)
    {
        const auto [at, isNew] = m_numbers.try_emplace((isInstance ? "i" : "g") + std::string(name), quint32(lines.size()));
        if (isNew)
            lines.push_back({ QString::fromUtf8(name.data(), qsizetype(name.size())), isInstance, std::vector<qint64>(distinct.size()), 0 });
        return at->second;
    }

    const Snapshot &m_fleet;
    VersionMatrix::By m_by;
    std::vector<quint32> m_lineOfOwner;
    TextMemo<quint32> m_lineOfExecutor;
    std::unordered_map<std::string, quint32> m_numbers;
};

} // namespace

std::string_view groupOf(const Snapshot &fleet, const OwnerRow &owner)
{
    const std::string_view path = fleet.text(owner.fullPath);
    switch (owner.kind) {
    case RunnerType::Group: return path;
    case RunnerType::Project: return path.substr(0, path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/'));
    case RunnerType::Instance:
    case RunnerType::Unknown: break;
    }
    return {};
}

VersionMatrix VersionMatrix::of(const FleetVersions &versions, By by)
{
    const Snapshot &fleet = *versions.fleet();
    MatrixPlaces places(versions, by);
    std::vector<std::pair<quint32, quint32>> cells;   // of one runner: line and column
    for (qsizetype row = 0; row < fleet.size(); ++row) {
        const RunnerRow &runner = fleet.row(row);
        const auto managers = fleet.managers(runner);
        const auto indices = versions.managers(row);
        cells.clear();
        for (std::size_t i = 0; i < managers.size(); ++i)
            cells.emplace_back(places.lineOf(runner, managers[i]), places.columnOfVersion[indices[i]]);
        if (cells.empty())
            cells.emplace_back(places.lineOf(runner, {}), places.columnOfVersion[0]);
        if (cells.size() > 1) {
            std::sort(cells.begin(), cells.end());
            cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        }
        quint32 last = noLine;
        for (const auto &[line, column] : cells) {
            ++places.lines[line].runners[column];
            places.lines[line].total += line == last ? 0 : 1;
            last = line;
        }
    }
    VersionMatrix matrix{ by, std::move(places.distinct), std::move(places.lines) };
    // Columns in which nobody is (a text that only "not told" stands for) say nothing.
    for (std::size_t column = matrix.minors.size(); column-- > 0;) {
        if (std::any_of(matrix.lines.begin(), matrix.lines.end(), [&](const Line &line) { return line.runners[column] > 0; }))
            continue;
        matrix.minors.erase(matrix.minors.begin() + qsizetype(column));
        for (Line &line : matrix.lines)
            line.runners.erase(line.runners.begin() + qsizetype(column));
    }
    std::sort(matrix.lines.begin(), matrix.lines.end(), [](const Line &a, const Line &b) { return a.total != b.total ? a.total > b.total : std::tie(a.isInstance, a.name) < std::tie(b.isInstance, b.name); });
    return matrix;
}

std::vector<quint32> VersionMatrix::rowsOf(const FleetVersions &versions, std::size_t line, int minor) const
{
    const Snapshot &fleet = *versions.fleet();
    MatrixPlaces places(versions, by);
    std::vector<quint32> rows;
    const auto isMeant = [&](quint32 itsLine, quint32 itsColumn) {
        const Line &its = places.lines[itsLine];
        return its.name == lines[line].name && its.isInstance == lines[line].isInstance && (minor < 0 || places.distinct[itsColumn] == minors[std::size_t(minor)]);
    };
    for (qsizetype row = 0; row < fleet.size(); ++row) {
        const RunnerRow &runner = fleet.row(row);
        const auto managers = fleet.managers(runner);
        const auto indices = versions.managers(row);
        bool isIn = managers.empty() && isMeant(places.lineOf(runner, {}), places.columnOfVersion[0]);
        for (std::size_t i = 0; i < managers.size() && !isIn; ++i)
            isIn = isMeant(places.lineOf(runner, managers[i]), places.columnOfVersion[indices[i]]);
        if (isIn)
            rows.push_back(quint32(row));
    }
    return rows;
}

} // namespace muster
