// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace muster {

class FlowLayout;

/// The terms of the filter as chips, each of which can be taken out by itself.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    void setTerms(const QStringList &terms);

Q_SIGNALS:
    void removed(int term);
    void chosen(int term);

private:
    QStringList m_terms;
    FlowLayout *m_layout;
};

} // namespace muster
