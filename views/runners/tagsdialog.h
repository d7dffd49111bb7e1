// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/tagsinuse.h"

#include <QDialog>
#include <QFutureWatcher>

class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace muster {

class IconLine;
class LineTable;

/// Every tag of the fleet with how it is used, and those that look like the same tag twice. From here a tag is renamed, merged into
/// another, or taken away everywhere: as an edit with its preview.
class TagsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TagsDialog(const Snapshot::Ptr &fleet, QWidget *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    /// An empty new name takes the tag away.
    void renameWanted(const QString &tag, const QString &newName);
    void runnersWanted(const QString &filter);

private:
    void show(const std::vector<TagUse> &uses);
    void showState();
    void askName();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString chosenSimilar() const;

    const Snapshot::Ptr m_fleet;
    QLineEdit *m_find;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_sorted;
    LineTable *m_table;
    IconLine *m_state;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QPushButton *m_runners;
    QFutureWatcher<std::vector<TagUse>> m_counting;
    bool m_isLoaded = false;
};

} // namespace muster
