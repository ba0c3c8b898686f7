// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/jobs/latestjob.h"
#include "core/segments/segment.h"
#include "core/templates/template.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;

namespace ui {

class Session;
class TemplateDetails;
class TemplateFilter;
class TemplateModel;

/// The ready segments: found by category and by words, filled in with what the shop's own orders suggest, made at
/// once or taken to the builder.
class Gallery final : public QDialog {
    Q_OBJECT

public:
    /// New segments join `group` where there is one.
    Gallery(Session& session, core::GroupId group, QWidget* parent = nullptr);

Q_SIGNALS:
    void created(core::SegmentId segment);
    void builderWanted(const core::Segment& segment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCategories();
    [[nodiscard]] QWidget* makeCards();
    void load();
    void showOffered();
    void refreshCategories();
    void refreshCards();
    void showChosen();
    void create(const core::Segment& segment);

    Session& m_session;
    core::GroupId m_group;
    core::LatestJob<std::vector<core::templates::Template>> m_offered;
    TemplateModel* m_model;
    TemplateFilter* m_filter;
    QStackedWidget* m_pages;
    QLabel* m_loading;
    QListWidget* m_categories;
    QLineEdit* m_search;
    QListView* m_cards;
    QLabel* m_nothing;
    TemplateDetails* m_details;
};

} // namespace ui
