// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/tokendialog.h"

#include "models/base/hostiletext.h"
#include "models/operations/creation.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace muster {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(const QString &instance, const QString &title, QWidget *parent)
    : QDialog(parent), m_instance(instance), m_list(new QListWidget(this)), m_lines(new QPlainTextEdit(this)), m_state(new IconLine(this))
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(title);
    auto *head = new DialogHead(this);
    head->setHeadline(u"locked"_s, Severity::Attention, title);
    head->setInstance(instance, false);
    m_list->setObjectName(u"tokenRunners"_s);
    m_list->setAccessibleName(tr("Runners with new tokens"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_lines->setObjectName(u"tokenLines"_s);
    m_lines->setAccessibleName(tr("The token, and the lines that use it"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_state->setObjectName(u"tokenState"_s);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_lines, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addLayout(middle, 1);
    layout->addWidget(m_state);
    layout->addWidget(buildButtons());
    sizeToScreen(this, { 130, 30 });
    connect(m_list, &QListWidget::currentRowChanged, this, &TokenDialog::showChosen);
    setState(false, {});
    showChosen();
}

TokenDialog::~TokenDialog() = default;

QWidget *TokenDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const char *name, std::function<QString()> what) {
        auto *button = new QPushButton(icon(u"copy"_s), text, box);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, what = std::move(what)] { copy(what()); });
        layout->addWidget(button);
        m_copies.push_back(button);
    };
    add(tr("Copy &Token"), "copyToken", [this] { return chosen() ? QString::fromLatin1(chosen()->token.reveal()) : QString(); });
    add(tr("Copy &Register Command"), "copyRegister", [this] { return chosen() ? registerCommand(m_instance, chosen()->token) : QString(); });
    add(tr("Copy con&fig.toml"), "copyConfig", [this] { return chosen() ? configToml(m_instance, chosen()->name, chosen()->token) : QString(); });
    add(tr("Copy &All"), "copyAll", [this] { return all(); });
    layout->addStretch(1);
    auto *close = new QPushButton(tr("&Close"), box);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &TokenDialog::reject);
    layout->addWidget(close);
    return box;
}

void TokenDialog::add(RunnerId runner, const QString &name, const SecretString &token)
{
    m_tokens.push_back({ runner, name, token });
    m_list->addItem(u"#%1 %2"_s.arg(runner.value).arg(visibleText(name, 100)));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_wasCopied = false;
}

void TokenDialog::follow(QObject *source)
{
    connect(source, &QObject::destroyed, this, [this] {
        if (!m_isComplete)
            setState(true, {});
    });
}

void TokenDialog::setState(bool isComplete, const QString &trouble)
{
    m_isComplete = isComplete;
    if (!trouble.isEmpty())
        m_state->set(u"error"_s, Severity::Bad, trouble);
    else if (!isComplete)
        m_state->set(u"info"_s, Severity::Neutral, tr("GitLab is at it…"));
    else
        m_state->set(u"warning"_s, Severity::Attention, tr("GitLab shows these tokens this once, and Muster keeps them nowhere: copy them before you close this window."));
}

const TokenDialog::Issued *TokenDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_tokens.size()) ? nullptr : &m_tokens[std::size_t(row)];
}

void TokenDialog::showChosen()
{
    const Issued *issued = chosen();
    for (QPushButton *button : m_copies)
        button->setEnabled(issued != nullptr);
    if (!issued)
        return m_lines->clear();
    m_lines->setPlainText(QString::fromLatin1(issued->token.reveal()) + u"\n\n"_s + registerCommand(m_instance, issued->token) + u"\n\n"_s + configToml(m_instance, issued->name, issued->token));
}

QString TokenDialog::all() const
{
    QString text;
    for (const Issued &issued : m_tokens)
        text += u"# %1 %2\n"_s.arg(issued.runner.value).arg(visibleText(issued.name, 200)) + registerCommand(m_instance, issued.token) + u'\n';
    return text;
}

void TokenDialog::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");   // clipboard managers then keep no history of it
    QGuiApplication::clipboard()->setMimeData(data);
    m_wasCopied = true;
    m_state->set(u"success"_s, Severity::Good, tr("Copied."));
}

void TokenDialog::reject()
{
    if (!m_isComplete) {
        m_state->set(u"warning"_s, Severity::Attention, tr("More tokens are on their way; they would be lost with this window."));
        return;
    }
    if (!m_tokens.empty() && !m_wasCopied && !m_wasWarned) {
        m_wasWarned = true;
        m_state->set(u"warning"_s, Severity::Bad, tr("Nothing was copied yet, and nobody can show these tokens again. Close once more to let them go."));
        return;
    }
    QDialog::reject();
}

} // namespace muster
