// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/optionsbutton.h"

#include "ui/exporting/boardsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A popover does not ask its labels how tall they are when they wrap.
void setTextAndHeight(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setFixedHeight(std::max(0, label->heightForWidth(label->width()))); // of no text it is negative
}

} // namespace

OptionsButton::OptionsButton(QWidget* parent)
    : PopoverButton(u"options"_s, tr("Options"), parent)
{
    makePopover();
    setOptions({});
}

void OptionsButton::makePopover()
{
    auto* column = new QVBoxLayout(popover());
    column->setContentsMargins(Theme::Unit * 2, Theme::Unit * 3 / 2, Theme::Unit * 2, Theme::Unit * 3 / 2);
    column->setSpacing(2);
    column->addWidget(makeLabel(tr("Count only"), "caption"));
    column->addSpacing(Theme::Unit / 2);
    addSwitch(OptionsPreview::DirectOnly, tr("Direct moves"),
        tr("Who was in the source on the very day before joining the target."), u"optionDirect"_s);
    addSwitch(OptionsPreview::FirstTimeOnly, tr("First times"),
        tr("Who had never been in the target before, as far as the log knows."), u"optionFirstTime"_s);
    addSwitch(OptionsPreview::RecordedOnly, tr("Recorded days"),
        tr("Days that were worked out when their data first came. Rebuilt days are unknown."), u"optionRecorded"_s);
}

void OptionsButton::addSwitch(
    OptionsPreview::Option option, const QString& name, const QString& meaning, const QString& id)
{
    auto* column = static_cast<QVBoxLayout*>(popover()->layout());
    auto* box = new QCheckBox(name);
    box->setObjectName(id);
    QLabel* what = makeLabel(meaning, "secondary");
    QLabel* effect = makeLabel({}, "strong");
    effect->setObjectName(id + u"Effect"_s);
    for (QLabel* label : { what, effect }) {
        label->setWordWrap(true);
        label->setFixedWidth(Theme::Unit * 40);
        setTextAndHeight(label, label->text());
    }
    column->addWidget(box);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(Theme::Unit * 3, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(what);
    words->addWidget(effect);
    column->addLayout(words);
    column->addSpacing(Theme::Unit);
    connect(box, &QCheckBox::clicked, this, &OptionsButton::choose);
    m_switches.push_back({ option, box, effect });
}

void OptionsButton::setOptions(const core::RuleOptions& options)
{
    m_options = options;
    const QString on = optionsText(options);
    const auto count = int(options.directOnly) + int(options.firstTimeOnly) + int(options.recordedOnly);
    const QString title = count == 0 ? tr("Options") : count == 1 ? on : tr("%Ln option(s) on", nullptr, count);
    setText(title.left(1).toUpper() + title.mid(1) + u" ▾"_s);
    setAccessibleName(on.isEmpty() ? tr("Options: none on") : tr("Options: %1").arg(on));
    setToolTip(on);
    showEffects();
}

void OptionsButton::setPreview(OptionsPreview* preview)
{
    m_preview = preview;
    hidePopover();
    if (m_preview)
        connect(m_preview, &OptionsPreview::changed, this, &OptionsButton::showEffects);
}

void OptionsButton::showPopover()
{
    if (!m_preview)
        return;
    popover()->show(); // first: effects are shown while it is visible
    m_preview->want();
    PopoverButton::showPopover();
}

void OptionsButton::showEffects()
{
    if (!m_preview || !popover()->isVisible())
        return;
    const bool isOn[] = { m_options.directOnly, m_options.firstTimeOnly, m_options.recordedOnly };
    for (const Switch& each : m_switches) {
        each.box->setChecked(isOn[each.option]);
        setTextAndHeight(each.effect, m_preview->text(each.option));
    }
    popover()->adjustSize();
}

void OptionsButton::choose()
{
    Q_EMIT optionsChosen(
        { m_switches[0].box->isChecked(), m_switches[1].box->isChecked(), m_switches[2].box->isChecked() });
    // Another option changes what the others do.
    if (m_preview)
        m_preview->want();
}

} // namespace ui
