// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

namespace muster {

/// Lasting numbers for things that have names or other keys, but no id, as TableModel wants one for each row: the same key is
/// given the same number for as long as this lives.
template <class Key>
class RowNumbers final {
public:
    [[nodiscard]] qint64 of(const Key &key)
    {
        qint64 &number = m_numbers[key];
        if (number == 0)
            number = m_numbers.size();
        return number;
    }

private:
    QHash<Key, qint64> m_numbers;
};

} // namespace muster
