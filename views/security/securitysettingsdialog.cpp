// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/securitysettingsdialog.h"

#include "models/automation/signalsettings.h"
#include "models/base/hostiletext.h"
#include "models/base/span.h"
#include "models/signals/signals.h"
#include "models/wording/signaltext.h"
#include "views/operations/iconline.h"
#include "views/operations/windowsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSeverities{ FindingSeverity::Low, FindingSeverity::Medium, FindingSeverity::High, FindingSeverity::Critical };

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    }
    return tags;
}

QStringList textsOf(const std::vector<AddressRange> &ranges)
{
    QStringList texts;
    for (const AddressRange &range : ranges)
        texts += range.toString();
    return texts;
}

} // namespace

SecuritySettingsDialog::SecuritySettingsDialog(Settings &settings, const QString &file, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_file(file), m_before(readSignalSettings(file).settings), m_trouble(new IconLine(this))
{
    setObjectName(u"securitySettingsDialog"_s);
    setWindowTitle(tr("Security settings"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"securitySettingsTabs"_s);
    tabs->setAccessibleName(tr("Groups of settings"));
    //: tab: what counts as usual in this fleet
    tabs->addTab(buildUsual(), tr("What is &usual"));
    //: tab: the signs that are looked for
    tabs->addTab(buildSignals(), tr("Si&gnals"));
    //: tab: notifications of the desktop
    tabs->addTab(buildAlerts(), tr("&Desktop"));
    m_trouble->setObjectName(u"securitySettingsTrouble"_s);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"securitySettingsSave"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecuritySettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    auto *note = new QLabel(tr("For every GitLab. Signals go by it from the next load of the runners on. Kept in a file beside the settings."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_trouble);
    layout->addWidget(note);
    layout->addWidget(buttons);
    sizeToScreen(this, { 110, 30 });
    check();
}

void SecuritySettingsDialog::addField(QFormLayout *form, const QString &label, QWidget *field, const std::function<QString()> &wrong)
{
    auto *text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(text, field);
    if (!wrong)
        return;
    auto *problem = new IconLine(this);
    problem->setObjectName(field->objectName() + "Problem"_L1);
    form->addRow(QString(), problem);
    m_fields.push_back({ problem, wrong });
}

QSpinBox *SecuritySettingsDialog::numberField(const QString &name, int value)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(name);
    field->setRange(1, 100'000);
    field->setValue(value);
    return field;
}

QComboBox *SecuritySettingsDialog::hourField(const QString &name, int hour)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    //: quiet hours: there are none
    field->addItem(tr("None"), -1);
    for (int each = 0; each < 24; ++each)
        //: an hour of the day
        field->addItem(tr("%1:00").arg(each), each);
    field->setCurrentIndex(std::max(0, field->findData(hour)));
    connect(field, &QComboBox::currentIndexChanged, this, &SecuritySettingsDialog::check);
    return field;
}

QWidget *SecuritySettingsDialog::buildUsual()
{
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_ranges = new QPlainTextEdit(textsOf(m_before.ranges).join(u'\n'), inside);
    m_ranges->setObjectName(u"securityRanges"_s);
    m_ranges->setTabChangesFocus(true);
    m_ranges->setPlaceholderText(tr("None: where runners are reached from is learned. One range a line, as 10.0.0.0/8"));
    m_ranges->setFixedHeight(5 * fontMetrics().lineSpacing());
    connect(m_ranges, &QPlainTextEdit::textChanged, this, &SecuritySettingsDialog::check);
    addField(form, tr("Runners are reached &from:"), m_ranges, [this]() -> QString {
        const QStringList wrong = readRanges(m_ranges->toPlainText()).wrong;
        return wrong.isEmpty() ? QString() : tr("No address and no range: %1").arg(visibleText(wrong.first(), 60));
    });
    const auto line = [this, inside](const QString &name, const QString &text) {
        auto *field = new QLineEdit(text, inside);
        field->setObjectName(name);
        connect(field, &QLineEdit::textChanged, this, &SecuritySettingsDialog::check);
        return field;
    };
    const SignalSettings usual;
    m_tags = line(u"securityTags"_s, m_before.sensitiveTags == usual.sensitiveTags ? QString() : m_before.sensitiveTags.join(u", "_s));
    m_tags->setPlaceholderText(usual.sensitiveTags.join(u", "_s));
    addField(form, tr("&Tags that mean trust:"), m_tags);
    m_cutOver = line(u"securityCutOver"_s, m_before.cutOver.isKnown() ? m_before.cutOver.toIso().left(10) : QString());
    m_cutOver->setPlaceholderText(tr("As seen from the fleet"));
    addField(form, tr("&No registration tokens from:"), m_cutOver, [this] {
        return m_cutOver->text().trimmed().isEmpty() || readDay(m_cutOver->text()).isKnown() ? QString() : tr("Not a day as 2026-01-31.");
    });
    const auto spanProblem = [](const QLineEdit *field) {
        const auto span = parseSpan(field->text().trimmed());
        return span && span->count() > 0 ? QString() : tr("Not a time as 7d or 12h.");
    };
    m_stableAfter = line(u"securityStable"_s, formatSpan(m_before.stableAfter));
    addField(form, tr("A runner is stable &after:"), m_stableAfter, [this, spanProblem] { return spanProblem(m_stableAfter); });
    m_silentAfter = line(u"securitySilent"_s, formatSpan(m_before.silentAfter));
    addField(form, tr("It was &long silent after:"), m_silentAfter, [this, spanProblem] { return spanProblem(m_silentAfter); });
    m_fewSystems = numberField(u"securityFewSystems"_s, m_before.fewSystems);
    addField(form, tr("A runner has few machin&es up to:"), m_fewSystems);
    m_manyAtOnce = numberField(u"securityManyAtOnce"_s, m_before.manyAtOnce);
    addField(form, tr("New runners of one person within an &hour that are many:"), m_manyAtOnce);
    m_manyOfNewcomer = numberField(u"securityManyOfNewcomer"_s, m_before.manyOfNewcomer);
    addField(form, tr("The same of one who never &made any:"), m_manyOfNewcomer);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);   // its fields are gone through one by one
    area->setWidget(inside);
    return area;
}

QWidget *SecuritySettingsDialog::buildSignals()
{
    m_signals = new QTableWidget(int(allSignals().size()), 2, this);
    m_signals->setObjectName(u"securitySignals"_s);
    m_signals->setAccessibleName(tr("Signals; Space switches one off or on"));
    //: columns: a sign that is looked for, and how grave it is
    m_signals->setHorizontalHeaderLabels({ tr("Looked for"), tr("Severity") });
    m_signals->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_signals->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_signals->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_signals->horizontalHeader()->setHighlightSections(false);
    m_signals->verticalHeader()->hide();
    m_signals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_signals->setTabKeyNavigation(false);
    int row = 0;
    for (const Signal *signal : allSignals()) {
        const QString id = QLatin1String(signal->id);
        auto *item = new QTableWidgetItem(signalTitle(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_before.off.contains(id) ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(signalMeaning(id).toHtmlEscaped());
        item->setData(Qt::UserRole, id);
        m_signals->setItem(row, 0, item);
        auto *severity = new QComboBox(m_signals);
        severity->setAccessibleName(tr("Severity of: %1").arg(signalTitle(id)));
        //: a severity; %1: what it usually is
        severity->addItem(tr("as usual (%1)").arg(severityText(signal->severity)), -1);
        for (const FindingSeverity each : allSeverities)
            severity->addItem(severityText(each), int(each));
        const auto own = m_before.severities.constFind(id);
        severity->setCurrentIndex(own == m_before.severities.cend() ? 0 : severity->findData(int(*own)));
        m_signals->setCellWidget(row, 1, severity);
        if (row == 0)
            m_signals->setColumnWidth(1, severity->sizeHint().width() + 3 * fontMetrics().averageCharWidth());
        ++row;
    }
    m_signals->setCurrentCell(0, 0);
    return m_signals;
}

QWidget *SecuritySettingsDialog::buildAlerts()
{
    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    m_alertLevel = new QComboBox(inside);
    m_alertLevel->setObjectName(u"securityAlerts"_s);
    const std::pair<QString, Settings::AlertLevel> levels[] = { { tr("Of every severity"), Settings::AlertLevel::Low }, { tr("From medium severity on"), Settings::AlertLevel::Medium },
        { tr("From high severity on"), Settings::AlertLevel::High }, { tr("Only critical ones"), Settings::AlertLevel::Critical }, { tr("Never"), Settings::AlertLevel::Off } };
    for (const auto &[text, level] : levels)
        m_alertLevel->addItem(text, int(level));
    m_alertLevel->setCurrentIndex(m_alertLevel->findData(int(m_settings.alertLevel())));
    addField(form, tr("&Tell the desktop of findings:"), m_alertLevel);
    m_quietFrom = hourField(u"securityQuietFrom"_s, m_settings.quietFrom());
    m_quietUntil = hourField(u"securityQuietUntil"_s, m_settings.quietUntil());
    addField(form, tr("&Quiet from:"), m_quietFrom);
    addField(form, tr("unti&l:"), m_quietUntil, [this]() -> QString {
        const int from = m_quietFrom->currentData().toInt(), until = m_quietUntil->currentData().toInt();
        if ((from < 0) != (until < 0))
            return tr("Quiet hours need a beginning and an end.");
        return from >= 0 && from == until ? tr("These hours have no length.") : QString();
    });
    return inside;
}

void SecuritySettingsDialog::check()
{
    if (!m_save)
        return;   // not all fields are there yet
    bool isSound = true;
    for (const Field &field : m_fields) {
        const QString wrong = field.wrong();
        field.problem->setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty())
            field.problem->set(u"error"_s, Severity::Bad, wrong);
        isSound &= wrong.isEmpty();
    }
    m_save->setEnabled(isSound);
    m_save->setToolTip(isSound ? QString() : tr("Something that was entered is not understood"));
}

SignalSettings SecuritySettingsDialog::chosen() const
{
    SignalSettings settings;
    settings.ranges = readRanges(m_ranges->toPlainText()).ranges;
    if (const QStringList tags = tagsIn(m_tags->text()); !tags.isEmpty())
        settings.sensitiveTags = tags;
    settings.cutOver = readDay(m_cutOver->text());
    settings.stableAfter = parseSpan(m_stableAfter->text().trimmed()).value_or(settings.stableAfter);
    settings.silentAfter = parseSpan(m_silentAfter->text().trimmed()).value_or(settings.silentAfter);
    settings.fewSystems = m_fewSystems->value();
    settings.manyAtOnce = m_manyAtOnce->value();
    settings.manyOfNewcomer = m_manyOfNewcomer->value();
    for (int row = 0; row < m_signals->rowCount(); ++row) {
        const QString id = m_signals->item(row, 0)->data(Qt::UserRole).toString();
        if (m_signals->item(row, 0)->checkState() == Qt::Unchecked)
            settings.off += id;
        if (const int severity = static_cast<QComboBox *>(m_signals->cellWidget(row, 1))->currentData().toInt(); severity >= 0)
            settings.severities.insert(id, FindingSeverity(severity));
    }
    return settings;
}

void SecuritySettingsDialog::save()
{
    const SignalSettings settings = chosen();
    if (!writeSignalSettings(m_file, settings)) {
        m_trouble->set(u"error"_s, Severity::Bad, tr("%1 cannot be written.").arg(visibleText(m_file)));
        m_trouble->show();
        return;
    }
    m_settings.setAlertLevel(Settings::AlertLevel(m_alertLevel->currentData().toInt()));
    m_settings.setQuietFrom(m_quietFrom->currentData().toInt());
    m_settings.setQuietUntil(m_quietUntil->currentData().toInt());
    Q_EMIT saved(settings);
    accept();
}

} // namespace muster
