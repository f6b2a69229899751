#pragma once

#include "model/catalog/propertyschema.h"

#include <QWidget>

#include <optional>

namespace views {

/// Edits one JSON value. Knows nothing of the diagram: it shows what it is given and says what the user entered.
class PropertyEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the value; Undefined shows the default as a hint. Does nothing when that is what is shown already, so that
    /// the cursor stays where the user types.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Shows that there are several values, where there is one only; what is entered then is for all of them.
    virtual void showSeveral() { setValue(QJsonValue(QJsonValue::Undefined)); }
    /// Draws the editor as wrong, or as right again.
    virtual void setInvalid(bool invalid) = 0;

Q_SIGNALS:
    /// The user entered a value; Undefined means "none, use the default".
    void edited(const QJsonValue &value);
    /// The user entered something that is no value at all; the message says what is expected.
    void rejected(const QString &message);
    /// The user starts to work in the editor: what follows is one entry of the undo history.
    void entered();
    /// The user wants to choose the value in a dialog.
    void choiceWanted();
};

/// The editor for the type of the property; the label of the form is its name for screen readers.
PropertyEditor *createPropertyEditor(const model::PropertySchema &schema, QWidget *parent);

/// The default of a property as a person would write it; empty when there is none.
QString defaultValueText(const model::PropertySchema &schema);

} // namespace views
