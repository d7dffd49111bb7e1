// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/policyedit.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QMessageBox>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginIconSize = 14;
constexpr int marginGap = 4;

Severity severityOf(const PolicyProblem &problem)
{
    return problem.isError() ? Severity::Bad : Severity::Attention;
}

} // namespace

/// The strip with the line numbers.
class PolicyEdit::Margin final : public QWidget
{
public:
    explicit Margin(PolicyEdit *edit) : QWidget(edit), m_edit(edit) { }
    [[nodiscard]] QSize sizeHint() const override { return { m_edit->marginWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event->rect()); }

private:
    PolicyEdit *m_edit;
};

PolicyEdit::PolicyEdit(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setObjectName(u"policyText"_s);
    setAccessibleName(tr("Policy"));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);   // TOML needs no tabs, the keyboard a way out
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PolicyEdit::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    updateMargin();
}

void PolicyEdit::setProblems(const std::vector<PolicyProblem> &problems)
{
    m_problems = problems;
    markLines();
}

void PolicyEdit::goTo(const PolicyPlace &place)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(place.line - 1, 0));
    if (!block.isValid())
        return;
    const QString line = block.text();
    qsizetype unit = 0;   // columns are characters
    for (int column = 1; column < place.column && unit < line.size(); ++column)
        unit += line[unit].isHighSurrogate() && unit + 1 < line.size() ? 2 : 1;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(unit));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

const PolicyProblem *PolicyEdit::worstAt(int line) const
{
    const PolicyProblem *worst = nullptr;
    for (const PolicyProblem &problem : m_problems) {
        if (problem.at.line == line && (!worst || (problem.isError() && !worst->isError())))
            worst = &problem;
    }
    return worst;
}

void PolicyEdit::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const PolicyProblem &problem : m_problems) {
        const QTextBlock block = document()->findBlockByNumber(problem.at.line - 1);
        if (problem.at.line == 0 || !block.isValid() || worstAt(problem.at.line) != &problem)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(severityGround(severityOf(problem), palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    setExtraSelections(marks);
    m_margin->update();
}

int PolicyEdit::marginWidth() const
{
    const auto digits = QString::number(std::max(blockCount(), 100)).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + marginIconSize + 3 * marginGap;
}

void PolicyEdit::updateMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void PolicyEdit::paintMargin(const QRect &rect)
{
    QPainter painter(m_margin);
    painter.fillRect(rect, palette().color(QPalette::Window));
    painter.setFont(font());
    painter.setPen(quietColor(palette()));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > rect.bottom())
            break;
        const int line = block.blockNumber() + 1;
        const QRect box(0, int(place.top()), m_margin->width() - marginGap, int(place.height()));
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (const PolicyProblem *problem = worstAt(line))
            icon(problem->isError() ? u"error"_s : u"warning"_s, severityOf(*problem)).paint(&painter, QRect(marginGap, box.top() + (box.height() - marginIconSize) / 2, marginIconSize, marginIconSize));
    }
}

void PolicyEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void PolicyEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLines();
}

bool mayDiscardPolicy(QWidget *editor)
{
    QMessageBox box(QMessageBox::Question, PolicyEdit::tr("Policy"), PolicyEdit::tr("The policy was changed and not saved."), QMessageBox::NoButton, editor);
    box.setTextFormat(Qt::PlainText);
    box.addButton(PolicyEdit::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(PolicyEdit::tr("Go On Writing"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() != stay;
}

} // namespace muster
