// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/tagsinuse.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace muster {

class IconLine;
class LineTable;
class TagRows;

/// Every tag of the fleet with how it is used, those that look like the same tag twice, and those that jobs wait for and no runner
/// that takes jobs has. From here a tag is renamed, merged into
/// another, or taken away everywhere: as an edit with its preview.
class TagsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `waiting`: the jobs that wait, as far as they are known.
    TagsDialog(const Snapshot::Ptr &fleet, const std::vector<Job> &waiting, QWidget *parent = nullptr);

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
    [[nodiscard]] int chosenNumber(int column) const;
    [[nodiscard]] QString missedText() const;

    const Snapshot::Ptr m_fleet;
    QLineEdit *m_find;
    QStandardItemModel *m_model;
    TagRows *m_sorted;
    QCheckBox *m_missed;
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
