// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/lookup/lookupanswer.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;

namespace muster {

/// A prepared message to whoever is responsible for a runner, to be changed and copied, with the people to send it to as far as the token
/// may list them. Muster sends none. Deletes itself.
class OwnerDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnerDialog(const QString &text, QWidget *parent);

    /// Owners and Maintainers of the group or project with this path, highest first: above the text, and as its first line.
    void setPeople(const std::vector<Person> &people, const QString &path);
    /// They could not be listed: whether the token may is not known before it is asked.
    void sayTrouble(const Error &error, const QString &path);
    enum class Nobody : quint8 {
        RunnerGone,   ///< nobody knows any more whose it was
        Instance,     ///< it belongs to the GitLab as a whole
        NotAsked,     ///< not connected
    };
    void sayNobody(Nobody why);

private:
    QLabel *m_people;
    QPlainTextEdit *m_text;
};

} // namespace muster
