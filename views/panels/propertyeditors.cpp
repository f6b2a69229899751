#include "views/panels/propertyeditor.h"

#include "views/panels/choicebox.h"
#include "views/panels/coloreditor.h"
#include "views/panels/graphiceditor.h"
#include "views/panels/propertytext.h"
#include "views/panels/recordseditor.h"
#include "views/panels/widgetstate.h"
#include "views/style/plaintextfield.h"
#include "views/style/plaintip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace views {

using namespace Qt::StringLiterals;
using model::PropertySchema;
using model::PropertyType;

namespace {

struct PropertyEditors {
    Q_DECLARE_TR_FUNCTIONS(PropertyEditors)
};

QString severalText()
{
    return PropertyEditors::tr("several values");
}

QHBoxLayout *rowLayout(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

/// Everything that fits into one line: text, numbers, lists.
class LineEditor : public PropertyEditor
{
public:
    LineEditor(const PropertySchema &schema, QWidget *parent)
        : PropertyEditor(parent), m_type(schema.type), m_placeholder(placeholder(schema)), m_line(new QLineEdit), m_value(QJsonValue::Undefined)
    {
        auto *layout = rowLayout(this);
        layout->addWidget(m_line, 1);
        if (!schema.unit.isEmpty()) {
            auto *unit = new QLabel(schema.unit);
            unit->setObjectName(u"unit"_s);
            layout->addWidget(unit);
        }
        setPlaceholder(m_placeholder);
        m_line->installEventFilter(this);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &LineEditor::onTextEdited);
    }

    void setValue(const QJsonValue &value) override
    {
        const bool shown = m_value == value && m_value.type() == value.type();
        m_value = value;
        setPlaceholder(m_placeholder);
        if (shown && m_line->hasFocus())
            return;
        m_line->setText(propertyToText(m_type, value));
        m_line->setCursorPosition(0); // of a long text, the beginning says most
    }

    void showSeveral() override
    {
        setValue(QJsonValue(QJsonValue::Undefined));
        setPlaceholder(severalText());
    }

    void setInvalid(bool invalid) override { setWidgetState(m_line, "invalid", invalid); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            Q_EMIT entered();
        if (event->type() == QEvent::Resize)
            tellPlaceholder();
        if (event->type() == QEvent::KeyPress && isNumber()) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                stepBy(key == Qt::Key_Up ? 1 : -1);
                return true;
            }
        }
        return PropertyEditor::eventFilter(watched, event);
    }

private:
    static QString placeholder(const PropertySchema &schema)
    {
        const QString text = defaultValueText(schema);
        if (!text.isEmpty())
            return text;
        switch (schema.type) {
        case PropertyType::PortList:
            return u"80, 443/tcp"_s;
        case PropertyType::Counts:
            return PropertyEditors::tr("label = 2");
        case PropertyType::QuorumList:
            return PropertyEditors::tr("2 of id-1, id-2, id-3");
        case PropertyType::PortPlace:
        case PropertyType::Waypoints:
            return PropertyEditors::tr("automatic");
        default:
            return PropertyEditors::tr("not given");
        }
    }

    void setPlaceholder(const QString &text)
    {
        m_line->setPlaceholderText(text);
        tellPlaceholder();
    }

    /// One that does not fit can be read in the tool tip.
    void tellPlaceholder()
    {
        constexpr int margins = 18; // of the style
        const bool fits = m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) <= m_line->width() - margins;
        m_line->setToolTip(fits ? QString() : plainTip(m_line->placeholderText()));
    }

    bool isNumber() const { return m_type == PropertyType::Integer || m_type == PropertyType::Number; }

    void stepBy(int amount)
    {
        const QString text = m_line->text().isEmpty() ? m_line->placeholderText() : m_line->text();
        const model::Result<QJsonValue> number = propertyFromText(m_type, text);
        if (!number || !number->isDouble())
            return;
        m_line->setText(propertyToText(m_type, number->toDouble() + amount));
        onTextEdited(m_line->text());
    }

    void onTextEdited(const QString &text)
    {
        const model::Result<QJsonValue> value = propertyFromText(m_type, text);
        if (!value) {
            m_value = text; // no value of the property: any that is set takes its place
            Q_EMIT rejected(value.error().message);
            return;
        }
        m_value = *value;
        Q_EMIT edited(*value);
    }

    PropertyType m_type;
    QString m_placeholder;
    QLineEdit *m_line;
    QJsonValue m_value;
};

