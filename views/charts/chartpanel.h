// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/timescale.h"
#include "views/widgets/actionregistry.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;

namespace muster {

class Chart;
class ChartLegend;
class Chip;
class ElidedLabel;
class EmptyState;
class FileSaver;

/// The frame around a chart, the same for every one: a title, what may be switched, the brushed range as a chip, the legend,
/// and below it the picture, or its numbers as a table (key T), or why there is neither. Copies and saves what is shown.
class ChartPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Spec {
        QString title;
        QString fileName;   ///< suggested for saving, without ending: `muster-queue`
        Chart *chart = nullptr;   ///< the panel becomes its parent
    };

    explicit ChartPanel(const Spec &spec, QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setTitle(const QString &title);
    /// Said quietly beside the title: over which time and how completely Muster was watching.
    void setNote(const QString &note);
    /// A switch of what the chart shows, right of the title.
    void addControl(QWidget *control);

    /// What stands in place of a chart without data. `since`: when Muster began to watch, unknown: it has not.
    void setWatchedSince(Instant since);
    /// The same in words of the caller's.
    void setEmptyText(const QString &headline, const QString &sentence);
    /// Nothing is known yet because it is still being read.
    void setLoading(bool loading);

    [[nodiscard]] Chart *chart() const { return m_chart; }
    [[nodiscard]] QTableView *tableView() const { return m_table; }
    [[nodiscard]] bool isTableShown() const { return m_isTable; }
    void setTableShown(bool shown);

    /// The range that another chart brushed; charts without time ignore it.
    void setBrushedRange(const std::optional<TimeRange> &range);

    /// Where it is done is up to each panel; whoever gives all of them other keys asks here what there is. Without rules and deeds.
    [[nodiscard]] static std::vector<ActionRegistry::Spec> commonActions();
    [[nodiscard]] ActionRegistry &registry() const { return *m_actions; }

    void copyCsv() const;
    void copyPicture() const;

Q_SIGNALS:
    void tableShownChanged(bool shown);
    void saved(const QString &path);
    void failed(const QString &path, const QString &why);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void fillMenu(QMenu *menu) const;
    void save(const QString &action, const QString &ending, const QString &filter, const std::function<QByteArray()> &content);
    void showCurrent();
    void updateChip();
    void showNote();
    [[nodiscard]] QByteArray csv() const;

    Chart *m_chart;
    QString m_fileName;
    ActionRegistry *m_actions;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_controls;
    Chip *m_chip;
    ChartLegend *m_legend;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    FileSaver *m_saver;
    QString m_emptyHeadline, m_emptySentence;
    bool m_isTable = false;
    bool m_isLoading = false;
};

} // namespace muster
