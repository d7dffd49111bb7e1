// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settingsdialog.h"

#include "models/settings/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
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

void SettingsDialog::addRow(QFormLayout *form, const QString &label, QComboBox *choice)
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
