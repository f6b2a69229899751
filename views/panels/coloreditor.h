#pragma once

#include "views/panels/propertyeditor.h"

class QButtonGroup;

namespace views {

/// A row of swatches, the first one for "no color of its own". One stop of the Tab key; the arrow keys go along the row.
class ColorEditor : public PropertyEditor
{
    Q_OBJECT

public:
    ColorEditor(const model::PropertySchema &schema, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    void showSeveral() override;
    void setInvalid(bool) override {} ///< swatches cannot be wrong

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    void mark(int index);

    QStringList m_hues; ///< the first one is empty
    QButtonGroup *m_swatches;
};

} // namespace views
