#include "views/style/screenroom.h"

#include <QDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize frame(8, 40); // borders and the bar with the title
constexpr int lowestForm = 120;

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
