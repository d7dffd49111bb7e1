// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionpicture.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace muster {

/// One sentence that is asked and answered: "412 runners are at least [3] minor versions behind [the newest release]". The number is
/// moved with a slider or typed; everything else on the page follows at once.
class LagControls final : public QWidget
{
    Q_OBJECT

public:
    explicit LagControls(QWidget *parent = nullptr);

    /// nullptr: nothing is known.
    void setPicture(const VersionPicture::Ptr &picture);
    /// What can be chosen, and what is.
    void setGround(const VersionPicture::Ground &ground);
    [[nodiscard]] int behind() const;
    void setBehind(int minors);
    [[nodiscard]] const VersionReference &reference() const { return m_reference; }
    void focusSlider();

Q_SIGNALS:
    void behindChanged(int minors);
    void referenceChosen(const muster::VersionReference &reference);

private:
    void showCount();
    void fillReferences();

    VersionPicture::Ptr m_picture;
    VersionPicture::Ground m_ground;
    VersionReference m_reference;
    QLabel *m_count;
    QLabel *m_are;
    QSlider *m_slider;
    QSpinBox *m_number;
    QLabel *m_versions;
    QComboBox *m_references;
};

} // namespace muster
