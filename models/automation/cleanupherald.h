// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/cleanuppolicy.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace muster {

class CleanupRun;

/// Tells the recipients of rules what a run came to. Programs are started without a shell and given half a minute; one that
/// fails is told of and stops nothing. GUI thread.
class CleanupHerald final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longest{ 30 };
    explicit CleanupHerald(QObject *parent = nullptr);

    struct News {
        QString headline;     ///< one line
        QString text;         ///< plain text
        QByteArray report;    ///< JSON, for commands
    };
    /// `done` hears whom it could not tell, and why, untranslated; from the event loop.
    void tell(const std::vector<CleanupRecipient> &recipients, const News &news, QObject *receiver, std::function<void(QStringList)> done);

    /// Who is to hear of a run: those whom its rules name; nobody, when nothing came of it that would be news.
    [[nodiscard]] static std::vector<CleanupRecipient> audienceOf(const CleanupRun &run);
    /// Of the rules named, each once.
    [[nodiscard]] static std::vector<CleanupRecipient> recipientsOf(const CleanupPolicy &policy, const QStringList &rules);
    /// The mail as it goes to `sendmail`: header lines of one line each, the text in UTF-8 behind an empty line.
    [[nodiscard]] static QByteArray mail(const QString &address, const News &news);

Q_SIGNALS:
    /// For a notification on the desktop, where there is one.
    void notified(const QString &headline, const QString &text);

private:
    struct Round;
    void start(const std::shared_ptr<Round> &round, const QString &whom, const QString &program, const QStringList &arguments, const QByteArray &input);
};

} // namespace muster
