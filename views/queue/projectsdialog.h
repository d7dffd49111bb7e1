// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QRadioButton;

namespace muster {

class JobSampler;

/// Which projects' jobs are looked at by somebody who is no administrator: those they maintain, or a choice. Whether GitLab shows
/// the jobs of one that is added by its path is found out by looking.
class ProjectsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProjectsDialog(JobSampler &sampler, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Full paths; empty: those they maintain.
    void chosen(const QStringList &paths);

public:
    void accept() override;

private:
    void showMaintained();
    void add();
    void check(const QString &path, bool checked);
    [[nodiscard]] QListWidgetItem *itemOf(const QString &path) const;
    [[nodiscard]] QStringList checkedPaths() const;
    void updateButtons();

    QPointer<JobSampler> m_sampler;
    QHash<QString, QListWidgetItem *> m_items;   ///< by path in lower case: GitLab does not tell cases apart
    bool m_isAsking = true;
    QRadioButton *m_maintained;
    QRadioButton *m_these;
    QListWidget *m_list;
    QLineEdit *m_path;
    QPushButton *m_add;
    QLabel *m_note;
    QPushButton *m_ok;
};

} // namespace muster
