// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace muster {

/// What a person chose, in one INI file. One table (settings.cpp) states every key, default and range; what lies outside
/// its range is read as the default, and keys of a newer Muster are left alone. Secrets are not settings. GUI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Theme : quint8 { System, Light, Dark };
    Q_ENUM(Theme)
    enum class TimeDisplay : quint8 { Local, Utc };
    Q_ENUM(TimeDisplay)

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;
    /// muster.ini in the user's configuration folder.
    [[nodiscard]] static QString standardPath();
    /// The file they are in.
    [[nodiscard]] QString file() const;

    /// Where the policy of approved versions for this GitLab lies, beside the settings: `policies/git.example.com.toml`. Need not exist.
    [[nodiscard]] QString policyFile(const QString &instance) const;
    /// The cleanup policy's: `policies/git.example.com.cleanup.toml`.
    [[nodiscard]] QString cleanupFile(const QString &instance) const;

    /// Where saved views are kept, beside the settings: `views.json`. Need not exist.
    [[nodiscard]] QString viewsFile() const;

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] TimeDisplay timeDisplay() const;
    void setTimeDisplay(TimeDisplay display);
    /// Seconds from the end of one load to the next: 0 (only on request), or 30 to 86400.
    [[nodiscard]] int refreshInterval() const;
    void setRefreshInterval(int seconds);
    /// For how many days the changes of the fleet are kept: 30 to 3650.
    [[nodiscard]] int historyDays() const;
    void setHistoryDays(int days);
    /// The address last connected to; never a token.
    [[nodiscard]] QString lastAddress() const;
    void setLastAddress(const QString &address);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// The page that was on screen last, by the id of its action (`go.queue`).
    [[nodiscard]] QString page() const;
    void setPage(const QString &action);
    /// The pages that had windows of their own: `go.queue:` and QWidget::saveGeometry in base64. May be anything that somebody wrote.
    [[nodiscard]] QStringList detachedPages() const;
    void setDetachedPages(const QStringList &pages);
    [[nodiscard]] bool detailsVisible() const;
    void setDetailsVisible(bool visible);
    [[nodiscard]] bool facetsVisible() const;
    void setFacetsVisible(bool visible);
    /// From which severity of a finding on the desktop is told.
    enum class AlertLevel : quint8 { High, Critical, Medium, Low, Off };
    Q_ENUM(AlertLevel)
    [[nodiscard]] AlertLevel alertLevel() const;
    void setAlertLevel(AlertLevel level);
    /// Hours of the day, 0 to 23, between which nothing is told; -1: no such hours.
    [[nodiscard]] int quietFrom() const;
    void setQuietFrom(int hour);
    [[nodiscard]] int quietUntil() const;
    void setQuietUntil(int hour);
    enum class Table : quint8 { Runners, Jobs, Versions, Fleets };
    /// A table's columns: order, widths and which are hidden, as QHeaderView::saveState writes it.
    [[nodiscard]] QByteArray columns(Table table) const;
    void setColumns(Table table, const QByteArray &state);
    /// A table's order, most important first: `last_contact:desc,name`.
    [[nodiscard]] QString sorting(Table table) const;
    void setSorting(Table table, const QString &keys);
    /// Full paths of the projects whose jobs a user without an administrator's rights looks at; empty: those they maintain.
    /// `instance` is a base address, see FleetKey. At most mostJobProjects.
    [[nodiscard]] QStringList jobProjects(const QString &instance) const;
    void setJobProjects(const QString &instance, const QStringList &paths);
    static constexpr qsizetype mostJobProjects = 1000;

    /// What a person last saw of a fleet on the Overview page, as numbers; `fleet` is any text that names it and is not kept as
    /// such. Empty: never looked.
    [[nodiscard]] QString lastLook(const QString &fleet) const;
    void setLastLook(const QString &fleet, const QString &numbers);

    /// What versions are compared with on the Versions page, see VersionReference::toString; may be anything that somebody wrote.
    [[nodiscard]] QString versionReference() const;
    void setVersionReference(const QString &reference);
    /// From how many minor versions behind on a runner counts there: 0 to 200.
    [[nodiscard]] int versionsBehind() const;
    void setVersionsBehind(int minors);

    /// Until when a person has looked at what changed in a fleet, in seconds of its GitLab's clock; 0: never looked. `fleet` as above.
    [[nodiscard]] qint64 changesSeen(const QString &fleet) const;
    void setChangesSeen(const QString &fleet, qint64 seconds);

    /// Whether to look once a day which releases of GitLab Runner there are, and where; empty: the usual place.
    [[nodiscard]] bool looksForReleases() const;
    void setLooksForReleases(bool looks);
    [[nodiscard]] QString releaseAddress() const;
    void setReleaseAddress(const QString &address);

    /// Shortcuts that somebody chose, by the id of the action (`runners.pause`), as QKeySequence's portable texts; none: it has none any
    /// more. May be anything that somebody wrote into the file. At most mostShortcuts actions with four each.
    [[nodiscard]] QHash<QString, QStringList> shortcuts() const;
    /// nullopt: the default again.
    void setShortcuts(const QString &action, const std::optional<QStringList> &keys);
    static constexpr qsizetype mostShortcuts = 1000;

    /// Writes what is not yet on disk; false when the file cannot be written.
    bool save();

Q_SIGNALS:
    void themeChanged(muster::Settings::Theme theme);
    void timeDisplayChanged(muster::Settings::TimeDisplay display);
    void refreshIntervalChanged(int seconds);
    void historyDaysChanged(int days);
    /// looksForReleases() or releaseAddress().
    void releaseLookChanged();

private:
    template <class T>
    bool store(const char *key, const T &value);

    std::unique_ptr<QSettings> m_file;
};

} // namespace muster
