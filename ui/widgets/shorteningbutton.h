// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace ui {

/// A button that says what it has to say as long as there is room for it, and else shorter; never half of it.
class ShorteningButton : public QToolButton {
    Q_OBJECT

public:
    explicit ShorteningButton(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts); ///< the longest first; at least one

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthFor(const QString& text) const;
    void choose();

    QStringList m_texts;
};

} // namespace ui
