// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>


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
constexpr TextSetting lastAddress{ "connect/last_address", "" };
constexpr StateSetting windowGeometry{ "window/geometry" };
constexpr StateSetting windowState{ "window/state" };
constexpr SwitchSetting detailsVisible{ "runners/details", true };
constexpr SwitchSetting facetsVisible{ "runners/facets", true };
constexpr StateSetting runnerColumns{ "runners/columns" };
constexpr TextSetting runnerSort{ "runners/sort", "" };

constexpr qsizetype longestText = 4096;
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

QByteArray Settings::runnerColumns() const
{
    return read(*m_file, muster::runnerColumns);
}

void Settings::setRunnerColumns(const QByteArray &state)
{
    store(muster::runnerColumns.key, QString::fromLatin1(state.toBase64()));
}

QString Settings::runnerSort() const
{
    return read(*m_file, muster::runnerSort);
}

void Settings::setRunnerSort(const QString &keys)
{
    store(muster::runnerSort.key, keys);
}

bool Settings::save()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace muster
