// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/aboutdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::About)

public:
    static QString title() { return tr("About Muster"); }
    static QString text()
    {
        return tr("Muster %1\n\nFor the people who run GitLab Runner fleets.\n\nFree software under the GNU General Public License, version 3 or later. Built with Qt %2.\n"
                  "Muster is not made or endorsed by GitLab.")
            .arg(QStringLiteral(MUSTER_VERSION), QString::fromLatin1(qVersion()));
    }
};

} // namespace

void showAbout(QWidget *parent)
{
    QMessageBox box(QMessageBox::NoIcon, Words::title(), Words::text(), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(u":/icons/muster.svg"_s).pixmap(64));
    box.exec();
}

} // namespace muster
