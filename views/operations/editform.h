// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/commonsettings.h"
#include "models/operations/runneredit.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace muster {

class ElidedLabel;

/// What is to become of the settings of some runners: a field for each, which is empty or says "leave" as long as nothing is to be
/// done, and beside it what the runners have now.
class EditForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EditForm(QWidget *parent = nullptr);

    /// Beside each field, and the tags that are offered.
    void setCommon(const CommonSettings &common);
    /// Tags of the whole fleet, offered while one types.
    void setKnownTags(const QStringList &tags);
    [[nodiscard]] RunnerEdit edit() const;
    /// Why what stands in a field cannot be read; empty: it can.
    [[nodiscard]] QString inputProblem() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        const char *name;          ///< of the field, for tests and style
        QString label;             ///< with mnemonic
        QString accessibleName;
        QString placeholder;
        QString tip;
    };
    QLineEdit *addText(const Row &row, Setting which);
    QLineEdit *addOptionalText(const Row &row, Setting which, QCheckBox *&box);
    QComboBox *addChoice(const Row &row, Setting which);
    void addNow(Setting which);
    [[nodiscard]] std::optional<bool> choiceOf(const QComboBox *box) const;
    void offer(QLineEdit *field) const;

    QGridLayout *m_grid;
    int m_rows = 0;
    QLineEdit *m_addTags;
    QLineEdit *m_removeTags;
    QLineEdit *m_renameTags;
    QCheckBox *m_setsTags = nullptr;
    QLineEdit *m_setTags;
    QCheckBox *m_setsDescription = nullptr;
    QLineEdit *m_description;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QLineEdit *m_firstNumber;
    QComboBox *m_paused;
    QComboBox *m_locked;
    QComboBox *m_protected;
    QComboBox *m_untagged;
    QLineEdit *m_timeout;
    QCheckBox *m_setsNote = nullptr;
    QLineEdit *m_note;
    std::array<ElidedLabel *, allSettings.size()> m_now{};
    QStringList m_knownTags;
};

} // namespace muster
