// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace muster {

/// What a text may mean, when it may mean several things: Enter or a double click chooses.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);
    /// `all`: how many there are, where only the first of them are candidates.
    void setCandidates(const std::vector<LookupCandidate> &candidates, std::size_t all);
    void focusList();

Q_SIGNALS:
    void chosen(const muster::LookupCandidate &candidate);
    void allRequested();   ///< also those that are not listed

private:
    std::vector<LookupCandidate> m_candidates;
    std::size_t m_count = 0;
    QLabel *m_heading;
    QPushButton *m_all;
    QTreeWidget *m_list;
};

} // namespace muster
