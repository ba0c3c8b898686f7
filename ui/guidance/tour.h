// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace ui {

/// Shows what is where in a few steps: a veil over the window with a hole around one part of it and a card beside that
/// says what it is for. Next, Back, Esc to end; deletes itself when it is over.
class Tour final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QPointer<QWidget> about;
        QString title;
        QString text;
    };

    Tour(std::vector<Step> steps, QWidget* window);

    [[nodiscard]] int step() const { return m_step; } ///< from 0

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int step);
    void place();
    void end();
    [[nodiscard]] QRect hole() const;

    std::vector<Step> m_steps;
    int m_step = 0;
    QWidget* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace ui
