// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/policyframe.h"

#include "models/base/hostiletext.h"
#include "models/wording/policytext.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/policyedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PolicyFrame::PolicyFrame(const Spec &spec, QWidget *parent)
    : QDialog(parent), m_message(new MessageBar(this)), m_text(new PolicyEdit(this)), m_status(new QLabel(this)), m_list(new QListWidget(this)), m_place(new ElidedLabel(this)),
      m_save(new QPushButton(icon(u"tick"_s), tr("&Save"), this))
{
    setObjectName(spec.name + u"Editor"_s);
    setWindowTitle(spec.title);
    m_message->setObjectName(spec.name + u"EditorMessage"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(buildSide(spec));
    splitter->setStretchFactor(0, 1);   // the text takes what the side leaves
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot(spec));

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { tryOut(m_text->toPlainText().toUtf8()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PolicyFrame::textChanged);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        m_text->goTo({ place.y(), place.x() });
    });
}

PolicyFrame::~PolicyFrame() = default;

QWidget *PolicyFrame::buildSide(const Spec &spec)
{
    auto *side = new QWidget(this);
    auto *heading = new QLabel(spec.previewTitle, side);
    //: heading of a list
    auto *wrong = new QLabel(tr("&Problems"), side);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    wrong->setFont(bold);
    wrong->setBuddy(m_list);
    m_list->setObjectName(spec.name + u"Problems"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setObjectName(spec.name + u"Status"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(spec.preview, spec.previewStretch);
    layout->addWidget(m_status);
    layout->addSpacing(8);
    layout->addWidget(wrong);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *PolicyFrame::buildFoot(const Spec &spec)
{
    auto *foot = new QWidget(this);
    m_place->setObjectName(spec.name + u"Place"_s);
    m_place->setQuiet(true);
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setText(spec.path);
    m_save->setObjectName(spec.name + u"Save"_s);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Write the file and put the policy in force (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto *close = new QPushButton(tr("&Close"), foot);
    close->setObjectName(spec.name + u"EditorClose"_s);
    close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PolicyFrame::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return foot;
}

void PolicyFrame::begin(const QByteArray &example, const QString &introduction)
{
    if (onDisk().exists) {
        load();
    } else {
        m_text->setPlainText(QString::fromUtf8(example));
        m_message->showMessage({ .severity = Severity::Neutral, .text = introduction });
    }
    m_text->document()->setModified(false);
    m_soon.stop();
    m_save->setEnabled(false);
    tryOut(m_text->toPlainText().toUtf8());
    m_text->setFocus();
}

void PolicyFrame::goTo(const PolicyPlace &place)
{
    m_text->goTo(place);
}

bool PolicyFrame::isChanged() const
{
    return m_text->toPlainText().toUtf8() != m_loaded;
}

void PolicyFrame::load()
{
    // What the editor makes of other line ends is no change of ours.
    m_text->setPlainText(QString::fromUtf8(onDisk().text));
    m_loaded = m_text->toPlainText().toUtf8();
    m_message->clear();
}

void PolicyFrame::textChanged()
{
    m_soon.start();
    m_save->setEnabled(false);   // until it was read
}

void PolicyFrame::addProblem(const PolicyProblem &problem)
{
    auto *item = new QListWidgetItem(icon(problem.isError() ? u"error"_s : u"warning"_s, problem.isError() ? Severity::Bad : Severity::Attention), policyProblemLine(problem), m_list);
    item->setData(Qt::UserRole, QPoint(problem.at.column, problem.at.line));
}

void PolicyFrame::showReading(const std::vector<PolicyProblem> &problems)
{
    m_problems = problems;
    m_hasErrors = std::any_of(problems.begin(), problems.end(), [](const PolicyProblem &problem) { return problem.isError(); });
    m_list->clear();
    for (const PolicyProblem &problem : problems)
        addProblem(problem);
    m_text->setProblems(problems);
    if (m_hasErrors)
        m_status->setText(tr("The text has errors; they are marked at their lines."));
    const bool isOnDisk = onDisk().exists && !isChanged();
    m_save->setEnabled(!m_hasErrors && isConnected() && !isOnDisk && m_saving.isEmpty() && !m_soon.isActive());
}

void PolicyFrame::showWarnings(const std::vector<PolicyProblem> &warnings)
{
    for (int row = m_list->count() - 1; row >= int(m_problems.size()); --row)
        delete m_list->takeItem(row);
    std::vector<PolicyProblem> all = m_problems;
    for (const PolicyProblem &warning : warnings) {
        addProblem(warning);
        all.push_back(warning);
    }
    m_text->setProblems(all);
}

void PolicyFrame::setStatus(const QString &text)
{
    if (!m_hasErrors)
        m_status->setText(text);
}

void PolicyFrame::saved(const QString &message)
{
    m_loaded = m_saving;
    m_saving.clear();
    m_message->showMessage({ .severity = Severity::Good, .text = message });
    textChanged();
}

void PolicyFrame::saveFailed(const QString &why)
{
    m_saving.clear();   // it may be tried once more
    m_message->showMessage({ .severity = Severity::Bad, .text = tr("The policy could not be saved: %1").arg(visibleText(why, 300)) });
    textChanged();
}

void PolicyFrame::fileChanged()
{
    const OnDisk disk = onDisk();
    if (!isConnected() || !disk.exists || disk.text == m_saving || disk.text == m_loaded || disk.text == m_text->toPlainText().toUtf8())
        return textChanged();
    if (!isChanged())
        return load();
    m_message->showMessage({ .severity = Severity::Attention, .text = tr("Somebody else changed the file meanwhile."), .actionText = tr("&Load It"), .action = [this] { load(); } });
}

void PolicyFrame::save()
{
    if (!isConnected() || m_soon.isActive() || m_hasErrors || !m_saving.isEmpty())
        return;
    m_saving = m_text->toPlainText().toUtf8();
    m_save->setEnabled(false);
    write(m_saving);
}

void PolicyFrame::reject()
{
    const bool isExample = m_loaded.isEmpty() && !m_text->document()->isModified();
    if (isChanged() && !isExample && !mayDiscardPolicy(this))
        return;
    QDialog::reject();
}

} // namespace muster
