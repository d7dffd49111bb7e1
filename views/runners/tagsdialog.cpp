// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/tagsdialog.h"

#include "models/base/hostiletext.h"
#include "models/filter/filtercompletion.h"
#include "models/tables/tableroles.h"
#include "views/operations/iconline.h"
#include "views/operations/linetable.h"
#include "views/operations/windowsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

enum TagColumn { TagName, TagRunners, TagOnline, TagWaiting, TagSimilar, TagColumns };

} // namespace

/// Found by name, and on request those alone that are missed.
class TagRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void showMissedOnly(bool only)
    {
        m_missedOnly = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto number = [&](int column) { return sourceModel()->index(row, column, parent).data(RawRole).toInt(); };
        return (!m_missedOnly || (number(TagWaiting) > 0 && number(TagOnline) == 0)) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_missedOnly = false;
};

TagsDialog::TagsDialog(const Snapshot::Ptr &fleet, const std::vector<Job> &waiting, QWidget *parent)
    : QDialog(parent),
      m_fleet(fleet),
      m_find(new QLineEdit(this)),
      m_model(new QStandardItemModel(0, TagColumns, this)),
      m_sorted(new TagRows(this)),
      m_missed(new QCheckBox(tr("Only those that &jobs wait for in vain"), this)),
      m_table(new LineTable(TagSimilar, this)),
      m_state(new IconLine(this)),
      m_rename(new QPushButton(tr("&Rename…"), this)),
      m_merge(new QPushButton(tr("&Merge into Similar…"), this)),
      m_remove(new QPushButton(tr("Take &Away…"), this)),
      m_runners(new QPushButton(tr("Show R&unners"), this))
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Tags"));
    m_model->setHorizontalHeaderLabels({ tr("Tag"), tr("Runners"), tr("Online"), tr("Waiting"), tr("Similar") });
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RawRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_find->setObjectName(u"findTag"_s);
    m_find->setAccessibleName(tr("Find a tag"));
    m_find->setPlaceholderText(tr("Find a tag"));
    m_find->setClearButtonEnabled(true);
    m_table->setObjectName(u"tags"_s);
    m_table->setAccessibleName(tr("Tags in use"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TagRunners, Qt::DescendingOrder);
    m_state->setObjectName(u"tagsState"_s);
    m_rename->setObjectName(u"renameTag"_s);
    m_merge->setObjectName(u"mergeTag"_s);
    m_remove->setObjectName(u"removeTag"_s);
    m_runners->setObjectName(u"showTagged"_s);
    m_missed->setObjectName(u"missedTags"_s);
    m_missed->setToolTip(tr("Jobs that wait ask for them, and no runner that takes jobs has them"));

    auto *tools = new QHBoxLayout;
    for (QPushButton *button : { m_rename, m_merge, m_remove, m_runners }) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    tools->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_find, 1);
    finding->addWidget(m_missed);
    layout->addLayout(finding);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addLayout(tools);
    sizeToScreen(this, { 110, 36 });

    connect(buttons, &QDialogButtonBox::rejected, this, &TagsDialog::reject);
    connect(m_find, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_missed, &QCheckBox::toggled, m_sorted, &TagRows::showMissedOnly);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TagsDialog::showState);
    connect(m_rename, &QPushButton::clicked, this, &TagsDialog::askName);
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(chosen(), chosenSimilar()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(chosen(), {}); });
    connect(m_runners, &QPushButton::clicked, this, [this] { Q_EMIT runnersWanted("tag:"_L1 + quotedFilterValue(chosen())); });
    connect(&m_counting, &QFutureWatcher<std::vector<TagUse>>::finished, this, [this] { show(m_counting.result()); });
    auto promise = std::make_shared<QPromise<std::vector<TagUse>>>();
    promise->start();
    m_counting.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, fleet, waiting] {
        promise->addResult(tagsInUse(*fleet, waiting));
        promise->finish();
    });
    showState();
}

void TagsDialog::show(const std::vector<TagUse> &uses)
{
    m_isLoaded = true;
    const QLocale locale;
    const auto number = [&locale](int value) {
        auto *item = new QStandardItem(locale.toString(value));
        item->setData(value, RawRole);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setEditable(false);
        return item;
    };
    const auto text = [](const QString &shown, const QVariant &raw) {
        auto *item = new QStandardItem(visibleText(shown, 300));
        item->setData(raw, RawRole);
        item->setEditable(false);
        return item;
    };
    for (const TagUse &use : uses)
        m_model->appendRow({ text(use.tag, use.tag), number(use.runners), number(use.online), number(use.waiting), text(use.similar.join(u", "_s), use.similar.value(0)) });
    m_table->fitColumns();
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showState();
}

QString TagsDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.siblingAtColumn(TagName).data(RawRole).toString() : QString();
}

QString TagsDialog::chosenSimilar() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.siblingAtColumn(TagSimilar).data(RawRole).toString() : QString();
}

int TagsDialog::chosenNumber(int column) const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.siblingAtColumn(column).data(RawRole).toInt() : 0;
}

void TagsDialog::showState()
{
    const bool any = !chosen().isEmpty() && chosenNumber(TagRunners) > 0;   // what no runner has is changed at the jobs
    for (QPushButton *button : { m_rename, m_remove, m_runners })
        button->setEnabled(any);
    m_merge->setEnabled(any && !chosenSimilar().isEmpty());
    if (!m_isLoaded)
        m_state->set(u"info"_s, Severity::Neutral, tr("Counting…"));
    else if (m_model->rowCount() == 0)
        m_state->set(u"info"_s, Severity::Neutral, tr("No runner has a tag."));
    else if (chosenNumber(TagWaiting) > 0 && chosenNumber(TagOnline) == 0)
        m_state->set(u"warning"_s, Severity::Attention, missedText());
    else if (!chosenSimilar().isEmpty())
        m_state->set(u"info"_s, Severity::Neutral, tr("“%1” and “%2” are probably meant to be one tag. Jobs ask for tags letter by letter.").arg(visibleText(chosen(), 60), visibleText(chosenSimilar(), 60)));
    else
        m_state->set(u"info"_s, Severity::Neutral, tr("A renamed tag has to be renamed in the jobs that ask for it, too."));
}

QString TagsDialog::missedText() const
{
    const int jobs = chosenNumber(TagWaiting);
    const QString tag = visibleText(chosen(), 60), similar = visibleText(chosenSimilar(), 60);
    if (chosenNumber(TagRunners) > 0)
        return tr("%Ln waiting job(s) ask for “%1”; no runner that has it takes jobs now.", nullptr, jobs).arg(tag);
    if (!similar.isEmpty())
        return tr("%Ln waiting job(s) ask for “%1”, which no runner has; is “%2” meant?", nullptr, jobs).arg(tag, similar);
    return tr("%Ln waiting job(s) ask for “%1”, which no runner has.", nullptr, jobs).arg(tag);
}

void TagsDialog::askName()
{
    auto *ask = new QInputDialog(this);
    ask->setObjectName(u"newTagName"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Rename Tag"));
    ask->setLabelText(tr("&New name:"));
    ask->setTextValue(chosen());
    connect(ask, &QInputDialog::textValueSelected, this, [this, tag = chosen()](const QString &name) {
        if (!name.trimmed().isEmpty() && name.trimmed() != tag)
            Q_EMIT renameWanted(tag, name.trimmed());
    });
    ask->open();
}

} // namespace muster
