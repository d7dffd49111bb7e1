// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/findingreports.h"

#include <QDialog>

#include <functional>

class QTextBrowser;

namespace muster {

class FileSaver;
class MessageBar;

/// The incident report on screen, to be saved as Markdown, HTML or PDF, or copied. Deletes itself.
class IncidentDialog final : public QDialog
{
    Q_OBJECT

public:
    IncidentDialog(const Incident &incident, TimeDisplay display, QWidget *parent);

private:
    void save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content);
    [[nodiscard]] QByteArray pdf() const;

    Incident m_incident;
    TimeDisplay m_display;
    MessageBar *m_message;
    QTextBrowser *m_page;
    FileSaver *m_saver;
};

} // namespace muster
