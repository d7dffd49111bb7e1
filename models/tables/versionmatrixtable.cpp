// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versionmatrixtable.h"

#include "models/tables/celltext.h"
#include "models/tables/tableroles.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

VersionMatrixTable::VersionMatrixTable(QObject *parent) : QAbstractTableModel(parent), m_matrix(std::make_shared<const VersionMatrix>()) { }

void VersionMatrixTable::setMatrix(std::shared_ptr<const VersionMatrix> matrix)
{
    beginResetModel();
    m_matrix = matrix ? std::move(matrix) : std::make_shared<const VersionMatrix>();
    m_greatest = 0;
    for (const VersionMatrix::Line &line : m_matrix->lines) {
        for (const qint64 count : line.runners)
            m_greatest = std::max(m_greatest, count);
    }
    endResetModel();
}

QString VersionMatrixTable::nameOf(int row) const
{
    const VersionMatrix::Line &line = m_matrix->lines[std::size_t(row)];
    if (line.isInstance)
        return ownerText(RunnerType::Instance, {});
    return line.name.isEmpty() ? unknownText() : cellText(line.name);
}

QString VersionMatrixTable::minorText(int minor) const
{
    const VersionMatrix::Minor &at = m_matrix->minors[std::size_t(minor)];
    return at.isKnown ? u"%1.%2"_s.arg(at.major).arg(at.minor) : unknownText();
}

QVariant VersionMatrixTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const VersionMatrix::Line &line = m_matrix->lines[std::size_t(index.row())];
    const int minor = minorOf(index.column());
    const qint64 count = minor < 0 ? line.total : line.runners[std::size_t(minor)];
    const bool isName = index.column() == nameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? nameOf(index.row()) : minor >= 0 && count == 0 ? QString() : countText(count);
    case Qt::ToolTipRole:
        return minor < 0 || count == 0 ? QVariant()
                                       //: %1: an executor or a group; %2: a minor version such as 18.11
                                       : QVariant(toolTip(tr("Runners:"), { tr("%Ln of %1 with %2", nullptr, int(count)).arg(nameOf(index.row()), minorText(minor)) }));
    case Qt::AccessibleTextRole:
        return isName || minor < 0 ? QVariant() : QVariant(countText(count));
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RawRole:
        return isName ? QVariant(line.name) : QVariant(count);
    case shareRole:
        return minor < 0 || m_greatest == 0 ? QVariant() : QVariant(double(count) / double(m_greatest));
    default:
        return {};
    }
}

QVariant VersionMatrixTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == nameColumn)
        return m_matrix->by == VersionMatrix::By::Executor ? tr("Executor") : tr("Group");
    //: column of a table: all runners of the row
    return section == totalColumn ? tr("All") : minorText(minorOf(section));
}

} // namespace muster
