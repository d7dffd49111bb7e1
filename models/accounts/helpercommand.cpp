// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/helpercommand.h"

#include "models/accounts/tokensource.h"
#include "models/base/hostiletext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = TokenTrouble::Kind;
constexpr qsizetype longestOutput = 64 * 1024;
constexpr qsizetype longestErrorText = 300;

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
    bytes.clear();
}

} // namespace

std::optional<QStringList> commandWords(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isInWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool escapes = c == u'\\' && quote != u'\'' && i + 1 < line.size() && (quote.isNull() || line[i + 1] == u'"' || line[i + 1] == u'\\');
        if (escapes) {
            word += line[++i];
            isInWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            isInWord = true;   // '' is a word
        } else if (c.isSpace()) {
            if (isInWord)
                words += std::exchange(word, {});
            isInWord = false;
        } else {
            word += c;
            isInWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (isInWord)
        words += word;
    return words;
}

QProcessEnvironment environmentWithoutTokens(const QProcessEnvironment &environment)
{
    static const QRegularExpression secret(uR"(\A(MUSTER_TOKEN_.*|MUSTER_PROXY_PASSWORD|(GITLAB|GLAB|GL|CI_JOB|OAUTH|CI_REGISTRY|CI_DEPLOY)(_[A-Z0-9]+)*_?(TOKEN|PASSWORD|PAT))\z)"_s);
    QProcessEnvironment clean = environment;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (secret.match(name).hasMatch())
            clean.remove(name);
    }
    return clean;
}

HelperCommand::HelperCommand(QObject *parent) : QObject(parent) { }

HelperCommand::~HelperCommand()
{
    m_isFinished = true;
    stop();
    wipe(m_out);
    wipe(m_err);
}

void HelperCommand::start(const Request &request)
{
    const std::optional<QStringList> words = commandWords(request.line);
    if (!words || words->isEmpty() || words->constFirst().isEmpty()) {
        QTimer::singleShot(0, this, [this] { finish(tl::unexpected(TokenTrouble{ Kind::CommandUnreadable, {}, {} })); });
        return;
    }
    m_program = words->constFirst();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(environmentWithoutTokens(request.environment));
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] { ::setsid(); });   // so that its children can be stopped with it
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_out += m_process->readAllStandardOutput();
        if (m_out.size() > longestOutput)
            finish(tl::unexpected(TokenTrouble{ Kind::NotAToken, m_program, u"it prints more than any token"_s }));
    });
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_err += m_process->readAllStandardError();
        if (m_err.size() > longestOutput)
            m_err = m_err.last(longestOutput);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tl::unexpected(TokenTrouble{ Kind::CommandNotStarted, m_program, m_process->errorString() }));
    }, Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, &HelperCommand::readAnswer);
    QTimer::singleShot(request.patience, this, [this] { finish(tl::unexpected(TokenTrouble{ Kind::CommandHangs, m_program, {} })); });
    m_process->start(m_program, words->sliced(1), QIODevice::ReadOnly);
}

void HelperCommand::readAnswer()
{
    m_out += m_process->readAllStandardOutput();
    m_err += m_process->readAllStandardError();
    if (m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0) {
        finish(tl::unexpected(TokenTrouble{ Kind::CommandFailed, m_program, errorWords() }));
        return;
    }
    const qsizetype end = m_out.indexOf('\n');
    QByteArray line = end < 0 ? m_out : m_out.first(end);
    if (m_out.trimmed().isEmpty()) {
        finish(tl::unexpected(TokenTrouble{ Kind::CommandSilent, m_program, errorWords() }));
        return;
    }
    Result<SecretString> token = checkedToken(line);
    wipe(line);
    if (token)
        finish(std::move(*token));
    else
        finish(tl::unexpected(TokenTrouble{ Kind::NotAToken, m_program, token.error().detail }));
}

/// The last line of the error stream. It is not said at all when something of what was printed on the other stream is in it, and
/// what looks like a token is cut out: a helper that fails may well show what it was about to print.
QString HelperCommand::errorWords() const
{
    const QList<QByteArray> lines = m_err.trimmed().split('\n');
    const QByteArray last = lines.constLast().trimmed();
    const QList<QByteArray> printed = m_out.simplified().split(' ');
    for (const QByteArray &word : printed) {
        if (word.size() >= 5 && last.contains(word))
            return {};
    }
    static const QRegularExpression tokenLike(uR"(\bgl[a-z]{1,10}-[\w.-]+|\b(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])[\w.-]{20,})"_s);
    QString words = QString::fromUtf8(last);
    words.replace(tokenLike, u"…"_s);
    return visibleText(words, longestErrorText);
}

void HelperCommand::stop()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->disconnect(this);
    if (const qint64 id = m_process->processId(); id > 0)
        ::kill(pid_t(-id), SIGKILL);
    m_process->kill();
    m_process->waitForFinished(1000);   // it was killed: this is a matter of microseconds
}

void HelperCommand::finish(const TokenResult &token)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    stop();
    wipe(m_out);
    wipe(m_err);
    Q_EMIT finished(token);
}

} // namespace muster
