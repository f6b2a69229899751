#pragma once

#include "model/catalog/propertyschema.h"

#include <QWidget>

#include <optional>

class QIcon;
class QLabel;
class QToolButton;

namespace views {

class PropertyEditor;

/// One line of a form: label, editor, a button that goes back to the default, and below what is wrong or what the
/// property means. Wrong input stays in the editor with the reason under it and is never passed on; who leaves it like
/// that, or presses Escape, gets back what was there before.
class PropertyField : public QWidget
{
    Q_OBJECT

public:
    // For rows that are no properties but stand among them.
    static constexpr int labelWidth = 96;
    static constexpr int spacing = 6;
    static constexpr int resetWidth = 24;

    explicit PropertyField(const model::PropertySchema &schema, QWidget *parent = nullptr);

    const QString &key() const { return m_schema.key; }

    /// Shows the value of the diagram: Undefined when it is not given and the default holds.
    void setValue(const QJsonValue &value);
    /// Shows that several parts have these values, each once.
    void setSeveral(const QStringList &values);
    /// Without the button that takes the value away, for what everything has.
    void setRemovable(bool removable);
    /// Shows why the diagram did not take the value.
    void setError(const QString &message);
    /// A picture of the value and, quietly below it, what there is to say; for values that are chosen in a dialog.
    void setPicture(const QIcon &icon, const QString &notice);
    /// What is shown as wrong now; empty when all is right.
    QString error() const { return m_error; }

Q_SIGNALS:
    /// A valid value was entered; Undefined removes the property.
    void edited(const QString &key, const QJsonValue &value);
    void entered();
    /// What was edited since entered() is not meant.
    void takenBack();
    void choiceWanted(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void onEdited(const QJsonValue &value);
    void rememberBefore();
    void takeBack();
    void refuse(const QString &message);
    void leave(Qt::FocusReason reason);
    void updateHint();
    QString rangeText() const;
    bool hasFocusInside() const;

    model::PropertySchema m_schema;
    QToolButton *m_reset;
    PropertyEditor *m_editor;
    QLabel *m_hint;
    QJsonValue m_value{QJsonValue::Undefined}; ///< of the diagram
    bool m_removable = true;
    QStringList m_several;                     ///< the values, where there are several
    std::optional<std::pair<QJsonValue, QStringList>> m_before; ///< both, before what is being typed
    QString m_error;
    QString m_notice;
};

} // namespace views
