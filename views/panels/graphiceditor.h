#pragma once

#include "views/panels/propertyeditor.h"

class QIcon;
class QLabel;
class QPushButton;

namespace views {

/// Shows which icon or image a part has; choosing one needs a dialog of the page, which knows the drawing.
class GraphicEditor : public PropertyEditor
{
    Q_OBJECT

public:
    explicit GraphicEditor(const model::PropertySchema &schema, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    void showSeveral() override;
    void setInvalid(bool invalid) override;
    void setPicture(const QIcon &icon);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideText();
    void showText(const QString &text, bool given);

    model::PropertyType m_type;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_choose;
};

/// "rack.png", or "Embedded, 120 KB" for an image that is kept in the drawing.
QString imageSourceText(const QString &source);

} // namespace views
