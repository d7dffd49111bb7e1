// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/tables/celltext.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace muster {

class CardSection;
class JobTable;
class PersonTable;
class SmallTable;

/// The one card: job → manager → runner → who registered it → whose it is → what else ran then. One column where the window is
/// narrow, two where it is wide. Grows as the answer does.
class LookupCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LookupCard(QWidget *parent = nullptr);

    /// Not `isWhole`: more is on its way.
    void setAnswer(const LookupAnswer &answer, const QString &instance, bool isWhole);
    void setTimeDisplay(TimeDisplay display);
    void focusFirst();

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    void ownerRequested(const QString &path);
    void jobRequested(const muster::Job &job);
    void pageRequested(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrangement : quint8 { None, OneColumn, JobBesideRunner, RunnerBesideOwner };
    void build();
    void arrange();
    void showAnswer();

    QGridLayout *m_grid = nullptr;
    CardSection *m_job = nullptr;
    CardSection *m_manager = nullptr;
    CardSection *m_runner = nullptr;
    CardSection *m_registered = nullptr;
    CardSection *m_owner = nullptr;
    PersonTable *m_people = nullptr;
    SmallTable *m_peopleTable = nullptr;
    QLabel *m_aroundNote = nullptr;
    JobTable *m_jobs = nullptr;
    SmallTable *m_jobTable = nullptr;
    LookupAnswer m_answer;
    QString m_instance;
    bool m_isWhole = false;
    TimeDisplay m_time = TimeDisplay::Local;
    Arrangement m_arrangement = Arrangement::None;
};

} // namespace muster
