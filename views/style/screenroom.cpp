#include "views/style/screenroom.h"

#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize frame(8, 40); // borders and the bar with the title
constexpr int lowestForm = 120;
constexpr QSize usualForFiles(920, 560);

class FormArea : public QScrollArea
{
public:
    QSize sizeHint() const override { return widget()->sizeHint().expandedTo(widget()->minimumSize()) + besideForm(); }
    QSize minimumSizeHint() const override
    {
        const QSize form = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        return QSize(form.width(), qMin(form.height(), lowestForm)) + besideForm();
    }

private:
    QSize besideForm() const { return {verticalScrollBar()->sizeHint().width(), 0}; }
};

} // namespace

QSize screenRoom(const QWidget *parent)
{
    const QScreen *screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
    return screen->availableSize() - frame;
}

void resizeWithinScreen(QDialog &dialog, QSize usual)
{
    dialog.resize(usual.boundedTo(screenRoom(dialog.parentWidget())));
}

void makeRoomForDetails(QFileDialog &dialog)
{
    resizeWithinScreen(dialog, usualForFiles);
    const auto *details = dialog.findChild<QTreeView *>(u"treeView"_s);
    if (!details)
        return;
    QHeaderView *header = details->header();
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QScrollArea *scrollingForm(QWidget *form)
{
    auto *area = new FormArea;
    area->setObjectName(u"formArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // Tab in the form scrolls it
    area->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    area->setWidget(form);
    return area;
}

} // namespace views
