// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A whole number and what it may be: `none` besides `least` to `most`, so that 0 can mean "off".
struct NumberSetting {
    const char *key;
    int fallback;
    int none;
    int least;
    int most;
};
struct SwitchSetting {
    const char *key;
    bool fallback;
};
struct TextSetting {
    const char *key;
    const char *fallback;
};
/// What Qt widgets save of themselves; they check it when they restore it.
struct StateSetting {
    const char *key;
};
/// A member of an enumeration, by name; the fallback is the first one.
struct ChoiceSetting {
    const char *key;
};

constexpr ChoiceSetting theme{ "appearance/theme" };
constexpr ChoiceSetting timeDisplay{ "appearance/times" };
constexpr NumberSetting refreshInterval{ "fleet/refresh_seconds", 300, 0, 30, 86'400 };
constexpr NumberSetting historyDays{ "history/days", 365, 365, 30, 3650 };
constexpr TextSetting lastAddress{ "connect/last_address", "" };
constexpr StateSetting windowGeometry{ "window/geometry" };
constexpr StateSetting windowState{ "window/state" };
constexpr TextSetting page{ "window/page", "" };
constexpr const char *detachedPages = "window/detached";
constexpr SwitchSetting detailsVisible{ "runners/details", true };
constexpr SwitchSetting facetsVisible{ "runners/facets", true };
constexpr ChoiceSetting alertLevel{ "alerts/least_severity" };
constexpr NumberSetting quietFrom{ "alerts/quiet_from", -1, -1, 0, 23 };
constexpr NumberSetting quietUntil{ "alerts/quiet_until", -1, -1, 0, 23 };
/// By Settings::Table.
constexpr std::array tableColumns{ StateSetting{ "runners/columns" }, StateSetting{ "queue/columns" }, StateSetting{ "versions/columns" }, StateSetting{ "fleets/columns" } };
constexpr std::array tableSortings{ TextSetting{ "runners/sort", "" }, TextSetting{ "queue/sort", "" }, TextSetting{ "versions/sort", "" }, TextSetting{ "fleets/sort", "" } };
constexpr SwitchSetting looksForReleases{ "releases/daily", false };
constexpr TextSetting releaseAddress{ "releases/address", "" };
constexpr TextSetting versionReference{ "versions/reference", "newest" };
constexpr NumberSetting versionsBehind{ "versions/behind", 3, 0, 0, 200 };
/// One key per instance: its address, in hexadecimal, because slashes are groups and upper case is lost on some disks.
constexpr const char *jobProjects = "queue/projects/";

/// One key per action; what it holds are keys with tabs between them, which are in no key's name.
constexpr const char *shortcutGroup = "shortcuts/";
constexpr qsizetype mostKeys = 4, longestKey = 100;

constexpr qsizetype longestText = 4096;
constexpr qsizetype mostDetachedPages = 32;
constexpr qsizetype largestState = 64 * 1024;

QString keyOf(const char *key)
{
    return QString::fromLatin1(key);
}

int read(const QSettings &file, const NumberSetting &setting)
{
    bool isNumber = false;
    const int value = file.value(keyOf(setting.key)).toInt(&isNumber);
    const bool allowed = isNumber && (value == setting.none || (value >= setting.least && value <= setting.most));
    return allowed ? value : setting.fallback;
}

bool read(const QSettings &file, const SwitchSetting &setting)
{
    const QVariant value = file.value(keyOf(setting.key));
    const QString text = value.toString();
    return text == "true"_L1 ? true : text == "false"_L1 ? false : setting.fallback;
}

QString read(const QSettings &file, const TextSetting &setting)
{
    const QString value = file.value(keyOf(setting.key), QString::fromLatin1(setting.fallback)).toString();
    return value.size() <= longestText ? value : QString::fromLatin1(setting.fallback);
}

QByteArray read(const QSettings &file, const StateSetting &setting)
{
    const QByteArray value = QByteArray::fromBase64(file.value(keyOf(setting.key)).toByteArray());
    return value.size() <= largestState ? value : QByteArray();
}

/// Addresses and names of groups are nobody's business who reads the file.
QByteArray lookKey(const char *ofPage, const QString &fleet)
{
    return ofPage + QByteArray("/look-") + QCryptographicHash::hash(fleet.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
}

template <class Enum>
Enum read(const QSettings &file, const ChoiceSetting &setting)
{
    const QByteArray name = file.value(keyOf(setting.key)).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.constData(), &known);
    return known ? Enum(value) : Enum{};
}

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(std::make_unique<QSettings>(file, QSettings::IniFormat)) { }

Settings::~Settings()
{
    save();
}

QString Settings::standardPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"muster/muster.ini"_s);
}

