// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountbook.h"

#include <QObject>

#include <optional>

namespace muster {

/// Why what is in memory is not what is on disk.
struct AccountFileTrouble {
    enum class Kind : quint8 {
        Unreadable,   ///< it is there and cannot be read: begun empty, and not written over
        Broken,       ///< begun empty; the file is set aside before the next is written
        Newer,        ///< of a newer Muster: read, not written
        Unwritable,   ///< changes last until Muster ends
    };
    Kind kind = Kind::Unreadable;
    QString file;
    QString detail;   ///< untranslated
    friend bool operator==(const AccountFileTrouble &, const AccountFileTrouble &) = default;
};

/// The instances a person has, in one small file that both programs read; no tokens in it. Changes are written at once and
/// whole (QSaveFile), over what is on disk by then: another Muster may have written meanwhile. Nothing that is not understood is
/// ever lost, and where nothing can be written the session goes on. GUI thread.
class AccountList final : public QObject
{
    Q_OBJECT

public:
    /// `file` need not exist, nor its folder.
    explicit AccountList(QString file, QObject *parent = nullptr);
    /// accounts.json beside the settings.
    [[nodiscard]] static QString fileBeside(const QString &settingsFile);

    [[nodiscard]] const std::vector<Account> &accounts() const { return m_book.accounts; }
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    [[nodiscard]] std::optional<Account> named(const QString &name) const;   ///< regardless of case
    [[nodiscard]] std::vector<Account> at(const QUrl &base) const;
    [[nodiscard]] std::optional<Account> lastUsed() const;
    /// Whether one of that user at that GitLab is marked so; of a user who is not here: whether all that are there are.
    [[nodiscard]] bool isReadOnly(const QUrl &base, const QString &username) const;
    /// nullopt: memory and disk agree.
    [[nodiscard]] const std::optional<AccountFileTrouble> &trouble() const { return m_trouble; }

    /// Gives it an id and, where taken, another name. Returns it as it is now.
    Account add(Account account);
    /// By its id; its name is made unique. Nothing happens when it is gone.
    void update(const Account &account);
    void remove(const QString &id);
    void setLastUsed(const QString &id);
    /// The first colour that none has, else the one that fewest have.
    [[nodiscard]] AccountColour freeColour() const;
    /// `wanted`, or with a number behind it when an account other than `id` is called that.
    [[nodiscard]] QString freeName(const QString &wanted, const QString &id = {}) const;

Q_SIGNALS:
    void changed();
    /// Once for each new trouble.
    void troubleChanged();

private:
    template <class Change>
    void change(const Change &apply);
    void read();
    [[nodiscard]] bool write();
    [[nodiscard]] bool setBrokenAside();
    void setTrouble(const std::optional<AccountFileTrouble> &trouble);

    QString m_file;
    AccountBook m_book;
    std::optional<AccountFileTrouble> m_trouble;
};

} // namespace muster
