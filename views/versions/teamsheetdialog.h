// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/teamsheet.h"
#include "models/sync/policyjudge.h"
#include "models/tables/celltext.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QTextBrowser;

namespace muster {

class FileSaver;
class MessageBar;

/// One page for the people of a group: shown, saved as HTML, PDF, Markdown or CSV, printed.
class TeamSheetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `judgement`: of something; `current`: index of the group that is shown first.
    TeamSheetDialog(const Judgement &judgement, int current, TimeDisplay display, QWidget *parent = nullptr);
    ~TeamSheetDialog() override;

    [[nodiscard]] const TeamSheet &sheet() const { return m_sheet; }

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showGroup(int group);
    void save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content);
    void print();

    Compliance::Ptr m_compliance;
    std::vector<ComplianceGroup> m_groups;
    std::shared_ptr<const SeenJobs> m_jobs;
    TimeDisplay m_display;
    TeamSheet m_sheet;
    MessageBar *m_message;
    QComboBox *m_group;
    QTextBrowser *m_page;
    FileSaver *m_saver;
};

} // namespace muster
