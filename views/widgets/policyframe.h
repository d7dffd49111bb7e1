// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyproblem.h"

#include <QByteArray>
#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

class ElidedLabel;
class MessageBar;
class PolicyEdit;

/// What every policy is written in: the text, what is wrong with it at its lines and as a list, a preview beside it, and a foot that
/// says where the file lies and saves it. Never modal: the fleet goes on living behind it. Who inherits it knows the file, reads the
/// text and fills the preview. Nothing that has errors, or was not read yet, can be saved.
class PolicyFrame : public QDialog
{
    Q_OBJECT

public:
    struct Spec {
        QString name;             ///< object names begin with it: `policy` makes policySave
        QString title;            ///< of the window
        QString previewTitle;     ///< "What would change"
        QWidget *preview = nullptr;   ///< becomes a part of this
        int previewStretch = 0;       ///< how much of the height the preview takes beside the problems' one
        QString path;             ///< of the file
    };
    ~PolicyFrame() override;

    void goTo(const PolicyPlace &place);
    /// Asks before it throws away what was written.
    void reject() override;

protected:
    PolicyFrame(const Spec &spec, QWidget *parent);

    struct OnDisk {
        bool exists = false;
        QByteArray text;
    };
    /// What is known of the file; false where there is no connection any more.
    [[nodiscard]] virtual OnDisk onDisk() const = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;
    /// Somebody paused in writing: read this, and call showReading() soon.
    virtual void tryOut(const QByteArray &text) = 0;
    /// Write it, and call saved() or saveFailed() when that is done.
    virtual void write(const QByteArray &text) = 0;

    /// Takes what is on disk, or the example with a message about it. At the end of the constructor of who inherits.
    void begin(const QByteArray &example, const QString &introduction);
    void showReading(const std::vector<PolicyProblem> &problems);
    /// What only the fleet can tell of the same text; replaces what was told before.
    void showWarnings(const std::vector<PolicyProblem> &warnings);
    /// Below the preview; that the text has errors goes before it.
    void setStatus(const QString &text);
    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    void saved(const QString &message);
    void saveFailed(const QString &why);
    /// The file was read anew.
    void fileChanged();

private:
    QWidget *buildSide(const Spec &spec);
    QWidget *buildFoot(const Spec &spec);
    void load();
    void textChanged();
    void save();
    void addProblem(const PolicyProblem &problem);
    [[nodiscard]] bool isChanged() const;

    QByteArray m_loaded;             ///< what the text was when it was loaded or saved
    QByteArray m_saving;             ///< what is on its way to disk; empty: nothing
    QTimer m_soon;
    bool m_hasErrors = false;
    std::vector<PolicyProblem> m_problems;   ///< of the text itself
    MessageBar *m_message;
    PolicyEdit *m_text;
    QLabel *m_status;
    QListWidget *m_list;
    ElidedLabel *m_place;
    QPushButton *m_save;
};

} // namespace muster
