// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/gallery.h"

#include "ui/models/countdelegate.h"
#include "ui/templates/jobline.h"
#include "ui/templates/templatecard.h"
#include "ui/templates/templatedetails.h"
#include "ui/templates/templatemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::templates::Category;
using core::templates::Template;

namespace ui {

namespace {

constexpr QSize FirstSize(Theme::Unit * 150, Theme::Unit * 92);
constexpr QSize SmallestSize(Theme::Unit * 112, Theme::Unit * 60);
constexpr int CategoryWidth = Theme::Unit * 27;
constexpr int CardsWidth = Theme::Unit * 50;
constexpr int CategoryRole = Qt::UserRole; ///< none for all
constexpr int CountRole = Qt::UserRole + 1;

std::optional<Category> categoryOf(const QListWidgetItem& item)
{
    const QVariant data = item.data(CategoryRole);
    return data.isValid() ? std::optional(static_cast<Category>(data.toInt())) : std::nullopt;
}

} // namespace

Gallery::Gallery(Session& session, core::GroupId group, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_group(group)
    , m_offered(session.exportPool())
    , m_model(new TemplateModel(this))
    , m_filter(new TemplateFilter(*m_model, this))
    , m_pages(new QStackedWidget)
    , m_loading(makeLabel(tr("Looking what your orders suggest …"), "secondary"))
    , m_details(new TemplateDetails(session.exportPool()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New segment from a template"));
    setMinimumSize(SmallestSize);
    resize(parent ? FirstSize.boundedTo(parent->window()->size()) : FirstSize);
    m_loading->setAlignment(Qt::AlignCenter);

    auto* ready = new QWidget;
    auto* row = new QHBoxLayout(ready);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeCategories());
    row->addWidget(makeFrame("vertical-hairline"));
    row->addWidget(makeCards());
    row->addWidget(makeFrame("vertical-hairline"));
    row->addWidget(m_details, 1);
    m_pages->addWidget(m_loading);
    m_pages->addWidget(ready);

    auto* job = new JobLine(session);
    job->setContentsMargins(Theme::Unit * 2, Theme::Unit, Theme::Unit * 2, Theme::Unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(job);

    connect(&m_offered, &QFutureWatcherBase::finished, this, &Gallery::showOffered);
    connect(m_details, &TemplateDetails::createWanted, this, &Gallery::create);
    connect(m_details, &TemplateDetails::builderWanted, this, [this](const core::Segment& segment) {
        Q_EMIT builderWanted(segment);
        accept();
    });
    connect(&session, &Session::busyChanged, m_details, [this](bool isBusy) { m_details->setBusy(isBusy); });
    connect(&session, &Session::closed, this, &QDialog::reject);
    load();
}

QWidget* Gallery::makeCategories()
{
    m_categories = new QListWidget;
    m_categories->setProperty("role", u"sidebar"_s);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setMouseTracking(true);
    m_categories->setItemDelegate(new CountDelegate(CountDelegate::Mark::Square, 0, CountRole, m_categories));
    new QListWidgetItem(tr("All templates"), m_categories);
    for (const Category category : core::templates::categories()) {
        auto* item = new QListWidgetItem(categoryName(category), m_categories);
        item->setData(CategoryRole, static_cast<int>(category));
    }
    connect(m_categories, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_filter->setCategory(categoryOf(*item));
        refreshCards();
    });

    auto* side = new QWidget;
    side->setFixedWidth(CategoryWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit * 2, Theme::Unit * 3 / 2, Theme::Unit * 2);
    column->addWidget(m_categories);
    return side;
}

QWidget* Gallery::makeCards()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a template"));
    m_search->setAccessibleName(tr("Find a template"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        refreshCategories();
        refreshCards();
    });

    m_cards = new QListView;
    m_cards->setObjectName(u"templateCards"_s);
    m_cards->setAccessibleName(tr("Templates"));
    m_cards->setProperty("role", u"cards"_s);
    m_cards->setModel(m_filter);
    m_cards->setItemDelegate(new TemplateCard(m_cards));
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the texts would wrap anew when it comes
    m_cards->setMouseTracking(true);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &Gallery::showChosen);
    connect(m_cards, &QListView::activated, m_details, &TemplateDetails::focusFirstField);
    m_nothing = makeLabel(tr("No template has these words. Try others, or another category."), "secondary");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);

    auto* middle = new QWidget;
    setRole(middle, "canvas");
    middle->setAttribute(Qt::WA_StyledBackground);
    middle->setFixedWidth(CardsWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(Theme::Unit * 2, Theme::Unit * 2, Theme::Unit, 0);
    column->setSpacing(Theme::Unit * 3 / 2);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, Theme::Unit, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_cards, 1);
    return middle;
}

void Gallery::load()
{
    whenDone(m_session.facts(), this, [this](const core::Result<FactsPtr>& facts) {
        if (!facts)
            return reject(); // the session said why
        const WorkspaceState& state = m_session.state();
        QStringList names;
        for (const core::Segment& segment : state.segments)
            names << segment.name;
        m_details->setShop({ *facts, state.lastDay, state.settings.currency, names });
        m_offered.start([facts = *facts](QPromise<std::vector<Template>>& promise) {
            promise.addResult(core::templates::offered(*facts, { {}, [&promise] { return promise.isCanceled(); } }));
        });
    });
}

void Gallery::showOffered()
{
    const auto offered = m_offered.outcome();
    if (!offered)
        return;
    m_model->setTemplates(*offered);
    refreshCategories();
    m_categories->setCurrentRow(0);
    m_pages->setCurrentIndex(1);
    m_search->setFocus();
}

void Gallery::refreshCategories()
{
    for (int row = 0; row < m_categories->count(); ++row) {
        QListWidgetItem* item = m_categories->item(row);
        item->setData(CountRole, numberText(m_filter->found(categoryOf(*item))));
    }
}

void Gallery::refreshCards()
{
    const bool isAny = m_filter->rowCount() > 0;
    m_cards->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    if (isAny && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_filter->index(0, 0));
    m_cards->scrollTo(m_cards->currentIndex());
}

void Gallery::showChosen()
{
    const QModelIndex index = m_cards->currentIndex();
    if (index.isValid())
        m_details->showTemplate(m_filter->at(index));
}

void Gallery::create(const core::Segment& segment)
{
    whenDone(m_session.addSegment(segment, m_group), this, [this](const core::Result<core::SegmentId>& added) {
        if (!added)
            return; // the session said why
        Q_EMIT created(*added);
        accept();
    });
}

bool Gallery::eventFilter(QObject* watched, QEvent* event)
{
    // From the search straight into what it found.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_cards->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
