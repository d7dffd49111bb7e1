// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/accountlist.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
using Kind = AccountFileTrouble::Kind;

} // namespace

AccountList::AccountList(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    read();
}

QString AccountList::fileBeside(const QString &settingsFile)
{
    return QFileInfo(settingsFile).absoluteDir().filePath(u"accounts.json"_s);
}

/// What cannot be read leaves in memory what was there.
void AccountList::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        setTrouble(file.exists() ? std::optional<AccountFileTrouble>({ Kind::Unreadable, m_file, file.errorString() }) : std::nullopt);
        return;
    }
    const QByteArray text = file.read(largestFile + 1);
    const auto book = text.size() > largestFile ? tl::expected<AccountBook, QString>(tl::unexpected(u"larger than 1 MiB"_s)) : accountBookFromText(text);
    if (book)
        m_book = *book;
    if (!book)
        setTrouble({ { Kind::Broken, m_file, book.error() } });
    else if (book->isNewer)
        setTrouble({ { Kind::Newer, m_file, {} } });
    else
        setTrouble(std::nullopt);
}

void AccountList::setTrouble(const std::optional<AccountFileTrouble> &trouble)
{
    // That it cannot be written is told once, whatever the system's words for it are the next time.
    const bool isKnown = trouble && m_trouble && trouble->kind == m_trouble->kind;
    const bool isNews = trouble.has_value() != m_trouble.has_value() || (trouble && !isKnown);
    m_trouble = trouble;
    if (isNews)
        Q_EMIT troubleChanged();
}

template <class Change>
void AccountList::change(const Change &apply)
{
    // What could not be written is only here; reading again would lose it.
    const bool isOnDisk = !m_trouble;
    if (isOnDisk)
        read();
    apply();
    if ((!m_trouble || m_trouble->kind == Kind::Broken || m_trouble->kind == Kind::Unwritable) && write())
        setTrouble(std::nullopt);
    Q_EMIT changed();
}

bool AccountList::setBrokenAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (QFile::rename(m_file, u"%1.broken-%2-%3"_s.arg(m_file, stamp).arg(attempt)))
            return true;
    }
    return false;
}

bool AccountList::write()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (m_trouble && m_trouble->kind == Kind::Broken && QFile::exists(m_file) && !setBrokenAside())
        return false;
    QSaveFile file(m_file);
    const QByteArray text = accountBookText(m_book);
    bool done = file.open(QIODevice::WriteOnly);
    if (done) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        done = file.write(text) == text.size() && file.commit();
    }
    if (!done)
        setTrouble({ { Kind::Unwritable, m_file, file.errorString() } });
    return done;
}

std::optional<Account> AccountList::find(const QString &id) const
{
    const auto at = std::find_if(m_book.accounts.begin(), m_book.accounts.end(), [&id](const Account &account) { return account.id == id; });
    return at == m_book.accounts.end() ? std::nullopt : std::optional<Account>(*at);
}

std::optional<Account> AccountList::named(const QString &name) const
{
    const auto at = std::find_if(m_book.accounts.begin(), m_book.accounts.end(), [&name](const Account &account) { return account.name.compare(name, Qt::CaseInsensitive) == 0; });
    return at == m_book.accounts.end() ? std::nullopt : std::optional<Account>(*at);
}

std::vector<Account> AccountList::at(const QUrl &base) const
{
    std::vector<Account> found;
    std::copy_if(m_book.accounts.begin(), m_book.accounts.end(), std::back_inserter(found), [&base](const Account &account) { return account.base == base; });
    return found;
}

bool AccountList::isReadOnly(const QUrl &base, const QString &username) const
{
    const std::vector<Account> there = at(base);
    const auto isTheirs = [&username](const Account &account) { return account.username.isEmpty() || account.username == username; };
    const auto isMarked = [](const Account &account) { return account.isReadOnly; };
    if (std::any_of(there.begin(), there.end(), isTheirs))
        return std::any_of(there.begin(), there.end(), [&](const Account &account) { return isTheirs(account) && isMarked(account); });
    return !there.empty() && std::all_of(there.begin(), there.end(), isMarked);
}

std::optional<Account> AccountList::lastUsed() const
{
    return m_book.lastUsed.isEmpty() ? std::nullopt : find(m_book.lastUsed);
}

Account AccountList::add(Account account)
{
    change([&] {
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.name = freeName(account.name);
        m_book.accounts.push_back(account);
    });
    return account;
}

void AccountList::update(const Account &account)
{
    change([&] {
        const auto at = std::find_if(m_book.accounts.begin(), m_book.accounts.end(), [&account](const Account &other) { return other.id == account.id; });
        if (at == m_book.accounts.end())
            return;
        *at = account;
        at->name = freeName(account.name, account.id);
    });
}

void AccountList::remove(const QString &id)
{
    change([&] {
        m_book.accounts.erase(std::remove_if(m_book.accounts.begin(), m_book.accounts.end(), [&id](const Account &account) { return account.id == id; }), m_book.accounts.end());
        if (m_book.lastUsed == id)
            m_book.lastUsed.clear();
    });
}

void AccountList::setLastUsed(const QString &id)
{
    if (m_book.lastUsed != id)
        change([&] { m_book.lastUsed = id; });
}

AccountColour AccountList::freeColour() const
{
    std::array<int, accountColours> used{};
    for (const Account &account : m_book.accounts)
        ++used[std::size_t(account.colour)];
    return AccountColour(std::min_element(used.begin(), used.end()) - used.begin());
}

QString AccountList::freeName(const QString &wanted, const QString &id) const
{
    const auto isTaken = [this, &id](const QString &name) {
        const std::optional<Account> other = named(name);
        return other && other->id != id;
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace muster
