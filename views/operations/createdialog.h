// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/creation.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muster {

class IconLine;
class TypedCount;

/// New runners: where, with which settings, how many. Creates nothing itself: wanted() after it was accepted. Neither Enter nor Esc
/// creates; the button says how many and where.
class CreateDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Ground {
        QString instance;
        Snapshot::Ptr fleet;       ///< whose owners and tags are offered; may be null
        bool isAdministrator = false;
        bool isProduction = false;   ///< their number is asked for
        std::optional<NewRunners> wanted = {};   ///< filled in already; the keyboard is at Cancel then, as in a preview
    };
    explicit CreateDialog(Ground ground, QWidget *parent = nullptr);

    [[nodiscard]] NewRunners wanted() const;
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showState();
    void offerPlaces();
    void fillIn(const NewRunners &wanted);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool mayCreate() const;

    const Ground m_ground;
    QComboBox *m_type;
    QLineEdit *m_place;
    QSpinBox *m_count;
    QLineEdit *m_description;
    QLineEdit *m_tags;
    QCheckBox *m_untagged;
    QCheckBox *m_protected;
    QCheckBox *m_locked;
    QCheckBox *m_paused;
    QLineEdit *m_timeout;
    QLineEdit *m_note;
    IconLine *m_state;
    TypedCount *m_typed = nullptr;   ///< only on an instance marked as production
    QPushButton *m_cancel = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace muster
