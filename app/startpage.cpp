#include "app/startpage.h"

#include "app/gallery/templates.h"
#include "app/settings.h"
#include "app/thumbnail.h"

#include "views/itemmodels/palettemodel.h"
#include "views/style/icons.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestThumbnail(168, 60);
constexpr QSize largestThumbnail(364, 130);
constexpr int offerHeight = 48;
constexpr int otherHeight = 150;    // of title, text, buttons and the gaps between them
constexpr int cardExtraHeight = 24; // around thumbnail and title
constexpr int cardExtraWidth = 64;
constexpr int titleMargin = 20;

} // namespace

/// A template as a card: picture above, title below.
class TemplateCard : public QToolButton
{
public:
    explicit TemplateCard(const Template &entry) : m_diagram(entry.diagram), m_title(entry.title)
    {
        setObjectName(u"templateCard"_s);
        setAccessibleName(entry.title);
        setToolTip(u"<p>%1</p>"_s.arg(entry.description.toHtmlEscaped()));
        setAccessibleDescription(entry.description);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setCursor(Qt::PointingHandCursor);
        setThumbnailSize(smallestThumbnail);
    }

    void setThumbnailSize(const QSize &size)
    {
        if (iconSize() == size)
            return;
        setIconSize(size);
        // The hint of the style cuts the title.
        setFixedSize(size.width() + cardExtraWidth, size.height() + fontMetrics().height() + cardExtraHeight);
        ensurePolished(); // the style sheet says how wide the title is
        setText(fontMetrics().elidedText(m_title, Qt::ElideRight, width() - titleMargin));
        m_isOutdated = true;
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            m_isOutdated = true;
        QToolButton::changeEvent(event);
    }

    /// Windows that open a file never show the card, so its picture waits until it is seen; the first frame waits for none.
    void paintEvent(QPaintEvent *event) override
    {
        if (std::exchange(m_isOutdated, false))
            QTimer::singleShot(0, this, [this] { setIcon(QIcon(thumbnail(m_diagram, iconSize(), devicePixelRatioF()))); });
        QToolButton::paintEvent(event);
    }

private:
    model::Diagram m_diagram;
    QString m_title;
    bool m_isOutdated = true; ///< the icon
};

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    auto *title = new QLabel(tr("Start with an example"));
    title->setObjectName(u"startTitle"_s);
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("Or drag parts from the left into the drawing and connect them."));
    text->setObjectName(u"quiet"_s);
    text->setAlignment(Qt::AlignCenter);

    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    int index = 0;
    for (const Template &entry : startTemplates()) {
        auto *card = new TemplateCard(entry);
        grid->addWidget(card, index / 2, index % 2);
        m_cards.push_back(card);
        connect(card, &QToolButton::clicked, this, [this, path = entry.path] { Q_EMIT templateWanted(path); });
        ++index;
    }
    auto *more = new QPushButton(views::actionIcon(u"template"_s), tr("More templates\u2026"));
    auto *open = new QPushButton(views::actionIcon(u"open"_s), tr("Open a file\u2026"));
    auto *empty = new QPushButton(views::actionIcon(u"new"_s), tr("Empty drawing"));
    connect(more, &QPushButton::clicked, this, &StartPage::galleryWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(more);
    buttons->addWidget(open);
    buttons->addWidget(empty);
    buttons->addStretch();

    auto *area = new QScrollArea(this); // for windows too small for it
    area->setObjectName(u"startArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    area->setWidget(content); // while it is empty: what moves to another parent later is styled twice
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_tourOffer = createTourOffer(), 0, Qt::AlignCenter);
    column->addLayout(grid);
    column->addLayout(buttons);
    auto *middle = new QGridLayout(content);
    middle->setContentsMargins(12, 12, 12, 12);
    middle->addLayout(column, 0, 0, Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

/// Until the user has said yes or no once.
QWidget *StartPage::createTourOffer()
{
    auto *offer = new QFrame;
    offer->setObjectName(u"noteBox"_s);
    auto *text = new QLabel(tr("New here? Five steps show what is where."));
    auto *take = new QPushButton(tr("Take the tour"));
    auto *decline = new QPushButton(tr("No, thanks"));
    decline->setFlat(true);
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(text);
    row->addWidget(take);
    row->addWidget(decline);
    connect(take, &QPushButton::clicked, this, &StartPage::tourWanted);
    connect(decline, &QPushButton::clicked, this, [offer] {
        Settings::setTourOffered();
        offer->hide();
    });
    return offer;
}

void StartPage::showEvent(QShowEvent *event)
{
    layOut(size());
    QWidget::showEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(event->size());
}

/// Where room is short, the examples are more useful than the offer; it is in the menu as well.
void StartPage::layOut(const QSize &size)
{
    const int cardExtra = fontMetrics().height() + cardExtraHeight;
    const bool offers = !Settings::isTourOffered() && size.height() >= otherHeight + offerHeight + 2 * (smallestThumbnail.height() + cardExtra);
    m_tourOffer->setVisible(offers);
    const int others = otherHeight + (offers ? offerHeight : 0);
    const QSize room((size.width() - 40) / 2 - cardExtraWidth, (size.height() - others) / 2 - cardExtra);
    const QSize shown = largestThumbnail.scaled(room.expandedTo(smallestThumbnail), Qt::KeepAspectRatio).boundedTo(largestThumbnail);
    for (TemplateCard *card : m_cards)
        card->setThumbnailSize(shown);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
    if (event->mimeData()->hasFormat(views::kindMimeType))
        Q_EMIT emptyWanted(); // the part goes on to the drawing below
}

} // namespace app
