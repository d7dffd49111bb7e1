// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/lagcontrols.h"

#include "models/tables/celltext.h"
#include "models/wording/versiontext.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plaintip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRange = 12, greatestRange = 200;
constexpr double countSize = 1.7;   // times the program's font

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LagControls::LagControls(QWidget *parent)
    : QWidget(parent), m_count(plainLabel(u"versionsCount"_s, this)), m_are(plainLabel(u"versionsAre"_s, this)), m_slider(new QSlider(Qt::Horizontal, this)), m_number(new QSpinBox(this)),
      m_versions(plainLabel(u"versionsBehindText"_s, this)), m_references(new QComboBox(this))
{
    setObjectName(u"lagControls"_s);
    QFont large = m_count->font();
    large.setPointSizeF(large.pointSizeF() * countSize);
    large.setBold(true);
    m_count->setFont(large);
    m_slider->setObjectName(u"versionsSlider"_s);
    m_slider->setAccessibleName(tr("Minor versions behind, at least"));
    m_slider->setToolTip(plainTip(tr("From how many minor versions behind on a runner counts")));
    m_slider->setRange(0, usualRange);
    m_slider->setPageStep(5);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_number->setObjectName(u"versionsNumber"_s);
    m_number->setAccessibleName(m_slider->accessibleName());
    m_number->setRange(0, usualRange);
    m_number->findChild<QLineEdit *>()->setAccessibleName(m_slider->accessibleName());   // it is what has the keyboard
    m_references->setObjectName(u"versionsReference"_s);
    m_references->setAccessibleName(tr("Compared with"));
    m_references->setToolTip(plainTip(tr("What runners are compared with")));
    m_references->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_slider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The sentence goes on in the next line where there is no room for it; the slider takes what is left.
    auto *layout = new FlowLayout(this, 8);
    layout->setContentsMargins(12, 8, 12, 4);
    for (QWidget *each : std::initializer_list<QWidget *>{ m_count, m_are, m_number, m_versions, m_references, m_slider })
        layout->addWidget(each);
    setTabOrder(m_number, m_references);
    setTabOrder(m_references, m_slider);

    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int minors) {
        showCount();
        Q_EMIT behindChanged(minors);
    });
    connect(m_references, &QComboBox::activated, this, [this] {
        if (const auto chosen = VersionReference::parse(m_references->currentData().toString())) {
            m_reference = *chosen;
            Q_EMIT referenceChosen(*chosen);
        }
    });
    showCount();
}

int LagControls::behind() const
{
    return m_number->value();
}

void LagControls::setBehind(int minors)
{
    const int most = std::max(m_number->maximum(), std::clamp(minors, 0, greatestRange));
    m_slider->setMaximum(most);
    m_number->setMaximum(most);
    m_number->setValue(minors);
}

void LagControls::setPicture(const VersionPicture::Ptr &picture)
{
    m_picture = picture;
    if (picture) {
        // What was chosen stays within reach, also while the fleet gets better.
        const int most = std::max({ picture->histogram.furthest(), m_number->value(), usualRange });
        m_slider->setMaximum(most);
        m_number->setMaximum(most);
        m_slider->setTickInterval(most > 30 ? 5 : 1);
    }
    setEnabled(picture != nullptr);
    showCount();
}

void LagControls::showCount()
{
    const qint64 count = m_picture ? m_picture->histogram.atLeast(behind()) : -1;
    const int n = int(std::max<qint64>(count, 0));
    m_count->setText(count < 0 ? u"–"_s : countText(count));
    //: after a large number of runners; "[412] runners are at least [3] minor versions behind [the newest release]"
    m_are->setText(tr("runner(s) are at least", nullptr, n));
    //: between two inputs; "[412] runners are at least [3] minor versions behind [the newest release]"
    m_versions->setText(tr("minor version(s) behind", nullptr, behind()));
}

void LagControls::setGround(const VersionPicture::Ground &ground)
{
    m_ground = ground;
    m_reference = ground.reference;
    fillReferences();
}

void LagControls::fillReferences()
{
    const ReleaseCatalogue &catalogue = *m_ground.catalogue;
    std::vector<VersionReference> references{ { VersionReference::Kind::Newest, {} }, { VersionReference::Kind::Server, {} } };
    const auto &minors = catalogue.minors();
    for (auto minor = minors.rbegin(); minor != minors.rend(); ++minor) {
        if (minor == minors.rbegin() || std::prev(minor)->major != minor->major)
            references.push_back({ VersionReference::Kind::Major, Version{ minor->major } });
    }
    const auto pinned = references.size();
    for (auto minor = minors.rbegin(); minor != minors.rend(); ++minor)
        references.push_back({ VersionReference::Kind::Pinned, Version{ minor->major, minor->minor } });
    if (std::find(references.begin(), references.end(), m_reference) == references.end())
        references.insert(references.begin() + qsizetype(pinned), m_reference);   // from the settings

    const QSignalBlocker quiet(m_references);
    m_references->clear();
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (i == pinned)
            m_references->insertSeparator(m_references->count());
        m_references->addItem(referenceText(references[i], references[i].resolve(catalogue, m_ground.server)), references[i].toString());
    }
    m_references->setCurrentIndex(m_references->findData(m_reference.toString()));
}

void LagControls::focusSlider()
{
    m_slider->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
