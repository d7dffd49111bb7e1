// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace muster {

/// What stands where a table would be when there is nothing in it: why, and the way out.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString icon;         ///< see icon()
        QString headline;     ///< "No runner matches this filter"
        QString sentence;     ///< more, if there is more; may be empty
        QString actionText;   ///< empty: no button
        std::function<void()> action;
    };

    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const Content &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace muster
