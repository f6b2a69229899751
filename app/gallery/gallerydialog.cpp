#include "app/gallery/gallerydialog.h"

#include "app/gallery/gallerydelegate.h"
#include "app/gallery/gallerymodel.h"
#include "app/gallery/templatefacts.h"
#include "app/question.h"

#include "views/style/icons.h"
#include "views/style/screenroom.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int categoriesWidth = 156;
constexpr int besideName = 40;
constexpr int mostOfTitle = 60;
constexpr int descriptionWidth = 260;
constexpr int besideDescription = 32; ///< margin and scroll bar
constexpr int linesOfTitle = 3;
constexpr int linesOfDescription = 40;
constexpr int rowRoom = 14; ///< around the name of a category
constexpr QSize usualSize(1120, 700);

QLabel *wrapping(const QString &name = {})
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->ensurePolished(); // for its font
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Words that are wider than the column would widen it: they are shortened, as is what has more than so many lines; the tool
/// tip has all of it.
void setFittingText(QLabel &label, const QString &text, int mostLines)
{
    const QFontMetrics metrics = label.fontMetrics();
    const int width = descriptionWidth - besideDescription;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word = metrics.elidedText(word, Qt::ElideMiddle, width);
        line = words.join(u' ');
    }
    const QString fitting = metrics.elidedText(lines.join(u'\n'), Qt::ElideRight, width * mostLines);
    label.setText(fitting);
    label.setToolTip(fitting == text ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

} // namespace

GalleryDialog::GalleryDialog(OwnTemplates own, QWidget *parent)
    : QDialog(parent)
    , m_own(std::move(own))
    , m_model(new GalleryModel(this))
    , m_line(new QLineEdit)
    , m_categories(new QListWidget)
    , m_grid(new QListView)
    , m_nothingFound(new QLabel(tr("No template fits this search.")))
    , m_title(wrapping(u"dialogTitle"_s))
    , m_description(wrapping())
    , m_facts(wrapping())
    , m_remove(new QPushButton(tr("&Remove\u2026")))
    , m_create(new QPushButton(tr("&Create")))
{
    setWindowTitle(tr("New from template"));
    m_facts->setTextFormat(Qt::RichText);
    m_line->setPlaceholderText(tr("Search templates"));
    m_line->setAccessibleName(tr("Search templates"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(views::actionIcon(u"find"_s), QLineEdit::LeadingPosition)->setText(m_line->placeholderText());
    m_line->installEventFilter(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(createCategories());
    columns->addWidget(createGrid(), 1);
    QWidget *description = createDescription();
    columns->addWidget(description);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_line);
    layout->addLayout(columns, 1);
    layout->addWidget(createButtons());
    views::resizeWithinScreen(*this, usualSize);
    // In the order in which they are seen, not in which they were made.
    QWidget *const inOrder[] = {m_line, m_categories, m_grid, description, m_remove, m_create, m_cancel};
    for (std::size_t i = 1; i < std::size(inOrder); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        if (m_model->rowCount() == 0)
            m_categories->setCurrentRow(0); // others may have it
        choose(0);
    });
    load();
    choose(0);
    m_line->setFocus();
}

QWidget *GalleryDialog::createCategories()
{
    m_categories->setObjectName(u"drawingsList"_s);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->addItem(tr("All templates"));
    for (const TemplateCategory category : allTemplateCategories)
        m_categories->addItem(templateCategoryName(category));
    m_categories->ensurePolished(); // for its font
    const QFontMetrics metrics = m_categories->fontMetrics();
    int width = categoriesWidth;
    for (int row = 0; row < m_categories->count(); ++row) {
        QListWidgetItem *item = m_categories->item(row);
        item->setSizeHint({0, metrics.height() + rowRoom});
        width = std::max(width, metrics.horizontalAdvance(item->text()) + besideName);
    }
    m_categories->setFixedWidth(width);
    m_categories->setCurrentRow(0);
    connect(m_categories, &QListWidget::currentRowChanged, this, [this](int row) {
        m_model->setCategory(row > 0 ? std::optional(allTemplateCategories[row - 1]) : std::nullopt);
        choose(0);
    });
    return m_categories;
}

QWidget *GalleryDialog::createGrid()
{
    m_grid->setObjectName(u"templateGrid"_s);
    m_grid->setAccessibleName(tr("Templates"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new GalleryDelegate(*m_model, m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setMovement(QListView::Static);
    m_grid->setUniformItemSizes(true);
    m_grid->setMouseTracking(true);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &GalleryDialog::showChosen);
    connect(m_grid, &QListView::activated, this, &GalleryDialog::create);
    m_nothingFound->setObjectName(u"emptyState"_s);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_nothingFound, 1);
    return page;
}

QWidget *GalleryDialog::createDescription()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_description, m_facts})
        layout->addWidget(label);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("About the template"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(descriptionWidth);
    area->setWidget(page);
    return area;
}

QWidget *GalleryDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_create->setObjectName(u"primaryButton"_s); // before the style sees it
    m_create->setDefault(true);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_remove->setAutoDefault(false);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole); // not the first: Tab stops at a box whose first button is hidden
    connect(buttons, &QDialogButtonBox::accepted, this, &GalleryDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &GalleryDialog::removeChosen);
    return buttons;
}

void GalleryDialog::load()
{
    std::vector<Template> all = templates();
    for (Template &entry : m_own.all())
        all.push_back(std::move(entry));
    m_model->setTemplates(std::move(all));
}

const Template *GalleryDialog::chosen() const
{
    return m_model->templateAt(m_grid->currentIndex());
}

void GalleryDialog::choose(int row)
{
    m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_grid->setVisible(m_model->rowCount() > 0);
    m_nothingFound->setVisible(m_model->rowCount() == 0);
    const bool none = m_line->text().trimmed().isEmpty(); // only one's own can be none
    m_nothingFound->setText(none ? tr("You have no templates of your own yet. File > Save as template keeps a drawing here.")
                                 : tr("No template fits this search."));
    showChosen();
}

void GalleryDialog::showChosen()
{
    const Template *entry = chosen();
    setFittingText(*m_title, entry ? entry->title : QString(), linesOfTitle);
    setFittingText(*m_description, entry ? entry->description : QString(), linesOfDescription);
    m_description->setVisible(entry && !entry->description.isEmpty());
    m_facts->setText(entry ? templateFacts(entry->diagram) : QString());
    m_create->setEnabled(entry);
    m_remove->setVisible(entry && entry->category == TemplateCategory::Own);
}

void GalleryDialog::create()
{
    const Template *entry = chosen();
    if (!entry)
        return;
    m_chosenPath = entry->path;
    accept();
}

void GalleryDialog::removeChosen()
{
    const Template *entry = chosen();
    if (!entry)
        return;
    Question question(tr("Remove template"), tr("Remove the template \u201c%1\u201d for good?").arg(entry->title.left(mostOfTitle)), this);
    const auto *remove = question.addButton(m_remove->text().remove(u'\u2026'), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    if (question.clickedButton() != remove)
        return;
    const int row = m_grid->currentIndex().row();
    if (!m_own.remove(entry->path))
        Question::explain(tr("Remove template"), tr("The file %1 cannot be removed.").arg(entry->path), this);
    load();
    choose(row);
}

void GalleryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model->setScale(devicePixelRatioF());
}

void GalleryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model->drawAnew();
    QDialog::changeEvent(event);
}

/// One types and walks through what fits without leaving the field.
bool GalleryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_grid, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace app
