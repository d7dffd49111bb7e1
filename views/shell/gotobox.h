// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/snapshot.h"

#include <QLineEdit>
#include <QPointer>

#include <vector>

namespace muster {

class SuggestionPopup;

/// The box in the header from which everything is reached: while one types, runners of the list that fit; Enter looks up the text, or
/// the runner that was chosen with the arrow keys; Esc gives the keyboard back.
class GoToBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToBox(QWidget *parent = nullptr);

    /// What is suggested from; null: nothing.
    void setFleet(const Snapshot::Ptr &fleet);
    /// The keyboard comes here, to be given back to who has it now.
    void begin();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookupRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest();
    void take(int line);
    void giveBack();

    Snapshot::Ptr m_fleet;
    std::vector<LookupCandidate> m_candidates;
    SuggestionPopup *m_popup = nullptr;   ///< made when first needed
    QPointer<QWidget> m_before;
};

} // namespace muster
