// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace muster {

/// Completes the last of several tags that are separated by commas. A child of the line edit it serves.
class TagCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit TagCompleter(QLineEdit *edit);
    void setTags(const QStringList &tags);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    /// Ctrl+Return is for the dialog, whether tags are offered or not.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QStringListModel *m_tags;
};

} // namespace muster
