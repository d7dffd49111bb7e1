// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/findingdetails.h"

#include "models/base/hostiletext.h"
#include "models/tables/containmenttext.h"
#include "models/tables/evidencetext.h"
#include "models/tables/findingtable.h"
#include "models/tables/risktable.h"
#include "models/wording/signaltext.h"
#include "views/operations/linetable.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvidenceLines = 8;   // shown without scrolling
constexpr int narrowestTable = 50;     // average characters; below, evidence is told in lines

QLabel *wrappedLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FindingDetails::FindingDetails(QWidget *parent)
    : QScrollArea(parent), m_containmentBox(new QWidget), m_containmentIcon(new QLabel), m_run(new QPushButton), m_icon(new QLabel), m_title(new QLabel), m_facts(new QLabel), m_evidence(new EvidenceTable(this)),
      m_table(new LineTable(int(EvidenceTable::Column::Change), this))
{
    setObjectName(u"findingDetails"_s);
    setAccessibleName(tr("The finding in full"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    m_icon->setParent(inside);
    m_title->setParent(inside);
    m_title->setObjectName(u"findingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_facts->setParent(inside);
    m_facts->setObjectName(u"findingFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_meaning = wrappedLabel(inside, u"findingMeaning"_s);
    m_innocent = wrappedLabel(inside, u"findingInnocent"_s);
    m_next = wrappedLabel(inside, u"findingNext"_s);
    m_lines = wrappedLabel(inside, u"findingLines"_s);
    m_table->setObjectName(u"findingEvidence"_s);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setModel(m_evidence);
    m_containmentBox->setParent(inside);
    m_containmentText = wrappedLabel(m_containmentBox, u"findingContainment"_s);
    m_run->setObjectName(u"security_run"_s);
    auto *containment = new QHBoxLayout(m_containmentBox);
    containment->setContentsMargins(0, 0, 0, 0);
    containment->setSpacing(8);
    containment->addWidget(m_containmentIcon, 0, Qt::AlignTop);
    containment->addWidget(m_containmentText, 1);
    containment->addWidget(m_run, 0, Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_containmentBox);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_meaning);
    layout->addWidget(m_innocent);
    layout->addWidget(m_next);
    layout->addWidget(m_table);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    setWidget(inside);
    show(std::nullopt);
}

void FindingDetails::show(const std::optional<Finding> &finding)
{
    m_finding = finding;
    widget()->setVisible(finding.has_value());
    showContainment();
    if (!finding)
        return;
    //: a severity and the title of a finding
    m_title->setText(tr("%1: %2").arg(severityText(finding->severity), signalTitle(finding->signal)));
    QStringList facts{ stateText(*finding) };
    if (finding->times > 1)
        facts += tr("seen %Ln time(s)", nullptr, finding->times);
    facts += tr("first %1").arg(exactTime(finding->firstSeen, m_times.display));
    if (!finding->reason.isEmpty())
        facts += visibleText(finding->reason, 500);
    m_facts->setText(facts.join(u" · "_s));
    m_meaning->setText(signalMeaning(finding->signal));
    //: %1: a sentence: what usually is behind a finding when nothing is wrong
    m_innocent->setText(tr("If it is harmless: %1").arg(signalInnocent(finding->signal)));
    m_evidence->setEvidence(finding->evidence, m_times);
    QStringList evidence;
    for (const Evidence &each : finding->evidence)
        evidence += evidenceLine(each, m_times.display);
    m_lines->setText(evidence.join(u'\n'));
    m_table->fitColumns();
    const int lines = std::clamp(m_evidence->rowCount(), 1, mostEvidenceLines);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + lines * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
    paintWords();
}

void FindingDetails::setContainment(const std::optional<RunnerContainment> &containment)
{
    if (containment == m_containment)
        return;
    m_containment = containment;
    showContainment();
}

void FindingDetails::showContainment()
{
    m_containmentBox->setVisible(m_containment.has_value());
    // In the words of the buttons below, in the order in which it is done.
    const bool isContained = m_containment && m_containment->state == ContainmentState::InForce;
    m_next->setVisible(m_finding && m_finding->runner.isValid());
    m_next->setText(isContained ? tr("What to do next: cancel the jobs that still run on it; see the blast radius for secrets to replace; ask its owner. If it was not theirs, reset its token or delete it, then resolve.")
                                : tr("What to do: contain it, which pauses it and notes why; cancel its jobs; see the blast radius for secrets to replace; ask its owner. If it was not theirs, reset its token or delete it. If it was, mark it as expected."));
    if (!m_containment)
        return;
    //: two sentences: that a runner was contained, and how that stands now
    m_containmentText->setText(tr("%1. %2").arg(containedText(m_containment->record, m_times.display), containmentStanding(*m_containment, m_times.display)));
    m_containmentIcon->setPixmap(icon(iconOf(m_containment->state), Severity(severityOf(m_containment->state))).pixmap(fontMetrics().height()));
}

/// A table with moments in it does not fit beside the findings in a small window, and would scroll sideways.
void FindingDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isNarrow = viewport()->width() < fontMetrics().averageCharWidth() * narrowestTable;
    m_table->setVisible(!isNarrow);
    m_lines->setVisible(isNarrow);
}

void FindingDetails::setTimes(const CellTimes &times)
{
    const bool isOther = times.display != m_times.display;
    m_times = times;
    if (isOther)
        show(m_finding);
}

void FindingDetails::paintWords()
{
    showContainment();
    if (!m_finding)
        return;
    const auto severity = Severity(severityOf(m_finding->severity));
    m_icon->setPixmap(icon(iconOf(m_finding->severity), severity).pixmap(fontMetrics().height()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    for (QLabel *label : { m_facts, m_innocent }) {
        if (label->palette() != quiet)
            label->setPalette(quiet);
    }
}

void FindingDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintWords();
}

} // namespace muster
