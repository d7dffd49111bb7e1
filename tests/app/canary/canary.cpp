// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/canary/canary.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype telling = 12;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Canary::Canary(const QByteArray &token)
{
    m_forms += token.left(telling);
    m_forms += token.right(telling);
    QByteArray percent;
    for (const char c : token)
        percent += '%' + QByteArray(1, c).toHex();
    m_forms += percent;
    m_forms += percent.toUpper();
    m_forms += token.toHex();
    m_forms += token.toHex().toUpper();
    const QString text = QString::fromLatin1(token);
    m_forms += QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    for (qsizetype before = 0; before < 3; ++before) {
        for (const QByteArray::Base64Option alphabet : { QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding }) {
            const QByteArray padded = QByteArray(before, 'x') + token;
            const QByteArray encoded = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
            m_forms += encoded.mid(4, encoded.size() - 8);   // the ends depend on what stands around
        }
    }
}

bool Canary::isIn(const QByteArray &bytes) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const QByteArray &form) { return bytes.contains(form); });
}

QStringList Canary::filesBelow(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isIn(contentOf(path)))
            found += path;
    }
    return found;
}

QStringList Canary::shownOfProcess(qint64 pid) const
{
    QStringList found;
    for (const QString &name : { u"cmdline"_s, u"environ"_s }) {
        if (isIn(contentOf(u"/proc/%1/%2"_s.arg(pid).arg(name))))
            found += name;
    }
    return found;
}

} // namespace muster::test
