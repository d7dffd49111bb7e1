// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/glabconfig.h"

#include "models/accounts/instanceaddress.h"
#include "models/accounts/tokensource.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportProblem::Kind;

/// The text of a scalar, whatever it is tagged as: glab writes `token: !!null glpat-…`.
QString textOf(const YAML::Node &host, const char *key)
{
    const YAML::Node value = host[key];
    return value && value.IsDefined() && !value.Scalar().empty() ? QString::fromStdString(value.Scalar()) : QString();
}

bool isYes(const YAML::Node &host, const char *key)
{
    return textOf(host, key).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// A host's name is put into a command line: nothing in it may be more than a name.
bool isPlainHost(const QString &name)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9][A-Za-z0-9.:-]*\z)"_s);
    return plain.match(name).hasMatch();
}

void readHost(const QString &name, const YAML::Node &node, const QString &file, ImportedHosts &into)
{
    const auto problem = [&](Kind kind, const QString &detail = {}) { into.problems.push_back({ kind, file, name, detail }); };
    if (!node.IsMap()) {
        problem(Kind::NoToken);
        return;
    }
    QString address = textOf(node, "api_host");
    if (address.isEmpty())
        address = name;
    if (!address.contains("://"_L1)) {
        const QString protocol = textOf(node, "api_protocol");
        address.prepend((protocol.isEmpty() ? u"https"_s : protocol) + u"://"_s);
    }
    if (const QString folder = textOf(node, "subfolder"); !folder.isEmpty())
        address += u'/' + folder;
    const auto parsed = parseInstanceAddress(address);
    if (!parsed) {
        problem(Kind::BadAddress);
        return;
    }
    ImportedHost host{ parsed->base, name, textOf(node, "user"), {}, {}, u"glab"_s, file, false, isYes(node, "is_oauth2") };
    const QString token = textOf(node, "token");
    if (!token.isEmpty()) {
        Result<SecretString> checked = checkedToken(token.toUtf8());
        if (!checked) {
            problem(Kind::BadToken, checked.error().detail);
            return;
        }
        host.token = std::move(*checked);
    } else if (isYes(node, "use_keyring") && isPlainHost(name)) {
        host.helper = u"glab config get token --host "_s + name;
    } else {
        problem(Kind::NoToken);
        return;
    }
    into.hosts.push_back(std::move(host));
}

} // namespace

ImportedHosts readGlabConfig(const QByteArray &text, const QString &file)
{
    ImportedHosts found;
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        if (root.IsNull())
            return found;   // an empty file
        if (!root.IsMap()) {
            found.problems.push_back({ Kind::Malformed, file, {}, u"not a map"_s });
            return found;
        }
        const YAML::Node hosts = root["hosts"];
        if (!hosts || hosts.IsNull())
            return found;
        if (!hosts.IsMap()) {
            found.problems.push_back({ Kind::Malformed, file, {}, u"“hosts” is not a map"_s });
            return found;
        }
        for (const auto &entry : hosts)
            readHost(QString::fromStdString(entry.first.Scalar()), entry.second, file, found);
    } catch (const YAML::Exception &error) {
        // Its message may quote the file; the place is enough.
        found.problems.push_back({ Kind::Malformed, file, {}, error.mark.is_null() ? QString() : u"line %1"_s.arg(error.mark.line + 1) });
    }
    return found;
}

} // namespace muster