class LongTextEditor : public PropertyEditor
{
public:
    explicit LongTextEditor(QWidget *parent) : PropertyEditor(parent), m_edit(new PlainTextField)
    {
        rowLayout(this)->addWidget(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 5 + 14);
        m_edit->installEventFilter(this);
        setFocusProxy(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            const QString text = m_edit->toPlainText();
            if (!m_showing)
                Q_EMIT edited(text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
        });
    }

    void setValue(const QJsonValue &value) override
    {
        if (m_edit->toPlainText() == value.toString())
            return;
        m_showing = true;
        m_edit->setPlainText(value.toString());
        m_showing = false;
    }

    void setInvalid(bool invalid) override { setWidgetState(m_edit, "invalid", invalid); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            Q_EMIT entered();
        return PropertyEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit *m_edit;
    bool m_showing = false;
};

/// The first entry stands for "not given" and names the default, which is no entry of its own then.
class ChoiceEditor : public PropertyEditor
{
public:
    ChoiceEditor(const PropertySchema &schema, QWidget *parent)
        : PropertyEditor(parent), m_default(schema.defaultValue), m_combo(new ChoiceBox(8))
    {
        rowLayout(this)->addWidget(m_combo);
        const QString fallback = defaultValueText(schema);
        m_combo->addItem(fallback.isEmpty() ? PropertyEditors::tr("Not given") : PropertyEditors::tr("%1 (default)").arg(fallback));
        if (!fallback.isEmpty())
            m_combo->setItemData(0, fallback, ChoiceBox::shortTextRole); // grey, as the defaults of other fields are
        m_combo->setItemData(0, palette().brush(QPalette::PlaceholderText), Qt::ForegroundRole);
        for (const QString &choice : schema.choices) {
            if (QJsonValue(choice) != m_default)
                m_combo->addItem(model::choiceLabel(choice), choice);
        }
        setFocusProxy(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this](int index) {
            Q_EMIT entered();
            Q_EMIT edited(index == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_combo->itemData(index).toString()));
        });
    }

    void setValue(const QJsonValue &value) override
    {
        int index = value.isUndefined() || value == m_default ? 0 : m_combo->findData(value.toString());
        if (index < 0) { // a value of a newer version or a typing error in the file: shown as it is
            m_combo->addItem(value.toVariant().toString(), value.toVariant());
            index = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(index);
        setWidgetState(m_combo, "unset", value.isUndefined());
    }

    void showSeveral() override
    {
        m_combo->setPlaceholderText(severalText());
        m_combo->setCurrentIndex(-1);
        setWidgetState(m_combo, "unset", true);
    }

    void setInvalid(bool invalid) override { setWidgetState(m_combo, "invalid", invalid); }

private:
    QJsonValue m_default;
    ChoiceBox *m_combo;
};

