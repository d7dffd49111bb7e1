// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/notesarea.h"

#include "views/operations/iconline.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int maxLines = 8;
constexpr int gap = 4;

} // namespace

NotesArea::NotesArea(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_lines(new QVBoxLayout(m_content))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(gap);
    m_content->setAutoFillBackground(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    fit();
}

void NotesArea::setNotes(const std::vector<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Note &note : notes)
        m_lines->addWidget(new IconLine(note.icon, note.severity, note.text, m_content));
    setVisible(!notes.empty());
    fit();
}

void NotesArea::fit()
{
    const int wanted = m_lines->totalHeightForWidth(viewport()->width());
    const int limit = maxLines * (std::max(fontMetrics().height(), 16) + gap);
    setFixedHeight(std::min(std::max(wanted, 1), limit));
    setFocusPolicy(wanted > limit ? Qt::StrongFocus : Qt::NoFocus);
}

void NotesArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace muster
