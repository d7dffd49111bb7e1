// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/runprogress.h"

#include "views/operations/iconline.h"
#include "views/operations/runwords.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

RunProgress::RunProgress(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this)), m_facts(new FactStrip(this)), m_cancelling(new IconLine(this))
{
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_text->setObjectName(u"progressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_cancelling->setObjectName(u"cancelling"_s);
    m_cancelling->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_facts);
    layout->addWidget(m_cancelling);
    layout->addStretch(1);
    m_since.start();
}

void RunProgress::showProgress(const Operation::Counts &counts, int struckOut, Operation::State state)
{
    const int total = counts.total() - struckOut;
    const int decided = total - counts.pending;
    const Pace::Time now(m_since.elapsed());
    if (decided != m_lastDecided)
        m_pace.note(now, decided);
    m_lastDecided = decided;

    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(decided);
    const bool cancelling = state == Operation::State::Cancelling;
    const bool paused = state == Operation::State::Paused;
    m_text->setText(progressText(decided, total, m_pace.perSecond(now), cancelling || paused ? std::nullopt : m_pace.left(now, counts.pending)));
    m_facts->setFacts(factsFor(counts));
    if (paused)
        m_cancelling->set(u"pause"_s, Severity::Attention, tr("Paused: nothing new is sent; answers to what is on its way still come in."));
    if (cancelling)
        m_cancelling->set(u"info"_s, Severity::Neutral, tr("Cancelling: nothing new is sent. Waiting for GitLab's answers to what is on its way."));
    m_cancelling->setVisible(cancelling || paused);
}

void RunProgress::stop()
{
    m_bar->hide();
    m_text->hide();
    m_cancelling->hide();
}

int RunProgress::percent() const
{
    return m_bar->maximum() > 0 ? int(100LL * m_bar->value() / m_bar->maximum()) : 0;
}

} // namespace muster
