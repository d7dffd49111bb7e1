// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/projectquestion.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;

ProjectQuestion::ProjectQuestion(QWidget *parent) : QWidget(parent), m_question(new QLabel(this)), m_path(new QLineEdit(this)), m_look(new QPushButton(tr("&Look Up"), this))
{
    m_question->setObjectName(u"projectQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_path->setObjectName(u"projectPath"_s);
    m_path->setAccessibleName(tr("Full path of the project"));
    m_path->setPlaceholderText(tr("group/project"));
    m_path->setClearButtonEnabled(true);
    m_look->setObjectName(u"projectLook"_s);
    m_look->setEnabled(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->addWidget(m_question, 0, 0, 1, 2);
    layout->addWidget(m_path, 1, 0);
    layout->addWidget(m_look, 1, 1);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    const auto answer = [this] {
        if (!m_path->text().trimmed().isEmpty())
            Q_EMIT answered(m_path->text().trimmed());
    };
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &text) { m_look->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_path, &QLineEdit::returnPressed, this, answer);
    connect(m_look, &QPushButton::clicked, this, answer);
}

void ProjectQuestion::setJob(JobId job)
{
    m_question->setText(tr("In which project is job #%1? GitLab finds a job only through its project. Give the project's full path or its address; or paste the address of the job above.").arg(job.value));
}

void ProjectQuestion::focusEdit()
{
    m_path->setFocus(Qt::OtherFocusReason);
    m_path->selectAll();
}

} // namespace muster
