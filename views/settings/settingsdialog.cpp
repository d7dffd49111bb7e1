// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settingsdialog.h"

#include "models/settings/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array intervals{ 0, 60, 120, 300, 900, 3600 };   // seconds; 0: only on request
constexpr std::array historySpans{ 30, 90, 180, 365, 730, 1825 };   // days

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    addTheme(form);
    addTimes(form);
    addRefresh(form);
    addAlerts(form);
    addQuiet(form);
    addReleases(form);
    addHistory(form);
    auto *note = new QLabel(tr("Choices count at once. They are kept in a file of their own, without any token."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void SettingsDialog::addAlerts(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"alerts"_s);
    const std::pair<QString, Settings::AlertLevel> levels[] = { { tr("Of every severity"), Settings::AlertLevel::Low }, { tr("From medium severity on"), Settings::AlertLevel::Medium },
        { tr("From high severity on"), Settings::AlertLevel::High }, { tr("Only critical ones"), Settings::AlertLevel::Critical }, { tr("Never"), Settings::AlertLevel::Off } };
    for (const auto &[text, level] : levels)
        choice->addItem(text, int(level));
    choice->setCurrentIndex(choice->findData(int(m_settings.alertLevel())));
    connect(choice, &QComboBox::activated, this, [this, choice] { m_settings.setAlertLevel(Settings::AlertLevel(choice->currentData().toInt())); });
    addRow(form, tr("Tell the &desktop of findings:"), choice);
}

/// Usual nights to choose from; other hours can be written into the file.
void SettingsDialog::addQuiet(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"quietHours"_s);
    const auto add = [&](const QString &text, int from, int until) { choice->addItem(text, QPoint(from, until)); };
    add(tr("None"), -1, -1);
    for (const auto &[from, until] : { std::pair(18, 8), std::pair(20, 7), std::pair(22, 6) })
        //: quiet hours, from and until an hour of the day
        add(tr("%1:00 to %2:00").arg(from).arg(until), from, until);
    const QPoint current(m_settings.quietFrom(), m_settings.quietUntil());
    if (choice->findData(current) < 0)
        add(tr("%1:00 to %2:00").arg(current.x()).arg(current.y()), current.x(), current.y());
    choice->setCurrentIndex(choice->findData(current));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        const QPoint hours = choice->currentData().toPoint();
        m_settings.setQuietFrom(hours.x());
        m_settings.setQuietUntil(hours.y());
    });
    addRow(form, tr("&Quiet hours:"), choice);
}

void SettingsDialog::addRow(QFormLayout *form, const QString &label, QWidget *choice)
{
    auto *text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(choice);
    choice->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(text, choice);
}

QComboBox *SettingsDialog::addTheme(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"theme"_s);
    choice->addItems({ tr("As the desktop"), tr("Light"), tr("Dark") });   // in the order of Settings::Theme
    choice->setCurrentIndex(int(m_settings.theme()));
    connect(choice, &QComboBox::activated, this, [this](int index) { m_settings.setTheme(Settings::Theme(index)); });
    connect(&m_settings, &Settings::themeChanged, choice, [choice](Settings::Theme theme) { choice->setCurrentIndex(int(theme)); });
    addRow(form, tr("&Appearance:"), choice);
    return choice;
}

QComboBox *SettingsDialog::addTimes(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"times"_s);
    choice->addItems({ tr("In local time"), tr("In UTC") });   // in the order of Settings::TimeDisplay
    choice->setCurrentIndex(int(m_settings.timeDisplay()));
    connect(choice, &QComboBox::activated, this, [this](int index) { m_settings.setTimeDisplay(Settings::TimeDisplay(index)); });
    connect(&m_settings, &Settings::timeDisplayChanged, choice, [choice](Settings::TimeDisplay display) { choice->setCurrentIndex(int(display)); });
    addRow(form, tr("&Points in time:"), choice);
    return choice;
}

QComboBox *SettingsDialog::addRefresh(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"refresh"_s);
    for (const int seconds : intervals)
        choice->addItem(seconds == 0 ? tr("Only when I ask") : tr("%Ln minute(s) after the last time", nullptr, seconds / 60), seconds);
    const int current = m_settings.refreshInterval();
    if (choice->findData(current) < 0)   // written into the file by hand
        choice->addItem(tr("%Ln second(s) after the last time", nullptr, current), current);
    choice->setCurrentIndex(choice->findData(current));
    connect(choice, &QComboBox::activated, this, [this, choice] { m_settings.setRefreshInterval(choice->currentData().toInt()); });
    addRow(form, tr("&Load the runners again:"), choice);
    return choice;
}

void SettingsDialog::addReleases(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"releases"_s);
    choice->addItems({ tr("Only when I ask"), tr("Once a day") });
    choice->setCurrentIndex(m_settings.looksForReleases() ? 1 : 0);
    connect(choice, &QComboBox::activated, this, [this](int index) { m_settings.setLooksForReleases(index == 1); });
    addRow(form, tr("Look for &new releases of GitLab Runner:"), choice);
    auto *address = new QLineEdit(m_settings.releaseAddress(), this);
    address->setObjectName(u"releaseAddress"_s);
    address->setPlaceholderText(u"https://gitlab.com/api/v4/projects/gitlab-org%2Fgitlab-runner/releases"_s);
    address->setMaxLength(2000);
    connect(address, &QLineEdit::editingFinished, this, [this, address] { m_settings.setReleaseAddress(address->text().trimmed()); });
    addRow(form, tr("&At, or at a mirror:"), address);
}

QComboBox *SettingsDialog::addHistory(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"history"_s);
    for (const int days : historySpans)
        choice->addItem(days % 365 == 0 ? tr("%Ln year(s)", nullptr, days / 365) : tr("%Ln day(s)", nullptr, days), days);
    const int current = m_settings.historyDays();
    if (choice->findData(current) < 0)   // written into the file by hand
        choice->addItem(tr("%Ln day(s)", nullptr, current), current);
    choice->setCurrentIndex(choice->findData(current));
    connect(choice, &QComboBox::activated, this, [this, choice] { m_settings.setHistoryDays(choice->currentData().toInt()); });
    addRow(form, tr("&Keep what changed for:"), choice);
    return choice;
}

} // namespace muster
