#include "views/panels/iconchooser.h"

#include "views/panels/icondelegate.h"
#include "views/session/sessiongraphics.h"
#include "views/style/plaintip.h"
#include "views/style/screenroom.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(820, 560);
constexpr int pictureSize = 40;
constexpr int sideWidth = 210;
constexpr int folderRole = Qt::UserRole;
enum Page { Grid, Empty };

} // namespace

IconChooser::IconChooser(SessionGraphics &graphics, const QString &current, QWidget *parent)
    : QDialog(parent), m_graphics(graphics), m_current(current), m_icons(new IconList(this))
{
    setWindowTitle(tr("Choose an icon"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(createSide());
    columns->addWidget(createMiddle(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addWidget(createButtons());
    resizeWithinScreen(*this, dialogSize);

    connect(m_icons, &IconList::progressed, this, &IconChooser::updateState);
    connect(m_folders, &QTreeWidget::currentItemChanged, this, &IconChooser::filter);
    connect(m_words, &QLineEdit::textChanged, this, &IconChooser::filter);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &IconChooser::updateState);
    connect(m_grid, &QListView::activated, this, &IconChooser::choose);
    showFolders();
    search();
    m_words->setFocus();
}

QWidget *IconChooser::createSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folders = new QTreeWidget;
    m_folders->setHeaderHidden(true);
    m_folders->setAccessibleName(tr("Folders of icons"));
    m_add = createAdd();
    m_remove = new QPushButton(tr("&Remove folder"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &IconChooser::removeFolder);
    layout->addWidget(m_folders, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    return side;
}

QWidget *IconChooser::createMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Search by name"));
    m_words->setAccessibleName(tr("Search by name"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_grid = new QListView;
    m_grid->setModel(m_icons);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setLayoutMode(QListView::Batched);
    m_grid->setItemDelegate(new IconDelegate(m_grid));
    m_grid->setGridSize(IconDelegate::cellSize(m_grid->fontMetrics()));
    m_grid->setIconSize(QSize(pictureSize, pictureSize));
    m_grid->setAccessibleName(tr("Icons"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_grid);
    m_pages->addWidget(createEmpty());
    m_state = new QLabel;
    m_state->setObjectName(u"fieldHint"_s);
    m_state->setWordWrap(true);
    layout->addWidget(m_words);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_state);
    return middle;
}

QWidget *IconChooser::createEmpty()
{
    auto *text = new QLabel(tr("There are no icons yet. Add a folder with SVG files: any icon set will do."));
    text->setObjectName(u"emptyState"_s);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(text);
    QPushButton *add = createAdd();
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch();
    page->setFocusProxy(add);
    return page;
}

QPushButton *IconChooser::createAdd()
{
    auto *add = new QPushButton(tr("&Add folder\u2026"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &IconChooser::addFolder);
    return add;
}

QWidget *IconChooser::createButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_copy = new QCheckBox(tr("&Copy into the folder of this drawing"));
    m_copy->setToolTip(tr("Then the icon travels along with the drawing, in the folder \u201cicons\u201d beside it."));
    m_copy->setChecked(true);
    auto *kind = new QPushButton(tr("Use the &kind\u2019s icon"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_choose = new QPushButton(tr("Choose"));
    kind->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_choose->setDefault(true);
    connect(kind, &QPushButton::clicked, this, &QDialog::accept); // with nothing chosen
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &IconChooser::choose);
    layout->addWidget(m_copy);
    layout->addStretch();
    layout->addWidget(kind);
    layout->addWidget(cancel);
    layout->addWidget(m_choose);
    return row;
}

void IconChooser::showFolders()
{
    m_folders->clear();
    auto *all = new QTreeWidgetItem(m_folders, {tr("All icons")});
    for (const QString &folder : m_graphics.places().allIconFolders()) {
        if (!QFileInfo(folder).isDir() && !isUsersFolder(folder))
            continue;
        auto *item = new QTreeWidgetItem(m_folders, {isUsersFolder(folder) ? QDir(folder).dirName() : tr("Beside the drawing")});
        item->setData(0, folderRole, folder);
        item->setToolTip(0, plainTip(QDir::toNativeSeparators(folder)));
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            auto *child = new QTreeWidgetItem(item, {name});
            child->setData(0, folderRole, QString(folder + u'/' + name));
        }
    }
    m_folders->setCurrentItem(all);
}

void IconChooser::search()
{
    m_icons->setFolders(m_graphics.places().allIconFolders());
    updateState();
}

void IconChooser::filter()
{
    m_icons->setFilter(m_words->text(), selectedFolder());
    updateState();
}

QString IconChooser::selectedFolder() const
{
    const QTreeWidgetItem *item = m_folders->currentItem();
    return item ? item->data(0, folderRole).toString() : QString();
}

bool IconChooser::isUsersFolder(const QString &folder) const
{
    return m_graphics.places().iconFolders.contains(folder);
}

void IconChooser::updateState()
{
    if (!m_grid->currentIndex().isValid()) {
        const QModelIndex first = m_words->text().isEmpty() ? m_icons->indexOf(m_current) : m_icons->index(0);
        if (first.isValid())
            m_grid->setCurrentIndex(first);
    }
    const int shown = m_icons->rowCount();
    const bool isEmpty = !m_icons->isSearching() && m_icons->foundCount() == 0;
    showPage(isEmpty);
    if (m_icons->isSearching())
        m_state->setText(tr("%1 icons so far\u2026").arg(m_icons->foundCount()));
    else if (isEmpty)
        m_state->clear(); // the page says it
    else
        m_state->setText(shown == m_icons->foundCount() ? tr("%1 icons").arg(shown) : tr("%1 of %2 icons").arg(shown).arg(m_icons->foundCount()));
    const QModelIndex chosen = m_grid->currentIndex();
    m_choose->setEnabled(chosen.isValid());
    m_copy->setVisible(!m_graphics.places().drawing.isEmpty());
    m_copy->setEnabled(chosen.isValid() && isUsersFolder(m_icons->icon(chosen).folder));
    m_remove->setEnabled(isUsersFolder(selectedFolder()));
}

void IconChooser::showPage(bool isEmpty)
{
    if (isEmpty && focusWidget() == m_words)
        m_pages->widget(Empty)->setFocus();
    m_pages->setCurrentIndex(isEmpty ? Empty : Grid);
    m_add->setVisible(!isEmpty); // the page has the same button
}

void IconChooser::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a folder of icons"));
    if (folder.isEmpty() || isUsersFolder(folder))
        return;
    m_graphics.chooseIconFolders(m_graphics.places().iconFolders + QStringList{folder});
    showFolders();
    search();
    m_words->setFocus(); // the next step is to choose one
}

void IconChooser::removeFolder()
{
    QStringList folders = m_graphics.places().iconFolders;
    folders.removeAll(selectedFolder());
    m_graphics.chooseIconFolders(folders);
    showFolders();
    search();
}

void IconChooser::choose()
{
    if (!m_grid->currentIndex().isValid())
        return;
    const FoundIcon icon = m_icons->icon(m_grid->currentIndex());
    m_chosen = icon.name;
    if (m_copy->isChecked() && m_copy->isEnabled() && !m_graphics.places().drawing.isEmpty()) {
        const model::Result<QString> copy = copyIconBeside(m_graphics.places().drawing, icon);
        if (!copy) {
            QMessageBox::warning(this, tr("The icon was not copied"), copy.error().message);
            return;
        }
        m_chosen = *copy;
        m_graphics.reload();
    }
    accept();
}

// From the search, the arrow keys go on in the grid.
bool IconChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid() && m_icons->rowCount() > 0)
            m_grid->setCurrentIndex(m_icons->index(0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace views