QString Settings::file() const
{
    return m_file->fileName();
}

QString Settings::viewsFile() const
{
    return QFileInfo(m_file->fileName()).dir().filePath(u"views.json"_s);
}

QString Settings::policyFile(const QString &instance) const
{
    // Addresses that differ give names that differ: what a file name should not hold is written by its number.
    QString name = instance.section(u"://"_s, -1).toLower();
    QString escaped;
    for (const QChar c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || (c == u'.' && !escaped.isEmpty());
        escaped += isPlain ? QString(c) : u"_%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    return QFileInfo(m_file->fileName()).dir().filePath(u"policies/%1.toml"_s.arg(escaped.left(200)));
}

QString Settings::cleanupFile(const QString &instance) const
{
    QString path = policyFile(instance);
    path.chop(QLatin1String(".toml").size());
    return path + ".cleanup.toml"_L1;
}

template <class T>
bool Settings::store(const char *key, const T &value)
{
    const QString name = keyOf(key);
    if (m_file->contains(name) && m_file->value(name).toString() == QVariant(value).toString())
        return false;
    m_file->setValue(name, value);
    return true;
}

Settings::Theme Settings::theme() const
{
    return read<Theme>(*m_file, muster::theme);
}

void Settings::setTheme(Theme theme)
{
    if (store(muster::theme.key, nameOf(theme)))
        Q_EMIT themeChanged(theme);
}

Settings::TimeDisplay Settings::timeDisplay() const
{
    return read<TimeDisplay>(*m_file, muster::timeDisplay);
}

void Settings::setTimeDisplay(TimeDisplay display)
{
    if (store(muster::timeDisplay.key, nameOf(display)))
        Q_EMIT timeDisplayChanged(display);
}

Settings::AlertLevel Settings::alertLevel() const
{
    return read<AlertLevel>(*m_file, muster::alertLevel);
}

void Settings::setAlertLevel(AlertLevel level)
{
    store(muster::alertLevel.key, nameOf(level));
}

int Settings::quietFrom() const
{
    return read(*m_file, muster::quietFrom);
}

void Settings::setQuietFrom(int hour)
{
    store(muster::quietFrom.key, qBound(-1, hour, muster::quietFrom.most));
}

int Settings::quietUntil() const
{
    return read(*m_file, muster::quietUntil);
}

void Settings::setQuietUntil(int hour)
{
    store(muster::quietUntil.key, qBound(-1, hour, muster::quietUntil.most));
}

int Settings::refreshInterval() const
{
    return read(*m_file, muster::refreshInterval);
}

void Settings::setRefreshInterval(int seconds)
{
    const NumberSetting &range = muster::refreshInterval;
    const int value = seconds == range.none ? range.none : qBound(range.least, seconds, range.most);
    if (store(range.key, value))
        Q_EMIT refreshIntervalChanged(value);
}

int Settings::historyDays() const
{
    return read(*m_file, muster::historyDays);
}

void Settings::setHistoryDays(int days)
{
    const int value = qBound(muster::historyDays.least, days, muster::historyDays.most);
    if (store(muster::historyDays.key, value))
        Q_EMIT historyDaysChanged(value);
}

QString Settings::lastAddress() const
{
    return read(*m_file, muster::lastAddress);
}

void Settings::setLastAddress(const QString &address)
{
    store(muster::lastAddress.key, address);
}

QByteArray Settings::windowGeometry() const
{
    return read(*m_file, muster::windowGeometry);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    store(muster::windowGeometry.key, QString::fromLatin1(geometry.toBase64()));
}

QByteArray Settings::windowState() const
{
    return read(*m_file, muster::windowState);
}

void Settings::setWindowState(const QByteArray &state)
{
    store(muster::windowState.key, QString::fromLatin1(state.toBase64()));
}

QString Settings::page() const
{
    return read(*m_file, muster::page);
}

void Settings::setPage(const QString &action)
{
    store(muster::page.key, action);
}

QStringList Settings::detachedPages() const
{
    const QStringList pages = m_file->value(keyOf(muster::detachedPages)).toStringList();
    const auto isAcceptable = [](const QString &page) { return page.size() <= longestText; };
    return pages.size() <= mostDetachedPages && std::all_of(pages.begin(), pages.end(), isAcceptable) ? pages : QStringList();
}

void Settings::setDetachedPages(const QStringList &pages)
{
    if (pages.isEmpty())
        m_file->remove(keyOf(muster::detachedPages));
    else
        m_file->setValue(keyOf(muster::detachedPages), pages);
}

bool Settings::detailsVisible() const
{
    return read(*m_file, muster::detailsVisible);
}

void Settings::setDetailsVisible(bool visible)
{
    store(muster::detailsVisible.key, visible);
}

bool Settings::facetsVisible() const
{
    return read(*m_file, muster::facetsVisible);
}

void Settings::setFacetsVisible(bool visible)
{
    store(muster::facetsVisible.key, visible);
}

QByteArray Settings::columns(Table table) const
{
    return read(*m_file, tableColumns[std::size_t(table)]);
}

void Settings::setColumns(Table table, const QByteArray &state)
{
    store(tableColumns[std::size_t(table)].key, QString::fromLatin1(state.toBase64()));
}

QString Settings::sorting(Table table) const
{
    return read(*m_file, tableSortings[std::size_t(table)]);
}

void Settings::setSorting(Table table, const QString &keys)
{
    store(tableSortings[std::size_t(table)].key, keys);
}

QStringList Settings::jobProjects(const QString &instance) const
{
    const QStringList paths = m_file->value(keyOf(muster::jobProjects) + QString::fromLatin1(instance.toUtf8().toHex())).toStringList();
    const auto isPath = [](const QString &path) { return !path.isEmpty() && path.size() <= longestText; };
    return paths.size() <= mostJobProjects && std::all_of(paths.begin(), paths.end(), isPath) ? paths : QStringList();
}

void Settings::setJobProjects(const QString &instance, const QStringList &paths)
{
    const QString key = keyOf(muster::jobProjects) + QString::fromLatin1(instance.toUtf8().toHex());
    if (paths.isEmpty())
        m_file->remove(key);
    else
        m_file->setValue(key, paths.first(std::min(paths.size(), mostJobProjects)));
}

QString Settings::lastLook(const QString &fleet) const
{
    return read(*m_file, TextSetting{ lookKey("overview", fleet).constData(), "" });
}

void Settings::setLastLook(const QString &fleet, const QString &numbers)
{
    store(lookKey("overview", fleet).constData(), numbers);
}

qint64 Settings::changesSeen(const QString &fleet) const
{
    return read(*m_file, TextSetting{ lookKey("changes", fleet).constData(), "" }).toLongLong();
}

void Settings::setChangesSeen(const QString &fleet, qint64 seconds)
{
    store(lookKey("changes", fleet).constData(), QString::number(seconds));
}

QString Settings::versionReference() const
{
    return read(*m_file, muster::versionReference);
}

void Settings::setVersionReference(const QString &reference)
{
    store(muster::versionReference.key, reference);
}

int Settings::versionsBehind() const
{
    return read(*m_file, muster::versionsBehind);
}

void Settings::setVersionsBehind(int minors)
{
    store(muster::versionsBehind.key, qBound(muster::versionsBehind.least, minors, muster::versionsBehind.most));
}

bool Settings::looksForReleases() const
{
    return read(*m_file, muster::looksForReleases);
}

void Settings::setLooksForReleases(bool looks)
{
    if (store(muster::looksForReleases.key, looks))
        Q_EMIT releaseLookChanged();
}

QString Settings::releaseAddress() const
{
    return read(*m_file, muster::releaseAddress);
}

void Settings::setReleaseAddress(const QString &address)
{
    if (store(muster::releaseAddress.key, address))
        Q_EMIT releaseLookChanged();
}

QHash<QString, QStringList> Settings::shortcuts() const
{
    QHash<QString, QStringList> chosen;
    const QString group = keyOf(shortcutGroup);
    m_file->beginGroup(group.chopped(1));
    const QStringList actions = m_file->childKeys();
    m_file->endGroup();
    for (const QString &action : actions) {
        const QString text = m_file->value(group + action).toString();
        QStringList keys = text.size() <= mostKeys * longestKey ? text.split(u'\t', Qt::SkipEmptyParts) : QStringList();
        if (chosen.size() < mostShortcuts && keys.size() <= mostKeys && keys.isEmpty() == text.isEmpty())
            chosen.insert(action, keys);
    }
    return chosen;
}

void Settings::setShortcuts(const QString &action, const std::optional<QStringList> &keys)
{
    const QString key = keyOf(shortcutGroup) + action;
    if (keys)
        m_file->setValue(key, keys->join(u'\t'));
    else
        m_file->remove(key);
}

bool Settings::save()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace muster