/// Half checked when neither the user nor the default says anything.
class BooleanEditor : public PropertyEditor
{
public:
    BooleanEditor(const PropertySchema &schema, QWidget *parent)
        : PropertyEditor(parent), m_default(schema.defaultValue), m_box(new QCheckBox)
    {
        rowLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
            m_box->setTristate(false);
            Q_EMIT entered();
            Q_EMIT edited(QJsonValue(checked));
        });
    }

    void setValue(const QJsonValue &value) override
    {
        const QJsonValue effective = value.isUndefined() ? m_default : value;
        if (effective.isBool())
            m_box->setChecked(effective.toBool());
        else
            m_box->setCheckState(Qt::PartiallyChecked);
        const QString text = !effective.isBool() ? PropertyEditors::tr("not given")
                             : effective.toBool() ? PropertyEditors::tr("yes")
                                                  : PropertyEditors::tr("no");
        m_box->setText(value.isUndefined() && effective.isBool() ? PropertyEditors::tr("%1 (default)").arg(text) : text);
        setWidgetState(m_box, "unset", value.isUndefined());
    }

    void showSeveral() override
    {
        m_box->setCheckState(Qt::PartiallyChecked);
        m_box->setText(severalText());
        setWidgetState(m_box, "unset", true);
    }

    void setInvalid(bool invalid) override { setWidgetState(m_box, "invalid", invalid); }

private:
    QJsonValue m_default;
    QCheckBox *m_box;
};

/// A list whose entries come from a few choices: a box for each.
class FlagsEditor : public PropertyEditor
{
public:
    FlagsEditor(const PropertySchema &schema, QWidget *parent) : PropertyEditor(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 3, 0, 0);
        layout->setSpacing(2);
        for (const QString &choice : schema.choices) {
            auto *box = new QCheckBox(model::choiceLabel(choice));
            box->setProperty("choice", choice);
            layout->addWidget(box);
            m_boxes.append(box);
            connect(box, &QCheckBox::clicked, this, &FlagsEditor::onClicked);
        }
        if (!m_boxes.isEmpty())
            setFocusProxy(m_boxes.front());
    }

    void setValue(const QJsonValue &value) override
    {
        for (QCheckBox *box : m_boxes)
            box->setChecked(value.toArray().contains(box->property("choice").toString()));
    }

    void setInvalid(bool) override {}

private:
    void onClicked()
    {
        QJsonArray chosen;
        for (const QCheckBox *box : m_boxes) {
            if (box->isChecked())
                chosen.append(box->property("choice").toString());
        }
        Q_EMIT entered();
        Q_EMIT edited(chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen));
    }

    QList<QCheckBox *> m_boxes;
};

} // namespace

QString defaultValueText(const PropertySchema &schema)
{
    if (schema.type == PropertyType::Choice || schema.type == PropertyType::Color)
        return schema.defaultValue.isString() ? model::choiceLabel(schema.defaultValue.toString()) : QString();
    if (schema.type == PropertyType::Boolean && schema.defaultValue.isBool())
        return schema.defaultValue.toBool() ? PropertyEditors::tr("yes") : PropertyEditors::tr("no");
    return propertyToText(schema.type, schema.defaultValue);
}

PropertyEditor *createPropertyEditor(const PropertySchema &schema, QWidget *parent)
{
    PropertyEditor *editor = nullptr;
    switch (schema.type) {
    case PropertyType::LongText:
        editor = new LongTextEditor(parent);
        break;
    case PropertyType::Choice:
        editor = new ChoiceEditor(schema, parent);
        break;
    case PropertyType::Color:
        editor = new ColorEditor(schema, parent);
        break;
    case PropertyType::Boolean:
        editor = new BooleanEditor(schema, parent);
        break;
    case PropertyType::Records:
        editor = new RecordsEditor(parent);
        break;
    case PropertyType::IconName:
    case PropertyType::ImageSource:
        editor = new GraphicEditor(schema, parent);
        break;
    case PropertyType::TextList:
        if (!schema.choices.isEmpty()) {
            editor = new FlagsEditor(schema, parent);
            break;
        }
        [[fallthrough]];
    default:
        editor = new LineEditor(schema, parent);
    }
    const QWidget *focus = editor->focusProxy();
    if (focus && focus->accessibleName().isEmpty())
        editor->focusProxy()->setAccessibleName(schema.label);
    editor->setAccessibleName(schema.label);
    return editor;
}

} // namespace views
