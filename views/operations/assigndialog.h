// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/assignplan.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace muster {

class IconLine;

/// Into which project runners shall be let, out of which, or from which to which. The plan goes on to the preview.
class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Ground {
        Snapshot::Ptr fleet;
        std::vector<RunnerId> ids;
        QString reason;
    };
    explicit AssignDialog(const Ground &ground, QWidget *parent = nullptr);

    [[nodiscard]] AssignRequest request() const;

private:
    void showState();
    [[nodiscard]] Verb verb() const;

    const Ground m_ground;
    QComboBox *m_verb;
    QLineEdit *m_from;      ///< only to move
    QLineEdit *m_project;
    QFormLayout *m_form;
    IconLine *m_state;
    QPushButton *m_preview;
};

} // namespace muster
