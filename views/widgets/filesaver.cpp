// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/filesaver.h"

#include <QFileDialog>
#include <QSaveFile>

namespace muster {

using namespace Qt::StringLiterals;

FileSaver::FileSaver(QWidget *window) : QObject(window), m_window(window) { }

void FileSaver::ask(const Request &request)
{
    askWhere(request, [this, content = request.content](const QString &path) { write(path, content()); });
}

void FileSaver::askWhere(const Request &request, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, request.title, {}, request.filter);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.fileName.section(u'.', -1));
    dialog->selectFile(request.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void FileSaver::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(path, file.errorString());
}

} // namespace muster
