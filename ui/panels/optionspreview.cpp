// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/optionspreview.h"

#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace ui {

OptionsPreview::OptionsPreview(const BoardDocument& document, core::CountService& counts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_counts(counts)
{
    connect(&counts, &core::CountService::delivered, this, &OptionsPreview::changed);
    connect(&document, &BoardDocument::periodChanged, this, &OptionsPreview::changed);
}

core::RuleOptions OptionsPreview::with(Option option, bool isOn) const
{
    core::RuleOptions options = m_document.board().options;
    switch (option) {
    case DirectOnly:
        options.directOnly = isOn;
        break;
    case FirstTimeOnly:
        options.firstTimeOnly = isOn;
        break;
    case RecordedOnly:
        options.recordedOnly = isOn;
        break;
    }
    return options;
}

void OptionsPreview::want()
{
    const core::Board& board = m_document.board();
    for (const Option option : All) {
        for (const core::Arrow& arrow : board.arrows()) {
            for (const bool isOn : { false, true })
                m_counts.wantArrow(
                    board.node(arrow.source)->segment, board.node(arrow.target)->segment, with(option, isOn));
        }
    }
    Q_EMIT changed();
}

std::optional<qint64> OptionsPreview::movements(const core::RuleOptions& options) const
{
    const core::Board& board = m_document.board();
    qint64 sum = 0;
    for (const core::Arrow& arrow : board.arrows()) {
        const auto index =
            m_counts.arrow(board.node(arrow.source)->segment, board.node(arrow.target)->segment, options);
        if (!index)
            return std::nullopt;
        sum += index->count(m_document.period());
    }
    return sum;
}

std::optional<OptionsPreview::Effect> OptionsPreview::effect(Option option) const
{
    const auto without = movements(with(option, false));
    const auto with = movements(this->with(option, true));
    if (!without || !with)
        return std::nullopt;
    return Effect{ this->with(option, true) == m_document.board().options, *without, *with };
}

QString OptionsPreview::text(Option option) const
{
    const auto effect = this->effect(option);
    if (!effect)
        return tr("Counting …");
    const QString all = numberText(effect->without);
    const qint64 hidden = effect->without - effect->with;
    if (hidden == 0)
        return effect->isOn ? tr("Changes none of %1 movements on this board").arg(all)
                            : tr("Would change none of %1 movements on this board").arg(all);
    // What was a return may be a first time where earlier days are unknown.
    if (hidden < 0)
        return effect->isOn ? tr("Adds %1 to %2 movements on this board").arg(numberText(-hidden), all)
                            : tr("Would add %1 to %2 movements on this board").arg(numberText(-hidden), all);
    return effect->isOn ? tr("Hides %1 of %2 movements on this board").arg(numberText(hidden), all)
                        : tr("Would hide %1 of %2 movements on this board").arg(numberText(hidden), all);
}

} // namespace ui
