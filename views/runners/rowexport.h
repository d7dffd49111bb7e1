// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace muster {

class ActionRegistry;
class FileSaver;
class PageMessages;
class RunnerView;

/// Gives rows of the runner table to other programs: the marked ones that are shown, or all that are shown when none of them is
/// marked. Says on the page where a file went, or why it did not.
class RowExport final : public QObject
{
    Q_OBJECT

public:
    RowExport(RunnerView &view, const ActionRegistry &actions, PageMessages &messages, QWidget *page);

    /// To the clipboard, with the visible columns as they stand.
    void copy();
    void copyMarkdown();
    /// The numbers of all marked ones, as `id:` in a filter takes them.
    void copyIds();
    void saveCsv();
    void saveJson();

private:
    [[nodiscard]] QString titleOf(const QString &action) const;

    RunnerView &m_view;
    const ActionRegistry &m_actions;
    FileSaver *m_saver;
};

} // namespace muster
