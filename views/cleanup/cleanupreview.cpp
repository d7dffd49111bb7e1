// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanupreview.h"

#include "models/tables/cleanuptables.h"
#include "models/wording/cleanuptext.h"
#include "views/operations/linetable.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/productionframe.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int takenWithoutTyping = 5;

QString refusalsText(const std::vector<CleanupRefusal> &refusals)
{
    QStringList sentences;
    for (const CleanupRefusal &refusal : refusals)
        sentences += cleanupRefusalText(refusal);
    return sentences.join(u' ');
}

} // namespace

CleanupReview::CleanupReview(std::shared_ptr<const CleanupPlan> plan, const Ground &ground, QWidget *parent) : QDialog(parent), m_plan(std::move(plan))
{
    setObjectName(u"cleanupReview"_s);
    setWindowTitle(tr("Cleanup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);

    //: %1: "12 into quarantine, 3 deleted"; %2: an address
    auto *head = new QLabel(tr("%1 — %2").arg(cleanupTallyText(tallyOf(m_plan->decision)), ground.isProduction ? withProductionWord(m_plan->fleet.instance) : m_plan->fleet.instance), this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    layout->addWidget(head);

    const bool asksOnly = m_plan->refusals.size() == 1 && m_plan->refusals.front().guard == CleanupGuard::Watched;
    if (m_plan->isRefused()) {
        auto *refused = new MessageBar(this);
        refused->setObjectName(u"cleanupRefused"_s);
        refused->showMessage({ .severity = asksOnly ? Severity::Attention : Severity::Bad, .text = asksOnly ? refusalsText(m_plan->refusals) : tr("Nothing can be sent. %1").arg(refusalsText(m_plan->refusals)), .dismissible = false });
        layout->addWidget(refused);
    }
    auto *table = new CleanupItemTable(this);
    std::vector<CleanupItemRow> rows = cleanupItemRows(m_plan->decision, m_plan->policy, *m_plan->snapshot);
    std::erase_if(rows, [](const CleanupItemRow &row) { return row.act == CleanupDecision::Act::Keep || row.act == CleanupDecision::Act::Wait; });
    table->setItems(std::move(rows), ground.times);
    auto *view = new LineTable(int(CleanupItemTable::Column::Why), this);
    view->setObjectName(u"cleanupReviewItems"_s);
    view->setAccessibleName(tr("What happens to whom"));
    view->setModel(table);
    view->setPathColumns({ int(CleanupItemTable::Column::Runner), int(CleanupItemTable::Column::Owner) });
    layout->addWidget(view, 1);
    auto *cost = new QLabel(tr("%Ln request(s) to GitLab. Right before a runner is paused or deleted it is looked at once more, and left alone if it came back. Only a contact in the moment between that look and the request would go unnoticed.", nullptr, m_plan->requests()), this);
    cost->setWordWrap(true);
    layout->addWidget(cost);

    const bool canGo = !m_plan->isIdle() && (!m_plan->isRefused() || asksOnly);
    if (canGo && asksOnly) {
        m_confirm = new QCheckBox(tr("I &looked: the fleet is as it should be"), this);
        m_confirm->setObjectName(u"cleanupConfirm"_s);
        connect(m_confirm, &QCheckBox::toggled, this, &CleanupReview::updateGo);
        layout->addWidget(m_confirm);
    }
    if (const int taken = m_plan->decision.taken(); canGo && taken > (ground.isProduction ? 0 : takenWithoutTyping)) {
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("Type the &number of runners (%1):").arg(taken), this);
        m_count = new QLineEdit(this);
        m_count->setObjectName(u"cleanupCount"_s);
        m_count->setAccessibleName(tr("Number of runners"));
        m_count->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
        label->setBuddy(m_count);
        connect(m_count, &QLineEdit::textChanged, this, &CleanupReview::updateGo);
        connect(m_count, &QLineEdit::returnPressed, this, [this] {
            if (m_go->isEnabled())   // the number is right: whoever typed it means it
                accept();
        });
        row->addWidget(label);
        row->addWidget(m_count);
        row->addStretch(1);
        layout->addLayout(row);
    }
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    m_go = new QPushButton(icon(u"tick"_s), tr("Carry &Out"), this);
    m_go->setObjectName(u"cleanupGo"_s);
    m_go->setAutoDefault(false);
    m_go->setVisible(canGo);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *close = new QPushButton(canGo ? tr("&Cancel") : tr("&Close"), this);
    close->setObjectName(u"cleanupClose"_s);
    close->setAutoDefault(false);   // as in every preview Enter decides nothing but in the field of the number: Space, a click or Escape do
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(m_go);
    foot->addWidget(close);
    layout->addLayout(foot);
    sizeToScreen(this, { 150, 34 });
    updateGo();
    view->setFocus();
}

bool CleanupReview::isConfirmed() const
{
    return m_confirm && m_confirm->isChecked();
}

void CleanupReview::updateGo()
{
    const bool isTyped = !m_count || m_count->text().trimmed() == QString::number(m_plan->decision.taken());
    m_go->setEnabled(isTyped && (!m_confirm || m_confirm->isChecked()));
}

} // namespace muster
