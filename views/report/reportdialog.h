// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/report/tablesource.h"

#include <QDialog>

#include <functional>

namespace muster {

class FileSaver;
class MessageBar;

/// A report of a table as it was when the window opened: to look at, to save as HTML or PDF, to print.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const TableReport &report, QWidget *parent = nullptr);

private:
    QWidget *buildFoot();
    void save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content);
    void print();

    const TableReport m_report;
    MessageBar *m_message;
    FileSaver *m_saver;
};

} // namespace muster
