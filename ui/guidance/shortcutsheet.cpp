// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Columns = 2;

QWidget* makeSection(const ShortcutSheet::Section& section)
{
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::Unit * 2);
    grid->setVerticalSpacing(Theme::Unit / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(section.title, "strong"), 0, 0, 1, 2);
    int row = 1;
    for (const auto& [what, how] : section.lines) {
        QLabel* name = makeLabel(what);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        QLabel* keys = makeLabel(how, "secondary");
        keys->setWordWrap(true);
        keys->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    return block;
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<Section>& sections, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keys and mouse"));
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    const int margin = Theme::Unit * 3;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(Theme::Unit * 5);
    QVBoxLayout* columns[Columns];
    size_t lines[Columns] = {};
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(Theme::Unit * 3);
        row->addLayout(column, 1);
    }
    for (const Section& section : sections) {
        const auto shorter = std::ranges::min_element(lines) - std::begin(lines);
        columns[shorter]->addWidget(makeSection(section));
        lines[shorter] += section.lines.size() + 3;
    }
    for (QVBoxLayout* column : columns)
        column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    resize(Theme::Unit * 110, Theme::Unit * 84);
}

ShortcutSheet::Section ShortcutSheet::canvasGestures()
{
    return { tr("On the board"),
        {
            { tr("Move the picture"), tr("wheel, Space + drag, middle button") },
            { tr("Zoom at the pointer"), tr("Ctrl + wheel, pinch") },
            { tr("Show the customers of a number"), tr("click the number, Enter") },
            { tr("Draw an arrow"), tr("drag from a dot of a card") },
            { tr("Add a segment"), tr("drag it from the list, double click on empty canvas") },
            { tr("Select several"), tr("drag on empty canvas, Shift + click") },
            { tr("Move by a step"), tr("arrow keys; larger with Shift") },
            { tr("Next card or arrow"), tr("Tab, Shift + Tab") },
            { tr("Give up what the hand is doing"), tr("Esc") },
        } };
}

} // namespace ui
