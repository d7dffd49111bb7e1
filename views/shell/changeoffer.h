// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/changeline.h"
#include "views/widgets/suggestionpopup.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace muster {

/// What a written change is counted over.
struct ChangeGround {
    Snapshot::Ptr fleet;                                  ///< null: nothing is counted
    std::shared_ptr<const ReleaseCatalogue> catalogue;    ///< for `behind`; may be null
    Instant now;                                          ///< the server's clock
    QString instance = {};                                ///< as the person calls it, made visible; empty: not told
};

/// What the Go-to box has to say of a line that somebody writes as a change of runners: what it would do and to how many, or what is wrong and
/// where; and what could be written next. Reading a line takes no time; the count, and completions that the fleet knows, come from a worker
/// that does one line at a time, the newest. Changes nothing: whoever hears a change plans and shows it. GUI thread.
class ChangeOffer final : public QObject
{
    Q_OBJECT

public:
    using Ground = std::function<ChangeGround()>;
    /// Why a change could not be made now; empty: it could.
    using WhyNot = std::function<QString(const WrittenChange &)>;
    ChangeOffer(Ground ground, WhyNot whyNot, QObject *parent);

    /// True: the text is a change, or on its way to one. What is told below is about it then.
    bool read(const QString &text, int cursor);
    /// The same text, with the cursor somewhere else.
    [[nodiscard]] bool isNewCursor(const QString &text, int cursor) const { return text == m_text && cursor != m_cursor; }
    void forget();

    /// Nothing is wrong, and it may be done.
    [[nodiscard]] bool isReady() const { return m_line && m_line->mistakes().empty() && m_whyNot.isEmpty(); }
    [[nodiscard]] const WrittenChange &change() const { return m_line->change(); }
    /// On which it would be done: pages may show others beside it.
    [[nodiscard]] const QString &instance() const { return m_instance; }
    /// Where the text is wrong; nullptr: nowhere in particular, or it is only unfinished.
    [[nodiscard]] const ChangeMistake *mistake() const;
    /// First what it would do or what is wrong, then what could be written at the cursor.
    [[nodiscard]] std::vector<SuggestionPopup::Line> lines() const;
    /// The text with that completion (0 is the first behind the offer), and where the cursor belongs.
    struct Completed {
        QString text;
        int cursor = 0;
    };
    [[nodiscard]] Completed completed(int completion) const;
    [[nodiscard]] int completions() const { return int(m_completions.size()); }

    /// Verbs that a text begins: for lists of what else there is. The one that the text is stands for itself.
    [[nodiscard]] static std::vector<SuggestionPopup::Line> verbsBegunBy(const QString &text);

Q_SIGNALS:
    /// lines() has news: the count.
    void counted();

private:
    struct Completion {
        QString text;
        QString meaning;
        qint64 count = -1;
        qsizetype from = 0;      ///< what it replaces in the line
        qsizetype length = 0;
    };
    struct Counted {
        QString text;            ///< the line that it is about
        int cursor = 0;
        int targets = -1;        ///< -1: not counted
        int leftAlone = 0;
        std::vector<Completion> completions;
    };
    void ask();
    [[nodiscard]] static Counted count(const ChangeLine &line, const ChangeGround &ground, const QString &text, int cursor);
    [[nodiscard]] static std::vector<Completion> completionsAt(const ChangeLine &line, const QString &text, int cursor, const Snapshot *fleet);
    [[nodiscard]] SuggestionPopup::Line offered() const;

    const Ground m_ground;
    const WhyNot m_reason;
    std::optional<ChangeLine> m_line;
    QString m_text;
    int m_cursor = 0;
    QString m_whyNot;
    QString m_instance;
    int m_targets = -1;
    int m_leftAlone = 0;
    std::vector<Completion> m_completions;
    QFutureWatcher<Counted> m_counting;
};

} // namespace muster
