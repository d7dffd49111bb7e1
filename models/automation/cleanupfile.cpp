// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupfile.h"

#include <QRegularExpression>

namespace muster {

using namespace Qt::StringLiterals;

CleanupFile::CleanupFile(const QString &path, QObject *parent)
    : QObject(parent),
      m_file(path, [](const QByteArray &text) { return std::make_shared<const CleanupReading>(readCleanupPolicy(text)); },
          [this](const WatchedFile::Found &found) {
              m_state = { true, found.exists, found.trouble, found.text, std::static_pointer_cast<const CleanupReading>(found.digest) };
              Q_EMIT changed();
          })
{
    connect(&m_file, &WatchedFile::saved, this, &CleanupFile::saved);
    connect(&m_file, &WatchedFile::saveFailed, this, &CleanupFile::saveFailed);
}

QByteArray CleanupFile::switched(const QByteArray &text, const CleanupRule &rule, bool isOn)
{
    static const QRegularExpression written(u"^(\\s*on\\s*=\\s*)(true|false)\\b"_s);
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    const qsizetype header = rule.at.line - 1;   // `[[rule]]`
    if (header < 0 || header >= lines.size())
        return text;
    const QString word = isOn ? u"true"_s : u"false"_s;
    for (qsizetype at = header + 1; at < lines.size() && !lines[at].trimmed().startsWith(u'['); ++at) {
        if (written.match(lines[at]).hasMatch()) {
            lines[at].replace(written, u"\\1"_s + word);
            return lines.join(u'\n').toUtf8();
        }
    }
    lines.insert(header + 1, "on = "_L1 + word);
    return lines.join(u'\n').toUtf8();
}

} // namespace muster
