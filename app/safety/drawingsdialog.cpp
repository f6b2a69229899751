#include "app/safety/drawingsdialog.h"

#include "app/safety/drawingpreview.h"

#include "views/style/screenroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 220;
constexpr int widthAlone = 520; // of the introduction

} // namespace

DrawingsDialog::DrawingsDialog(const QString &title, const QString &introduction, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_preview(new DrawingPreview)
    , m_caption(new QLabel)
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(title);
    auto *heading = new QLabel(title);
    heading->setObjectName(u"dialogTitle"_s);
    auto *text = new QLabel(introduction);
    text->setWordWrap(true);
    m_list->setObjectName(u"drawingsList"_s);
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_caption->setObjectName(u"quiet"_s);
    m_caption->setWordWrap(true);
    m_caption->setMinimumHeight(2 * m_caption->fontMetrics().lineSpacing());
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    right->addWidget(m_caption);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    views::resizeWithinScreen(*this, {860, 520});
}

QPushButton *DrawingsDialog::addButton(const QString &text, QDialogButtonBox::ButtonRole role)
{
    auto *button = new QPushButton(text);
    if (role == QDialogButtonBox::AcceptRole) {
        button->setObjectName(u"primaryButton"_s); // before the style sees it
        button->setDefault(true);
    }
    m_buttons->addButton(button, role);
    return button;
}

void DrawingsDialog::showNothing()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_caption)})
        widget->hide();
    resize(widthAlone, sizeHint().height());
}

void DrawingsDialog::showDrawing(const model::Diagram &diagram, const QString &caption)
{
    m_preview->setDiagram(diagram);
    m_caption->setText(caption);
}

} // namespace app
