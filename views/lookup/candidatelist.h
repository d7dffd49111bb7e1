// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;

namespace muster {

/// What a text may mean, when it may mean several things: Enter or a double click chooses.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);
    void setCandidates(const std::vector<LookupCandidate> &candidates);
    void focusList();

Q_SIGNALS:
    void chosen(const muster::LookupCandidate &candidate);

private:
    std::vector<LookupCandidate> m_candidates;
    QLabel *m_heading;
    QTreeWidget *m_list;
};

} // namespace muster
