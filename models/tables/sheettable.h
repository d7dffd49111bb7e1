// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/editplan.h"
#include "models/operations/fleetplan.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace muster {

/// The settings of some runners as a spreadsheet: cells are written over, and what differs from the list stands out until it is
/// planned. Every act (one cell, a paste, a fill) is one step that can be undone. 100,000 rows cost nothing until they are looked at. It
/// has no opinion about rights and limits beyond what a cell can hold: the plan says those.
class SheetTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first two and Instance are not written over; that is only in a sheet of several instances, so it is the last.
    enum class Column : quint8 { Id, Owner, Description, Tags, Paused, Locked, Protected, Untagged, Timeout, Note, Instance, Count };
    Q_ENUM(Column)

    struct Cell {
        int row = 0;
        int column = 0;
        QString text;
    };
    /// What did not fit, and why, in words.
    struct Refused {
        Cell cell;
        QString why;
    };

    SheetTable(const Snapshot::Ptr &fleet, std::vector<RunnerId> ids, QObject *parent = nullptr);
    /// Of several instances, which are called that.
    SheetTable(const std::vector<InstancePart> &parts, const InstanceNames &instances, QObject *parent = nullptr);
    ~SheetTable() override;

    /// One step. Cells outside of the table and read-only ones are refused; the others are written all the same.
    std::vector<Refused> write(const std::vector<Cell> &cells);
    /// Text of a spreadsheet (cells by tabs, rows by line ends, quoted where they hold either), from this cell on, as far as the table
    /// goes; a single cell fills the whole selection.
    [[nodiscard]] static std::vector<Cell> cellsFromTsv(QStringView tsv, int row, int column);
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// Runners with what shall become of them, for makeEditPlan(): those of the part at that place.
    [[nodiscard]] SettingsById changes(std::size_t part = 0) const;
    [[nodiscard]] int changedRunners() const { return int(m_changes.size()); }
    [[nodiscard]] bool isChanged(int row, int column) const;
    /// As it is typed and pasted, not as it is shown: "docker, linux", "7200", "yes".
    [[nodiscard]] QString editText(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changesChanged();
    /// Of the last act; empty: everything fitted.
    void refused(const QString &why);

private:
    /// What one runner's changes were before and after an act.
    struct Step {
        int row = 0;
        RunnerSettings before;
        RunnerSettings after;
    };
    using Act = std::vector<Step>;

    /// A part with what reads it.
    struct Source;
    struct Line {
        std::size_t source = 0;
        RunnerId id;               // bare
    };

    [[nodiscard]] const Line &lineAt(int row) const { return m_lines[std::size_t(row)]; }
    [[nodiscard]] RunnerSettings original(int row) const;
    [[nodiscard]] RunnerSettings current(int row) const;
    void put(int row, const RunnerSettings &changes);
    void apply(const Act &act, bool forwards);

    std::vector<std::unique_ptr<Source>> m_sources;
    std::vector<Line> m_lines;
    const InstanceNames m_instances;
    std::unordered_map<int, RunnerSettings> m_changes;   // by row; only what differs
    std::vector<Act> m_undo;
    std::vector<Act> m_redo;
};

} // namespace muster
