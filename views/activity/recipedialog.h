// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>

namespace muster {

class FileSaver;
class IconLine;
struct JournalRunDetail;

/// What a deletion took away, and the commands that register replacements: to read, to copy, to save.
class RecipeDialog final : public QDialog
{
    Q_OBJECT

public:
    RecipeDialog(const JournalRunDetail &run, QWidget *parent);

private:
    const QString m_sheet;
    IconLine *m_state;
    FileSaver *m_saver;
};

} // namespace muster
