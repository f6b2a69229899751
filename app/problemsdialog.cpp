#include "app/problemsdialog.h"

#include "views/style/icons.h"
#include "views/style/plaintip.h"
#include "views/style/screenroom.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a tree are as high as one line, whatever their words need; here they are read whole.
class WholeText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr QSize padding(18, 8); // of the style
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const QRect room(0, 0, view->columnWidth(index.column()) - padding.width(), QWIDGETSIZE_MAX);
        const int height = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return {size.width(), qMax(size.height(), height + padding.height())};
    }
};

} // namespace

ProblemsDialog::ProblemsDialog(const QString &title, const QString &introduction, const QString &path,
                               const model::Problems &problems, QWidget *parent)
    : QDialog(parent), m_path(path), m_problems(problems), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(title);
    auto *heading = new QLabel(title);
    heading->setObjectName(u"dialogTitle"_s);
    auto *text = new QLabel(introduction);
    text->setWordWrap(true);

    auto *list = new QTreeWidget;
    list->setHeaderLabels({tr("Line"), tr("Place"), tr("Problem")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setItemDelegateForColumn(2, new WholeText(list));
    list->setAlternatingRowColors(true);
    list->setAccessibleName(tr("Problems"));
    for (const model::Problem &problem : problems) {
        auto *item = new QTreeWidgetItem(list);
        const bool error = problem.level == model::ProblemLevel::Error;
        item->setIcon(0, views::severityIcon(error ? model::Severity::High : model::Severity::Low));
        item->setText(0, problem.line > 0 ? QString::number(problem.line) : QString());
        item->setText(1, problem.path);
        item->setText(2, problem.message);
        item->setToolTip(2, views::plainTip(problem.message));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    // Rows take the height of their wrapped text only when the widths are known.
    connect(list->header(), &QHeaderView::sectionResized, list, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);

    QPushButton *copy = m_buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, &ProblemsDialog::copyProblems);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(m_buttons);
    views::resizeWithinScreen(*this, {680, 380});
}

void ProblemsDialog::offerOpening()
{
    m_buttons->clear();
    auto *open = new QPushButton(tr("Open what could be read"));
    open->setObjectName(u"primaryButton"_s); // before it is added: the style looks at the name only once
    m_buttons->addButton(open, QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *copy = m_buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, &ProblemsDialog::copyProblems);
}

void ProblemsDialog::copyProblems() const
{
    QStringList lines;
    for (const model::Problem &problem : m_problems)
        lines.append(model::describeProblem(problem, m_path));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace app
