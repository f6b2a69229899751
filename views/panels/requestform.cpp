#include "views/panels/requestform.h"

#include "views/panels/choicebox.h"
#include "views/panels/downbar.h"
#include "views/panels/segmentedcontrol.h"
#include "views/session/sessiongraphics.h"
#include "views/style/icons.h"
#include "views/style/screenroom.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRequests = 100;
constexpr int narrowest = 250;
constexpr int lowScreen = 640;
constexpr int lowestFields = 80;

/// Shows all of the fields. A screen that is too low for that beside everything else scrolls them.
class FieldsPlace : public QScrollArea
{
public:
    explicit FieldsPlace(QWidget *fields)
    {
        setObjectName(u"formArea"_s);
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // Tab in the fields scrolls them
        setWidget(fields);
    }

    QSize sizeHint() const override { return widget()->sizeHint() + besideFields(); }
    QSize minimumSizeHint() const override
    {
        const QSize fields = widget()->minimumSizeHint();
        return QSize(fields.width(), isLow() ? qMin(fields.height(), lowestFields) : fields.height()) + besideFields();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    bool isLow() const { return screenRoom(this).height() < lowScreen; }
    QSize besideFields() const { return isLow() ? QSize(verticalScrollBar()->sizeHint().width(), 0) : QSize(0, 0); }
};

QString operationLabel(model::Operation operation)
{
    switch (operation) {
    case model::Operation::Read:
        return RequestForm::tr("Read");
    case model::Operation::Write:
        return RequestForm::tr("Write");
    case model::Operation::Static:
        return RequestForm::tr("Static");
    }
    Q_UNREACHABLE();
}

QStringList operationLabels()
{
    QStringList labels;
    for (const model::Operation operation : model::allOperations)
        labels.append(operationLabel(operation));
    return labels;
}

int positionOf(model::Operation operation)
{
    return int(std::find(model::allOperations.begin(), model::allOperations.end(), operation) - model::allOperations.begin());
}

} // namespace

RequestForm::RequestForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(new ChoiceBox(10))
    , m_url(new QLineEdit)
    , m_operation(new SegmentedControl(operationLabels()))
    , m_warm(new SegmentedControl({tr("Cold"), tr("Warm")}))
    , m_count(new QSpinBox)
    , m_detected(new SegmentedControl({tr("At the instant"), tr("After detection")}))
    , m_send(new QPushButton(tr("Send request")))
{
    m_operation->setToolTips({tr("A page that needs data"), tr("A change that must be stored"), tr("A file, such as an image")});
    m_warm->setToolTips({tr("First visit: the name is looked up and connections are opened"),
                         tr("Next visit: the name is known and the connection is open")});
    m_detected->setToolTips({tr("Parts have just failed: nobody knows yet"),
                             tr("Health checks, takeovers and promotions have done their work")});
    m_count->setRange(1, mostRequests);
    m_count->setPrefix(u"\u00d7 "_s);
    m_count->setToolTip(tr("How many requests to send, one after the other"));
    m_send->setObjectName(u"primaryButton"_s);
    m_send->setIcon(themedIcon(u"actions/send"_s, u"highlightedText"_s));
    m_send->setToolTip(tr("Send the request and watch it"));
    m_send->setProperty("actionId", u"request.send"_s);
    layOut();
    keepWidth(); // with every row
    connectInputs();
    showFailures();
    showClients();
    showRequest();
}

/// As wide as it ever had to be: the same when a row comes or goes, and nothing is cut once the style is known.
void RequestForm::keepWidth()
{
    const int wanted = qMax(narrowest, sizeHint().width());
    if (wanted > minimumWidth())
        setFixedWidth(wanted);
}

bool RequestForm::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        keepWidth();
    return isTaken;
}

