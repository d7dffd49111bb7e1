// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace muster {

/// Where one pastes or types what is to be looked up; several lines high, because job logs have several. Enter looks up, Shift+Enter
/// begins a line. What is pasted over everything is looked up at once. Of a long text only the beginning is shown.
class LookupInput final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LookupInput(QWidget *parent = nullptr);

    /// All of it, also what is not shown.
    [[nodiscard]] QString wholeText() const;
    void setWholeText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_whole;   ///< of what is shown shortened; empty: what is shown is all
    QString m_shown;   ///< as it was set; edited since: m_whole no longer counts
};

} // namespace muster
