// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/projectsdialog.h"

#include "models/base/hostiletext.h"
#include "models/settings/settings.h"
#include "models/sync/jobplaces.h"
#include "models/sync/jobsampler.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

/// As GitLab writes it, without slashes around it.
QString pathOf(const QString &text)
{
    QString path = text.trimmed();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// A project is in a group or a user's namespace.
bool isProjectPath(const QString &path)
{
    return path.contains(u'/') && !path.contains(u"//"_s) && !path.contains(u' ') && path.size() <= 1000;
}

} // namespace

ProjectsDialog::ProjectsDialog(JobSampler &sampler, QWidget *parent)
    : QDialog(parent),
      m_sampler(&sampler),
      m_maintained(new QRadioButton(tr("The projects that you &maintain"), this)),
      m_these(new QRadioButton(tr("&These projects:"), this)),
      m_list(new QListWidget(this)),
      m_path(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_note(new QLabel(this))
{
    setObjectName(u"projectsDialog"_s);
    setWindowTitle(tr("Projects whose jobs are looked at"));
    m_maintained->setObjectName(u"maintained"_s);
    m_these->setObjectName(u"these"_s);
    m_list->setObjectName(u"projects"_s);
    m_list->setAccessibleName(tr("Projects"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_path->setObjectName(u"projectPath"_s);
    m_path->setAccessibleName(tr("Path of another project"));
    m_path->setPlaceholderText(tr("Another project: group/project"));
    m_path->setClearButtonEnabled(true);
    m_add->setObjectName(u"addProject"_s);
    m_add->setAutoDefault(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    (sampler.projects().isEmpty() ? m_maintained : m_these)->setChecked(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    //: button: look at the jobs of what was chosen
    m_ok = buttons->addButton(tr("&Look at These"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"look"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_maintained);
    layout->addWidget(m_these);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 26);

    for (const QString &path : sampler.projects())
        check(path, true);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_these->setChecked(true);
        updateButtons();
    });
    connect(m_maintained, &QRadioButton::toggled, this, &ProjectsDialog::updateButtons);
    connect(m_path, &QLineEdit::textChanged, this, &ProjectsDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &ProjectsDialog::add);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProjectsDialog::reject);
    connect(&sampler, &JobSampler::maintainedFound, this, &ProjectsDialog::showMaintained);
    updateButtons();
    sampler.findMaintained();
}

void ProjectsDialog::showMaintained()
{
    m_isAsking = false;
    const QSignalBlocker quiet(m_list);
    if (m_sampler && m_sampler->maintained()) {
        for (const QString &path : *m_sampler->maintained()) {
            if (!itemOf(path))
                check(path, false);
        }
        m_list->sortItems();
    }
    updateButtons();
}

QListWidgetItem *ProjectsDialog::itemOf(const QString &path) const
{
    return m_items.value(path.toLower());
}

void ProjectsDialog::check(const QString &path, bool checked)
{
    QListWidgetItem *item = itemOf(path);
    if (!item) {
        item = new QListWidgetItem(visibleText(path, 200), m_list);
        m_items.insert(path.toLower(), item);
        item->setData(pathRole, path);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    if (checked)
        m_list->setCurrentItem(item);
}

void ProjectsDialog::add()
{
    const QString path = pathOf(m_path->text());
    if (!isProjectPath(path))
        return;
    check(path, true);
    m_these->setChecked(true);
    m_path->clear();
    updateButtons();
}

QStringList ProjectsDialog::checkedPaths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            paths += m_list->item(row)->data(pathRole).toString();
    }
    return paths;
}

void ProjectsDialog::updateButtons()
{
    const qsizetype count = checkedPaths().size();
    (m_path->text().isEmpty() ? m_ok : m_add)->setDefault(true);   // Enter adds what stands there first
    m_add->setEnabled(isProjectPath(pathOf(m_path->text())));
    m_ok->setEnabled(m_maintained->isChecked() || (count > 0 && count <= Settings::mostJobProjects));
    const bool isUnknown = !m_isAsking && !(m_sampler && m_sampler->maintained());
    if (m_isAsking)
        m_note->setText(tr("Asking GitLab which projects you maintain…"));
    else if (isUnknown)
        m_note->setText(tr("GitLab did not tell which projects you maintain; they can be added by their paths."));
    else if (m_maintained->isChecked() && m_sampler->maintained()->isEmpty())
        m_note->setText(tr("You maintain no project; others whose jobs you may see can be added by their paths."));
    else if (m_these->isChecked() && count == 0)
        m_note->setText(tr("Choose at least one project."));
    else if (m_these->isChecked() && count > JobPlaces::mostProjects)
        m_note->setText(tr("Of %Ln projects chosen, each look asks the %1 that were active last.", nullptr, int(count)).arg(JobPlaces::mostProjects));
    else
        m_note->setText(tr("The choice is remembered for this GitLab."));
}

void ProjectsDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(m_maintained->isChecked() ? QStringList() : checkedPaths());
    QDialog::accept();
}

} // namespace muster
