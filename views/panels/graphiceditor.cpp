#include "views/panels/graphiceditor.h"

#include "model/catalog/graphicnames.h"
#include "views/panels/widgetstate.h"
#include "views/style/plaintip.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 20;
constexpr int besideText = 26; ///< margins and border of the button, and the gap before its text

} // namespace

QString imageSourceText(const QString &source)
{
    if (const std::optional<QByteArray> file = model::embeddedImage(source))
        return GraphicEditor::tr("Embedded, %1 KB").arg((file->size() + 1023) / 1024);
    return source;
}

GraphicEditor::GraphicEditor(const model::PropertySchema &schema, QWidget *parent)
    : PropertyEditor(parent), m_type(schema.type), m_choose(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choose);
    m_choose->setObjectName(u"graphicButton"_s);
    m_choose->setAutoDefault(false);
    m_choose->setIconSize(QSize(pictureSize, pictureSize));
    m_choose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PropertyEditor::choiceWanted);
    setValue(QJsonValue(QJsonValue::Undefined));
}

void GraphicEditor::setValue(const QJsonValue &value)
{
    const bool given = !value.isUndefined();
    const bool icon = m_type == model::PropertyType::IconName;
    showText(given ? imageSourceText(value.toString()) : icon ? tr("Of the kind") : tr("None"), given);
}

void GraphicEditor::showSeveral()
{
    showText(tr("several values"), false);
    setPicture({});
}

void GraphicEditor::showText(const QString &text, bool given)
{
    m_text = text;
    m_choose->setToolTip(plainTip(tr("%1. Press to choose another one.", "an icon or image").arg(text)));
    m_choose->setAccessibleName(m_type == model::PropertyType::IconName ? tr("Icon: %1").arg(text) : tr("Image file: %1").arg(text));
    setWidgetState(m_choose, "unset", !given);
    elideText();
}

void GraphicEditor::elideText()
{
    const int room = width() - pictureSize - besideText;
    m_choose->setText(m_choose->fontMetrics().elidedText(m_text, Qt::ElideMiddle, room).replace(u'&', u"&&"_s));
}

void GraphicEditor::resizeEvent(QResizeEvent *event)
{
    PropertyEditor::resizeEvent(event);
    elideText();
}

void GraphicEditor::setInvalid(bool invalid)
{
    setWidgetState(m_choose, "invalid", invalid);
}

void GraphicEditor::setPicture(const QIcon &icon)
{
    m_choose->setIcon(icon);
}

} // namespace views
