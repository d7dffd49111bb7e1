// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/pythongitlabconfig.h"

#include "models/accounts/instanceaddress.h"
#include "models/accounts/tokensource.h"

#include <QMap>

#include <optional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportProblem::Kind;
using Section = QMap<QString, QString>;   // key in lower case → value

struct Sections {
    std::vector<std::pair<QString, Section>> all;   // in the file's order
    std::vector<int> badLines;                      // from 1
};

/// Not QSettings: that reads `\`, `%`, `,` and `;` in values in a way of its own, and tokens and commands may hold them.
Sections sectionsOf(const QString &text)
{
    Sections sections;
    QString lastKey;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString &raw = lines[number];
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            sections.all.emplace_back(line.mid(1, line.size() - 2).trimmed(), Section());
            lastKey.clear();
            continue;
        }
        if (sections.all.empty()) {
            sections.badLines.push_back(int(number) + 1);
            continue;
        }
        Section &section = sections.all.back().second;
        if (raw.front().isSpace() && !lastKey.isEmpty()) {   // goes on with the value above
            section[lastKey] += u' ' + line;
            continue;
        }
        const qsizetype equals = line.indexOf(u'='), colon = line.indexOf(u':');
        const qsizetype divider = equals < 0 ? colon : colon < 0 ? equals : qMin(equals, colon);
        if (divider <= 0) {
            sections.badLines.push_back(int(number) + 1);
            continue;
        }
        lastKey = line.first(divider).trimmed().toLower();
        section[lastKey] = line.mid(divider + 1).trimmed();
    }
    return sections;
}

void readSection(const QString &name, const Section &section, const QString &file, const QString &home, ImportedHosts &into)
{
    const auto problem = [&](Kind kind, const QString &detail = {}) { into.problems.push_back({ kind, file, name, detail }); };
    const auto parsed = parseInstanceAddress(section.value(u"url"_s));
    if (!parsed) {
        problem(Kind::BadAddress);
        return;
    }
    QString token = section.value(u"private_token"_s);
    if (token.isEmpty())
        token = section.value(u"oauth_token"_s);
    if (token.isEmpty()) {
        problem(Kind::NoToken);
        return;
    }
    ImportedHost host{ parsed->base, name, {}, {}, {}, u"python-gitlab"_s, file, false, false };
    const QLatin1String helper("helper:");
    if (token.startsWith(helper)) {
        host.helper = token.mid(helper.size()).trimmed();
        if (host.helper.startsWith("~/"_L1))
            host.helper = home + host.helper.mid(1);
    } else {
        Result<SecretString> checked = checkedToken(token.toUtf8());
        if (!checked) {
            problem(Kind::BadToken, checked.error().detail);
            return;
        }
        host.token = std::move(*checked);
    }
    into.hosts.push_back(std::move(host));
}

} // namespace

ImportedHosts readPythonGitlabConfig(const QByteArray &text, const QString &file, const QString &home)
{
    ImportedHosts found;
    const Sections sections = sectionsOf(QString::fromUtf8(text));
    for (const auto &[name, section] : sections.all) {
        if (name != "global"_L1 && name != "DEFAULT"_L1)
            readSection(name, section, file, home, found);
    }
    for (const int line : sections.badLines)
        found.problems.push_back({ Kind::Malformed, file, {}, u"line %1"_s.arg(line) });
    return found;
}

} // namespace muster
