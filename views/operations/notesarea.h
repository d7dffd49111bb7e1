// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace muster {

/// Sentences with icons below each other: as high as they are, up to a limit; then they scroll, also by keyboard.
class NotesArea final : public QScrollArea
{
    Q_OBJECT

public:
    struct Note {
        QString icon;     ///< see icon()
        Severity severity = Severity::Neutral;
        QString text;
        friend bool operator==(const Note &, const Note &) = default;
    };

    explicit NotesArea(QWidget *parent = nullptr);
    void setNotes(const std::vector<Note> &notes);
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::vector<Note> m_notes;
    QWidget *m_content;
    QVBoxLayout *m_lines;
};

} // namespace muster
