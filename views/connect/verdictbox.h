// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace muster {

/// What came of a check: an icon and some lines, plain text. Keeps its room while it is empty, so that the dialog does not jump.
class VerdictBox final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void clear();
    /// Without an icon: something is under way.
    void say(const QString &text);
    void say(Severity severity, const QString &text, const QString &details = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text, const QString &details);
    void updateIcon();

    std::optional<Severity> m_severity;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace muster
