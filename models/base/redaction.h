// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

namespace muster {

/// Takes the secrets out of what is about to be logged, printed or kept. Every SecretString that holds something is known
/// here for as long as it lives, so nobody has to remember to tell. Thread-safe.

/// `text` with each secret in use replaced by `…`: as it is, with any of its characters percent-encoded, in base64 (either
/// alphabet, wherever in the encoded bytes it stands), and cut off after at least twelve characters. Text without any comes
/// back unchanged and uncopied.
[[nodiscard]] QString redacted(const QString &text);

/// A secret is in use as often as it was noted and not yet forgotten. Secrets of less than five bytes are not looked for:
/// they would be found everywhere. SecretString calls these.
void noteSecret(QByteArrayView secret);
void forgetSecret(QByteArrayView secret) noexcept;

/// From now on every line that goes to Qt's log passes redacted() first. Once, at the start of a program.
void redactMessages();
/// After redactMessages(): who also gets each line, redacted, in the thread that logged it; nullptr: nobody any more. It must not
/// log. A fatal message comes here before the program ends.
using MessageKeeper = void (*)(QtMsgType type, const QMessageLogContext &context, const QString &message);
void keepMessages(MessageKeeper keeper) noexcept;

} // namespace muster
