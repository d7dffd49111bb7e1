// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupherald.h"

#include "models/automation/cleanuprun.h"

#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString sendmailProgram()
{
    const QString found = QStandardPaths::findExecutable(u"sendmail"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"sendmail"_s, { u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/lib"_s }) : found;
}

} // namespace

struct CleanupHerald::Round {
    QPointer<QObject> receiver;
    std::function<void(QStringList)> done;
    QStringList troubles;
    int underWay = 1;   // the round itself, until all are started
    void leave()
    {
        if (--underWay == 0 && receiver)
            done(troubles);
    }
};

CleanupHerald::CleanupHerald(QObject *parent) : QObject(parent) { }

std::vector<CleanupRecipient> CleanupHerald::audienceOf(const CleanupRun &run)
{
    const CleanupPlan &plan = run.plan();
    const bool isNews = plan.isRefused() || run.trouble() || !plan.isIdle() || plan.decision.count(CleanupDecision::Act::Report) > 0;
    return isNews ? recipientsOf(plan.policy, plan.rules) : std::vector<CleanupRecipient>();
}

std::vector<CleanupRecipient> CleanupHerald::recipientsOf(const CleanupPolicy &policy, const QStringList &rules)
{
    std::vector<CleanupRecipient> recipients;
    for (const CleanupRule &rule : policy.rules) {
        for (const CleanupRecipient &recipient : rule.tell) {
            if (rules.contains(rule.name) && std::find(recipients.begin(), recipients.end(), recipient) == recipients.end())
                recipients.push_back(recipient);
        }
    }
    return recipients;
}

QByteArray CleanupHerald::mail(const QString &address, const News &news)
{
    // Words of a server may be in the headline; behind base64 they stay within their line.
    return "To: " + address.toUtf8() + "\nSubject: =?UTF-8?B?" + news.headline.simplified().left(150).toUtf8().toBase64() + "?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nAuto-Submitted: auto-generated\n\n"
        + news.text.toUtf8() + '\n';
}

void CleanupHerald::tell(const std::vector<CleanupRecipient> &recipients, const News &news, QObject *receiver, std::function<void(QStringList)> done)
{
    const auto round = std::make_shared<Round>();
    round->receiver = receiver;
    round->done = std::move(done);
    for (const CleanupRecipient &recipient : recipients) {
        switch (recipient.kind) {
        case CleanupRecipient::Kind::Desktop:
            Q_EMIT notified(news.headline, news.text);
            break;
        case CleanupRecipient::Kind::Mail:
            start(round, textOf(recipient), sendmailProgram(), { u"-i"_s, u"--"_s, recipient.target }, mail(recipient.target, news));
            break;
        case CleanupRecipient::Kind::Command:
            start(round, textOf(recipient), recipient.target, {}, news.report);
            break;
        }
    }
    QTimer::singleShot(0, this, [round] { round->leave(); });
}

void CleanupHerald::start(const std::shared_ptr<Round> &round, const QString &whom, const QString &program, const QStringList &arguments, const QByteArray &input)
{
    if (program.isEmpty()) {
        round->troubles += whom + ": there is no sendmail on this machine"_L1;
        return;
    }
    ++round->underWay;
    auto *process = new QProcess(this);
    process->setStandardOutputFile(QProcess::nullDevice());
    const auto end = [round, whom, process](const QString &trouble) {
        process->disconnect();
        process->deleteLater();
        if (!trouble.isEmpty())
            round->troubles += whom + u": "_s + trouble;
        round->leave();
    };
    connect(process, &QProcess::errorOccurred, this, [end, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(process->errorString());
    });
    connect(process, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        end(status != QProcess::NormalExit ? u"it was ended"_s : code != 0 ? u"it ended with status %1"_s.arg(code) : QString());
    });
    QTimer::singleShot(longest, process, [process] { process->kill(); });
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
}

} // namespace muster
