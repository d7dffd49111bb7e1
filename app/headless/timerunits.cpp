// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/timerunits.h"

#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

/// Everything that talking to one web server and writing one folder can do without.
QString hardening()
{
    return uR"(# It talks to one web server and writes to one folder; everything else is taken from it.
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
PrivateUsers=yes
ProtectProc=invisible
ProcSubset=pid
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM
RemoveIPC=yes
UMask=0077
)"_s;
}

} // namespace

QString TimerUnits::word(const QString &text)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"/._-:@+=,").contains(c);
    });
    if (isPlain)
        return text;
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c == u'%' || c == u'$')
            quoted += c;
        if (c.unicode() >= 0x20)   // a line end would begin another setting
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QString TimerUnits::name() const
{
    QString host = QUrl(m_wish.address).host();
    if (host.isEmpty())
        host = m_wish.instance;
    host = host.toLower();
    QString name;
    for (const QChar c : std::as_const(host))
        name += c.unicode() < 0x80 && c.isLetterOrNumber() ? c : QChar(u'-');
    return u"muster-cleanup-"_s + (name.isEmpty() ? u"gitlab"_s : name);
}

QString TimerUnits::folder() const
{
    return m_wish.whose == For::System ? u"/etc/systemd/system"_s : QString(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/systemd/user"_L1);
}

QString TimerUnits::credential() const
{
    return m_wish.whose == For::System ? QString("/etc/credstore.encrypted/"_L1 + name() + ".token"_L1) : QString();
}

QString TimerUnits::service() const
{
    const bool isSystem = m_wish.whose == For::System;
    QStringList command{ word(m_wish.program) };
    if (isSystem)
        command += { u"--url"_s, word(m_wish.address), u"--token-file"_s, u"%d/token"_s, u"--data-dir"_s, u"%S/"_s + name() };
    else if (!m_wish.instance.isEmpty())
        command += { u"--instance"_s, word(m_wish.instance) };
    else
        command += { u"--url"_s, word(m_wish.address) };
    if (!m_wish.scope.isEmpty())
        command += { u"--scope"_s, word(m_wish.scope) };
    command += { u"cleanup"_s, u"run"_s, isSystem ? u"%d/policy"_s : word(m_wish.policy), u"--due"_s, u"--yes"_s };

    QString text = u"[Unit]\nDescription=Remove runners that no longer contact GitLab (Muster)\nDocumentation=man:muster-cli(1)\n"_s;
    if (isSystem)
        text += u"Wants=network-online.target\nAfter=network-online.target\n"_s;
    text += u"\n[Service]\nType=oneshot\nTimeoutStartSec=1h\n# 3: something was left out, because it came back for example; the journal says what.\nSuccessExitStatus=3\n"_s;
    text += u"ExecStart="_s + command.join(u' ') + u'\n';
    if (!isSystem)
        return text;
    text += u"# An account that exists while it runs, with a folder of its own for the record of what it did.\nDynamicUser=yes\n"_s;
    text += u"StateDirectory=%1\nStateDirectoryMode=0700\n"_s.arg(name());
    text += u"# The token is decrypted for this service alone, by this machine alone; the policy is read for it.\n"_s;
    text += u"LoadCredentialEncrypted=token:%1\nLoadCredential=policy:%2\n"_s.arg(credential(), QString(m_wish.policy).replace(u'%', "%%"_L1));
    return text + hardening();
}

QString TimerUnits::timer() const
{
    return u"[Unit]\nDescription=Look whether a cleanup rule of Muster is due\n\n[Timer]\n# The policy says when its rules run; this only says when to look.\nOnCalendar=%1\nPersistent=true\nRandomizedDelaySec=5min\n\n[Install]\nWantedBy=timers.target\n"_s
        .arg(m_wish.calendar);
}

} // namespace muster::headless
