// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/runners/factgrid.h"
#include "views/widgets/severity.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace muster {

class ElidedLabel;

/// One link of the chain from a job to whose runner it is: what it is, its name, what is known of it, and the ways on: to its place
/// in Muster, to its page at GitLab, to the clipboard.
class CardSection final : public QFrame
{
    Q_OBJECT

public:
    struct Content {
        QString icon;
        Severity severity = Severity::Neutral;
        QString title;            ///< "Runner"
        QString name;             ///< plain text, cut where it does not fit
        QString note;             ///< a sentence in front of the facts; may be empty
        Severity noteSeverity = Severity::Neutral;
        std::vector<FactGrid::Fact> facts;
        QString showText;         ///< the way to its place in Muster: "Show Its Runners"; empty: no such place
        QString page;             ///< its page at GitLab; empty: none
        QString copyText;         ///< for the clipboard; empty: nothing to copy
        QString copyTip;          ///< "Copy the runner's number and name"
    };

    /// `name` is the object name; the buttons are called `nameShow`, `nameOpen` and `nameCopy`.
    explicit CardSection(const QString &name, QWidget *parent = nullptr);
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    /// Something more below the facts.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void showRequested();
    void openRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &suffix, const QString &icon);
    void updateIcons();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_name;
    QToolButton *m_show;
    QToolButton *m_open;
    QToolButton *m_copy;
    QLabel *m_noteIcon;
    QLabel *m_note;
    FactGrid *m_facts;
    QVBoxLayout *m_below;
};

} // namespace muster