void RequestForm::layOut()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](int row, const QString &text, QWidget *widget, QWidget *second = nullptr) {
        auto *label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        grid->addWidget(label, row, 0);
        grid->addWidget(widget, row, 1, 1, second ? 1 : 2);
        if (second)
            grid->addWidget(second, row, 2);
        return label;
    };
    addRow(0, tr("From"), m_client);
    addRow(1, tr("URL"), m_url);
    addRow(2, tr("Ask for"), m_operation);
    addRow(3, tr("Start"), m_warm, m_count);
    addRow(4, tr("Failed"), new DownBar(m_context));
    m_detectedLabel = addRow(5, tr("When"), m_detected);
    grid->setRowStretch(6, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_fields = new FieldsPlace(fields);
    layout->addWidget(m_fields); // what sends stays in sight
    layout->addWidget(m_send);
    layout->addStretch();
    m_count->setAccessibleName(tr("Number of requests"));
}

void RequestForm::connectInputs()
{
    connect(m_client, &QComboBox::activated, this, &RequestForm::takeInputs);
    connect(m_url, &QLineEdit::textEdited, this, &RequestForm::takeInputs);
    connect(m_url, &QLineEdit::returnPressed, this, &RequestForm::send);
    connect(m_operation, &SegmentedControl::chosen, this, &RequestForm::takeInputs);
    connect(m_warm, &SegmentedControl::chosen, this, &RequestForm::takeInputs);
    connect(m_count, &QSpinBox::valueChanged, this, &RequestForm::takeInputs);
    connect(m_detected, &SegmentedControl::chosen, this, &RequestForm::takeInputs);
    connect(m_send, &QPushButton::clicked, this, &RequestForm::send);

    const Session &session = m_context.session;
    connect(&session, &Session::requestChanged, this, &RequestForm::showRequest);
    connect(&session, &Session::diagramReset, this, [this] {
        showClients();
        showRequest();
    });
    connect(&m_context.session, &Session::diagramChanged, this, &RequestForm::showClients);
    for (const auto signal : {&Session::downChanged, &Session::diagramReset})
        connect(&session, signal, this, &RequestForm::showFailures);
}

void RequestForm::showFailures()
{
    // How long ago something failed is no question while everything is up; its row stays, so that nothing moves meanwhile.
    const bool any = !m_context.session.down().isEmpty();
    m_detectedLabel->setEnabled(any);
    m_detected->setEnabled(any);
}

void RequestForm::showClients()
{
    m_showing = true;
    m_client->clear();
    for (const model::Component &component : m_context.session.diagram().components()) {
        if (component.has(model::Trait::EntryPoint))
            m_client->addItem(partIcon(component, m_context.session.graphics()), component.displayName(), component.id.toString());
    }
    const bool any = m_client->count() > 0;
    m_client->setEnabled(any);
    m_send->setEnabled(any);
    if (!any)
        m_client->addItem(tr("No client drawn"));
    m_showing = false;
    showRequest();
}

void RequestForm::showRequest()
{
    m_showing = true;
    const model::Request &request = m_context.session.request();
    const int client = request.from ? m_client->findData(request.from->toString()) : 0;
    m_client->setCurrentIndex(qMax(0, client));
    const auto id = model::ComponentId::fromString(m_client->currentData().toString());
    const model::Component *component = id ? m_context.session.diagram().component(*id) : nullptr;
    m_url->setPlaceholderText(component ? component->text(u"url"_s) : QString());
    if (m_url->text() != request.url)
        m_url->setText(request.url);
    m_operation->setCurrentIndex(positionOf(request.operation));
    m_warm->setCurrentIndex(request.warm ? 1 : 0);
    m_count->setValue(request.count);
    m_detected->setCurrentIndex(request.detected ? 1 : 0);
    m_showing = false;
}

void RequestForm::takeInputs()
{
    if (m_showing)
        return;
    model::Request request = m_context.session.request();
    request.from = model::ComponentId::fromString(m_client->currentData().toString());
    request.url = m_url->text().trimmed();
    request.operation = model::allOperations[std::size_t(m_operation->currentIndex())];
    request.warm = m_warm->currentIndex() == 1;
    request.count = m_count->value();
    request.detected = m_detected->currentIndex() == 1;
    m_context.session.setRequest(request);
}

void RequestForm::send()
{
    if (!m_send->isEnabled())
        return;
    takeInputs();
    m_context.session.sendRequest();
    m_context.playback.play();
}

} // namespace views
