#pragma once

#include "views/panels/propertyeditor.h"

class QIcon;
class QPushButton;

namespace views {

/// A button that shows which icon or image a part has; choosing another one needs a dialog of the page, which knows the drawing.
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
    QString m_text; ///< of the value, whole
    QPushButton *m_choose;
};

/// "rack.png", or "Embedded, 120 KB" for an image or icon that is kept in the drawing.
QString imageSourceText(const QString &source);

} // namespace views
