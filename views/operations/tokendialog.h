// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/secretstring.h"
#include "models/fleet/ids.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class IconLine;

/// New tokens, which GitLab shows this once: to be copied, with the lines that make use of them. They live as long as this window
/// and are kept nowhere. It stays while more are on their way; who closes it without having copied anything is asked once.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(const QString &instance, const QString &title, QWidget *parent = nullptr);
    ~TokenDialog() override;

    void add(RunnerId runner, const QString &name, const SecretString &token);
    /// More are on their way, or none any more; `trouble` says why not all came.
    void setState(bool isComplete, const QString &trouble);
    /// What the tokens come from: when it goes, no more will come.
    void follow(QObject *source);
    [[nodiscard]] int count() const { return int(m_tokens.size()); }
    /// Whether the end of the program would take tokens away that nobody can show again: some are here, or on their way.
    [[nodiscard]] bool holdsTokens() const { return count() > 0 || !m_isComplete; }

    void reject() override;

private:
    struct Issued {
        RunnerId runner;
        QString name;
        SecretString token;
    };
    QWidget *buildButtons();
    void showChosen();
    void copy(const QString &text);
    [[nodiscard]] QString all() const;
    [[nodiscard]] const Issued *chosen() const;

    const QString m_instance;
    std::vector<Issued> m_tokens;
    QListWidget *m_list;
    QPlainTextEdit *m_lines;
    IconLine *m_state;
    std::vector<QPushButton *> m_copies;
    bool m_isComplete = false;   ///< no more will come
    bool m_wasCopied = false;
    bool m_wasWarned = false;
};

} // namespace muster
