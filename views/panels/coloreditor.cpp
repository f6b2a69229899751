#include "views/panels/coloreditor.h"

#include "model/catalog/hue.h"

#include "views/style/icons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace views {

namespace {

constexpr int swatchSide = 22;
constexpr double dotRadius = 6.5;

/// A dot in the colour as the theme has it; a ring around the one that is chosen, a frame around the one with the focus.
class Swatch : public QAbstractButton
{
public:
    explicit Swatch(const QString &hue) : m_hue(hue)
    {
        setCheckable(true);
        setFixedSize(swatchSide, swatchSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF center = QRectF(rect()).center();
        const QColor color = m_hue.isEmpty() ? palette().color(QPalette::PlaceholderText) : windowTheme().color(QStringLiteral("hue.") + m_hue);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_hue.isEmpty() ? QBrush() : QBrush(color));
        painter.drawEllipse(center, dotRadius, dotRadius);
        if (m_hue.isEmpty())
            painter.drawLine(center + QPointF(-dotRadius, dotRadius) * 0.7, center + QPointF(dotRadius, -dotRadius) * 0.7);
        painter.setBrush(Qt::NoBrush);
        if (isChecked()) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
            painter.drawEllipse(center, dotRadius + 2.5, dotRadius + 2.5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(windowTheme().color(QStringLiteral("focus")), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        } else if (underMouse()) {
            painter.setPen(QPen(palette().color(QPalette::Mid), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_hue;
};

} // namespace

ColorEditor::ColorEditor(const model::PropertySchema &schema, QWidget *parent)
    : PropertyEditor(parent), m_hues(QStringList{QString()} + schema.choices), m_swatches(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(1);
    m_swatches->setExclusive(false); // several parts may have none in common
    for (int i = 0; i < m_hues.size(); ++i) {
        const QString name = m_hues[i].isEmpty() ? tr("No color of its own") : model::hueName(m_hues[i]);
        auto *swatch = new Swatch(m_hues[i]);
        swatch->setToolTip(name);
        swatch->setAccessibleName(tr("%1: %2", "property, color").arg(schema.label, name));
        swatch->setObjectName(QStringLiteral("swatch-") + m_hues[i]);
        swatch->installEventFilter(this);
        layout->addWidget(swatch);
        m_swatches->addButton(swatch, i);
        connect(swatch, &QAbstractButton::clicked, this, [this, i] { choose(i); });
    }
    layout->addStretch();
    mark(0);
}

void ColorEditor::setValue(const QJsonValue &value)
{
    mark(value.isUndefined() ? 0 : int(m_hues.indexOf(value.toString())));
}

void ColorEditor::showSeveral()
{
    mark(-1);
}

void ColorEditor::choose(int index)
{
    mark(index);
    Q_EMIT entered();
    Q_EMIT edited(index == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_hues[index]));
}

void ColorEditor::mark(int index)
{
    const int stop = std::max(0, index);
    for (int i = 0; i < m_hues.size(); ++i) {
        QAbstractButton *swatch = m_swatches->button(i);
        swatch->setChecked(i == index);
        swatch->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_swatches->button(stop));
}

bool ColorEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PropertyEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return PropertyEditor::eventFilter(watched, event);
    const int at = m_swatches->id(static_cast<QAbstractButton *>(watched));
    const int next = std::clamp(at + (key == Qt::Key_Right ? 1 : -1), 0, int(m_hues.size()) - 1);
    m_swatches->button(next)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace views
