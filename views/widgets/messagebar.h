// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace muster {

/// The one place where a page says what is going on: an icon, a sentence, at most one thing to do about it. Never a modal
/// box for what happens in the background. Hidden while it has nothing to say. Texts are shown as they are, never as HTML.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    struct Message {
        Severity severity = Severity::Neutral;
        QString text;
        QString actionText;               ///< empty: no button
        std::function<void()> action;
        QString details;                  ///< for the tip; several lines
        bool dismissible = true;
        friend bool sameWords(const Message &a, const Message &b) { return a.severity == b.severity && a.text == b.text && a.actionText == b.actionText; }
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void clear();
    [[nodiscard]] const QString &text() const { return m_message.text; }
    [[nodiscard]] Severity severity() const { return m_message.severity; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    void act() const;
    void dismiss();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace muster
