// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/jobs/latestjob.h"
#include "core/segments/segment.h"
#include "core/templates/template.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace core {
struct ShopFacts;
}

namespace ui {

class ParameterField;

/// One template with its values: what they mean in words and in customers while they change. GUI thread; counting runs
/// on the given pool.
class TemplateDetails final : public QWidget {
    Q_OBJECT

public:
    struct Shop {
        std::shared_ptr<const core::ShopFacts> facts;
        std::optional<core::Day> lastDay; ///< none without orders: nothing is counted then
        QString currency;
        QStringList takenNames; ///< of segments
    };

    explicit TemplateDetails(QThreadPool& countPool, QWidget* parent = nullptr);

    void setShop(Shop shop);
    void showTemplate(const core::templates::Template& shown);
    void setBusy(bool isBusy); ///< a segment is being made: not another one meanwhile
    void focusFirstField();

Q_SIGNALS:
    void createWanted(const core::Segment& segment);
    void builderWanted(const core::Segment& segment);

private:
    struct Match {
        qint64 members = 0;
        qint64 known = 0; ///< customers there are on that day
    };

    [[nodiscard]] QWidget* makeContent();
    void contentChanged();
    void nameEdited();
    void refreshButtons();
    void count();
    void showMatch();
    [[nodiscard]] QStringList values() const;

    Shop m_shop;
    core::templates::Template m_template;
    std::optional<core::Segment> m_segment; ///< as the values say; none while one is refused
    std::vector<ParameterField*> m_fields;
    bool m_isOwnName = false; ///< typed by the user: values do not change it any more
    bool m_isBusy = false;
    QTimer m_countSoon;
    core::LatestJob<Match> m_match;

    QLabel* m_category;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QLabel* m_missing;
    QLabel* m_when;
    QWidget* m_values;
    QVBoxLayout* m_valueColumn;
    QLabel* m_words;
    QLabel* m_size;
    QLabel* m_share;
    QPlainTextEdit* m_measure;
    QPushButton* m_builder;
    QPushButton* m_create;
};

} // namespace ui
