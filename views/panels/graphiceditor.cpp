#include "views/panels/graphiceditor.h"

#include "model/catalog/graphicnames.h"
#include "views/panels/widgetstate.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 24;
constexpr int spacing = 6;

} // namespace

QString imageSourceText(const QString &source)
{
    if (const std::optional<QByteArray> file = model::embeddedImage(source))
        return GraphicEditor::tr("Embedded, %1 KB").arg((file->size() + 1023) / 1024);
    return source;
}

GraphicEditor::GraphicEditor(const model::PropertySchema &schema, QWidget *parent)
    : PropertyEditor(parent), m_type(schema.type), m_picture(new QLabel), m_text(new QLabel), m_choose(new QPushButton(tr("Choose\u2026")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    m_picture->setFixedSize(pictureSize, pictureSize);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setTextFormat(Qt::PlainText);
    m_choose->setAutoDefault(false);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choose);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PropertyEditor::choiceWanted);
    setValue(QJsonValue(QJsonValue::Undefined));
}

void GraphicEditor::setValue(const QJsonValue &value)
{
    const bool given = !value.isUndefined();
    const bool icon = m_type == model::PropertyType::IconName;
    showText(given ? icon ? value.toString() : imageSourceText(value.toString()) : icon ? tr("Of the kind") : tr("None"), given);
}

void GraphicEditor::showSeveral()
{
    showText(tr("several values"), false);
    m_picture->clear();
}

void GraphicEditor::showText(const QString &text, bool given)
{
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    m_picture->setAccessibleName(text);
    setWidgetState(m_text, "unset", !given);
    elideText();
}

void GraphicEditor::elideText()
{
    const int room = width() - pictureSize - m_choose->sizeHint().width() - 2 * spacing;
    m_text->setText(m_text->fontMetrics().elidedText(m_text->toolTip(), Qt::ElideMiddle, room));
}

void GraphicEditor::resizeEvent(QResizeEvent *event)
{
    PropertyEditor::resizeEvent(event);
    elideText();
}

void GraphicEditor::setInvalid(bool invalid)
{
    setWidgetState(m_text, "invalid", invalid);
}

void GraphicEditor::setPicture(const QIcon &icon)
{
    m_picture->setPixmap(icon.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

} // namespace views
