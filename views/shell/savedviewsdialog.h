// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace muster {

class MessageBar;
class SavedViews;

/// Renames, deletes, exports and imports saved views. Changes take effect at once.
class SavedViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SavedViewsDialog(SavedViews &views, QWidget *parent = nullptr);

    /// What somebody else passed on; tells how many came.
    void import(const QByteArray &json);

private:
    void fill();
    void removeChosen();
    void exportAll();
    void askImport();
    [[nodiscard]] QString chosen() const;

    SavedViews &m_views;
    QListWidget *m_list;
    MessageBar *m_message;
    QPushButton *m_rename;
    QPushButton *m_delete;
    bool m_isFilling = false;
};

} // namespace muster
