// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace muster {

/// What a person with a keyboard and a screen reader meets in a window. Each returns what is wrong with it, one a line; nothing
/// when all is well.

/// Widgets that can have the focus and that a screen reader has no name for.
[[nodiscard]] QString unnamedControls(const QWidget &window);
/// Labels whose accessible name would hide their text, and labels that would take a text for HTML.
[[nodiscard]] QString badLabels(const QWidget &window);
/// Letters that belong to two visible things.
[[nodiscard]] QString mnemonicClashes(const QWidget &window);

/// Muster's texts in a language (`en` has the plural forms) while it lives.
class Speaking final {
public:
    explicit Speaking(const QString &language);
    ~Speaking();

private:
    QTranslator m_translator;
};

/// Object names of what Tab leads to, once around, from the widget that has the focus.
[[nodiscard]] QStringList tabOrder(QWidget &window);

} // namespace muster
