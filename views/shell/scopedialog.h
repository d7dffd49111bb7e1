// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/namedpath.h"
#include "models/fleet/scope.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace muster {

class GroupSearch;

/// Chooses what is shown: the whole instance (administrators), one group with everything below it, or the user's own part.
class ScopeDialog final : public QDialog
{
    Q_OBJECT

public:
    ScopeDialog(const Identity &identity, const Scope &current, GroupSearch *search, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const muster::Scope &scope);

public:
    void accept() override;

private:
    void showFound(const QString &text, const std::vector<NamedPath> &groups);
    void showFailure(const QString &text, const Error &error);
    void updateButtons();
    [[nodiscard]] Scope scope() const;

    QString m_instance;
    GroupSearch *m_search;
    QRadioButton *m_whole;
    QRadioButton *m_mine;
    QRadioButton *m_group;
    QLineEdit *m_text;
    QListWidget *m_groups;
    QLabel *m_note;
    QPushButton *m_ok;
};

} // namespace muster
