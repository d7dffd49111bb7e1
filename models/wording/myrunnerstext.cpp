// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/myrunnerstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::MyRunnersText)

public:
    static QString everybody() { return tr("Runners that you may change, those that GitLab lists for projects where you are Maintainer, and those that ran jobs of your other projects."); }
    static QString administrator() { return tr("As an administrator you may change every runner; these are the ones you created, those that GitLab lists for projects where you are Maintainer, and those that ran jobs of your other projects."); }
    static QString managed(std::size_t asked, std::size_t all)
    {
        return tr("Of %1 runners to manage, the jobs of the %2 that were silent for longest were asked for.").arg(number(all), number(asked));
    }
    static QString managedShown(std::size_t shown, std::size_t all) { return tr("Of %1 runners to manage, the %2 that were silent for longest are shown.").arg(number(all), number(shown)); }
    static QString maintained(std::size_t asked, std::size_t all) { return tr("Of %1 projects where you are Maintainer, %2 were asked for their runners.").arg(number(all), number(asked)); }
    static QString elsewhere(std::size_t asked) { return tr("In %Ln project(s) where you are Developer, GitLab does not list the runners: only those of their newest jobs are known.", nullptr, int(asked)); }
    static QString elsewhereLeft(std::size_t left) { return tr("%Ln further project(s) were not looked at.", nullptr, int(left)); }
    static QString refused(int count) { return tr("%Ln question(s) were not answered.", nullptr, count); }

private:
    static QString number(std::size_t count) { return QLocale().toString(qsizetype(count)); }
};

} // namespace

QString myRunnersMeaning(const Identity &identity)
{
    return identity.administrator ? Words::administrator() : Words::everybody();
}

QString myRunnersLimits(const MyRunnersLoad::Limits &limits)
{
    QStringList sentences;
    if (limits.managedShown < limits.managed)
        sentences += Words::managedShown(limits.managedShown, limits.managed);
    if (limits.managedAsked < limits.managed)
        sentences += Words::managed(limits.managedAsked, limits.managed);
    if (limits.maintainedAsked < limits.maintained)
        sentences += Words::maintained(limits.maintainedAsked, limits.maintained);
    if (limits.elsewhereAsked > 0)
        sentences += Words::elsewhere(limits.elsewhereAsked);
    if (limits.elsewhereAsked < limits.elsewhere)
        sentences += Words::elsewhereLeft(limits.elsewhere - limits.elsewhereAsked);
    if (limits.refused > 0)
        sentences += Words::refused(limits.refused);
    return sentences.join(QLatin1Char(' '));
}

} // namespace muster
