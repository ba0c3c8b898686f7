// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/jobs/latestjob.h"
#include "core/templates/rfmrecipe.h"
#include "core/templates/shopmeasures.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace core {
struct ShopFacts;
}

namespace ui {

class ParameterField;
class RfmGrid;
class Session;

/// The whole RFM group at once: its thresholds, how many customers each of its segments would have, its name.
class RfmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RfmDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void created(core::GroupId group);

private:
    [[nodiscard]] QWidget* makeContent();
    void load();
    void showSuggested();
    void contentChanged();
    void refreshButtons();
    void count();
    void create();
    /// None while a field is no number.
    [[nodiscard]] std::optional<core::rfmrecipe::Thresholds> thresholds() const;

    Session& m_session;
    std::shared_ptr<const core::ShopFacts> m_facts;
    core::LatestJob<core::templates::ShopMeasures> m_measures;
    core::LatestJob<std::vector<qint64>> m_numbers;
    QTimer m_countSoon;
    std::optional<core::rfmrecipe::Recipe> m_recipe; ///< as the thresholds say; none while they are refused

    QStackedWidget* m_pages;
    QLineEdit* m_name;
    QVBoxLayout* m_fieldColumn;
    std::array<ParameterField*, 4> m_fields{}; ///< active, cooling down, at risk, loyal
    RfmGrid* m_grid;
    QLabel* m_asOf;
    QLabel* m_problem;
    QPushButton* m_create;
};

} // namespace ui
