// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/diagnostics.h"

#include "views/widgets/filesaver.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString obstacle(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return u"yes"_s;
    case Obstacle::Scope: return u"no (scope)"_s;
    case Obstacle::Role: return u"no (role)"_s;
    case Obstacle::Server: return u"no (server)"_s;
    case Obstacle::ReadOnly: return u"no (read-only)"_s;
    case Obstacle::Marked: return u"no (marked as read-only)"_s;
    case Obstacle::Unknown: break;
    }
    return u"unknown"_s;
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// Only the words that GitLab has: a scope that somebody invented may say something.
QString knownScopes(const QStringList &scopes)
{
    static const QStringList known{ u"api"_s, u"read_api"_s, u"read_user"_s, u"create_runner"_s, u"manage_runner"_s, u"sudo"_s, u"admin_mode"_s };
    QStringList shown;
    for (const QString &scope : scopes)
        shown += known.contains(scope) ? scope : u"other"_s;
    return shown.join(u' ');
}

/// `19.4.2-ee` and nothing that is not of that form.
QString versionText(const ServerVersion &version)
{
    return u"%1.%2 %3"_s.arg(version.major).arg(version.minor).arg(version.enterprise ? u"enterprise build"_s : u"community build"_s);
}

} // namespace

QString diagnosticsText(const DiagnosticsFacts &facts)
{
    QStringList lines;
    const auto say = [&lines](QStringView name, const QString &value) { lines += name.toString() + ": "_L1 + value; };
    say(u"Muster", QStringLiteral(MUSTER_VERSION));
    say(u"Qt", QString::fromLatin1(qVersion()) + " (built with "_L1 + QLatin1String(QT_VERSION_STR) + u')');
    say(u"system", QSysInfo::prettyProductName() + ", "_L1 + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + ", "_L1 + QSysInfo::currentCpuArchitecture());
    say(u"platform", QGuiApplication::platformName());
    say(u"desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    say(u"language", QLocale().name());
    for (const QScreen *screen : QGuiApplication::screens())
        say(u"screen", u"%1 x %2 at %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    say(u"theme", QString::fromLatin1(QMetaEnum::fromType<Settings::Theme>().valueToKey(int(facts.theme))));
    say(u"refresh", QString::number(facts.refreshInterval) + " s"_L1);
    if (facts.identity) {
        const Identity &identity = *facts.identity;
        say(u"GitLab", versionText(identity.server) + (facts.isDemo ? " (demo)"_L1 : ""_L1));
        say(u"administrator", yesOrNo(identity.administrator));
        say(u"scopes", knownScopes(identity.scopes));
        say(u"token expires", yesOrNo(identity.expiresAt.has_value()));
        say(u"may list", obstacle(identity.reading));
        say(u"may change", obstacle(identity.changing));
        say(u"bulk pause", yesOrNo(identity.canBulkPause));
        say(u"bulk delete", yesOrNo(identity.canBulkDelete));
    } else {
        say(u"GitLab", u"not connected"_s);
    }
    if (facts.fleet) {
        say(u"runners", QString::number(facts.fleet->size()));
        say(u"complete", yesOrNo(facts.fleet->isComplete()));
        say(u"scope", facts.fleet->key().scope.kind == Scope::Kind::Instance ? u"instance"_s : facts.fleet->key().scope.kind == Scope::Kind::Group ? u"group"_s : u"mine"_s);
    }
    return lines.join(u'\n') + u'\n';
}

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    auto *note = new QLabel(tr("For a report of a fault. No address, name or token is in it; read it before you pass it on."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"text"_s);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *saver = new FileSaver(this);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{ note, view, buttons })
        layout->addWidget(widget);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(save, &QPushButton::clicked, this, [this, saver, text] {
        saver->ask({ windowTitle(), u"muster-diagnostics.txt"_s, tr("Text (*.txt)"), [text] { return text.toUtf8(); } });
    });
    connect(saver, &FileSaver::failed, note, [note](const QString &path, const QString &why) { note->setText(tr("%1 could not be written: %2").arg(path, why)); });
}

} // namespace muster
