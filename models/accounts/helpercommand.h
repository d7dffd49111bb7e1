// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/tokentrouble.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

class QProcess;

namespace muster {

/// The words of a command line as a shell would take them: blanks divide, 'single' and "double" quotes keep them, \ takes the
/// next character as it is (inside double quotes only before " and \). Nothing is expanded. nullopt: a quote stays open.
[[nodiscard]] std::optional<QStringList> commandWords(const QString &line);

/// Without the variables in which this or another program is given tokens: MUSTER_…, GITLAB_TOKEN and its like. What Muster
/// starts gets this one.
[[nodiscard]] QProcessEnvironment environmentWithoutTokens(const QProcessEnvironment &environment);

/// Asks a program for a token: starts it without a shell, gives it no input, takes the first line it prints. What it prints on
/// the error stream is told only when it failed, and without anything that could be a token. One run; takes its children with
/// it when it goes or is out of time.
class HelperCommand final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString line;
        QProcessEnvironment environment;                  ///< cleaned here
        std::chrono::milliseconds patience{ 60'000 };     ///< a password may have to be typed
    };
    explicit HelperCommand(QObject *parent = nullptr);
    ~HelperCommand() override;
    /// Once.
    void start(const Request &request);

Q_SIGNALS:
    /// Once, never from start() itself.
    void finished(const muster::TokenResult &token);

private:
    void finish(const TokenResult &token);
    void readAnswer();
    void stop();
    [[nodiscard]] QString errorWords() const;

    QString m_program;
    QProcess *m_process = nullptr;
    QByteArray m_out, m_err;
    bool m_isFinished = false;
};

} // namespace muster
