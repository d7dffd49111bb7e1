// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueflow.h"

namespace muster {

QString tagSetName(QStringList tags)
{
    tags.sort();
    tags.removeDuplicates();
    return tags.join(u',');
}

QStringList tagsOfSet(const QString &name)
{
    return name.isEmpty() ? QStringList() : name.split(u',');
}

QString runnerFlowName(RunnerId runner)
{
    return runner.isValid() ? QString::number(runner.value) : QString();
}

QString managerFlowName(const QString &systemId, RunnerId runner)
{
    return systemId.isEmpty() || !runner.isValid() ? QString() : QString(systemId % u' ' % QString::number(runner.value));
}

QString platformFlowName(const QString &platform, const QString &architecture, const QString &executor)
{
    const bool isTold = !platform.isEmpty() || !architecture.isEmpty() || !executor.isEmpty();
    return isTold ? QString(platform % u'/' % architecture % u'/' % executor) : QString();
}

} // namespace muster
