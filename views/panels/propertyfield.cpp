#include "views/panels/propertyfield.h"

#include "views/panels/graphiceditor.h"
#include "views/panels/propertyeditor.h"
#include "views/panels/propertytext.h"
#include "views/panels/widgetstate.h"
#include "views/style/icons.h"
#include "views/style/plaintip.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;
using model::PropertyType;

namespace {

/// Editors that need the whole width go below their label.
bool isWide(const model::PropertySchema &schema)
{
    return schema.type == PropertyType::Records || schema.type == PropertyType::LongText || schema.type == PropertyType::Color;
}

} // namespace

PropertyField::PropertyField(const model::PropertySchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_reset(new QToolButton(isWide(schema) ? this : nullptr)) // Tab follows the eyes: above a wide editor, else behind it
    , m_editor(createPropertyEditor(schema, this))
    , m_hint(new QLabel)
{
    m_reset->setIcon(actionIcon(u"undo"_s));
    m_reset->setAutoRaise(true);
    m_reset->setIconSize(QSize(14, 14));
    m_reset->setFixedWidth(resetWidth);
    m_reset->setFocusPolicy(Qt::TabFocus);
    const QString fallback = defaultValueText(schema);
    m_reset->setToolTip(plainTip(fallback.isEmpty() ? tr("Remove the value") : tr("Back to the default: %1").arg(fallback)));
    m_reset->setAccessibleName(tr("Reset %1").arg(schema.label));
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);

    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"fieldHint"_s);
    m_hint->hide();

    layOut();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_editor, &PropertyEditor::edited, this, &PropertyField::onEdited);
    connect(m_editor, &PropertyEditor::rejected, this, [this](const QString &message) {
        rememberBefore();
        refuse(message);
    });
    connect(m_editor, &PropertyEditor::entered, this, &PropertyField::entered);
    connect(m_editor, &PropertyEditor::choiceWanted, this, [this] { Q_EMIT choiceWanted(m_schema.key); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        Q_EMIT entered();
        setError({});
        m_editor->setValue(QJsonValue(QJsonValue::Undefined));
        Q_EMIT edited(m_schema.key, QJsonValue(QJsonValue::Undefined));
    });
    for (QWidget *inside : m_editor->findChildren<QWidget *>())
        inside->installEventFilter(this);
}

void PropertyField::layOut()
{
    auto *label = new QLabel(m_schema.label);
    label->setWordWrap(true);
    label->setBuddy(m_editor);
    label->setToolTip(m_schema.help);
    label->setFixedWidth(isWide(m_schema) ? QWIDGETSIZE_MAX : labelWidth);
    m_editor->setToolTip(m_schema.help);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(3);
    const int editorRow = isWide(m_schema) ? 1 : 0;
    const int editorColumn = isWide(m_schema) ? 0 : 1;
    const bool oneLine = m_schema.type != PropertyType::TextList || m_schema.choices.isEmpty();
    grid->addWidget(label, 0, 0, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addWidget(m_editor, editorRow, editorColumn, 1, isWide(m_schema) ? 3 : 1);
    grid->addWidget(m_reset, 0, 2, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addWidget(m_hint, 2, editorColumn, 1, 3 - editorColumn);
    grid->setColumnStretch(1, 1);
}

void PropertyField::setValue(const QJsonValue &value)
{
    m_value = value;
    m_several.clear();
    m_reset->setVisible(m_removable && !value.isUndefined());
    if (!m_error.isEmpty() && hasFocusInside())
        return; // the user is still correcting what is wrong
    m_editor->setValue(value);
    m_editor->setToolTip(m_schema.help);
    const model::Result<void> valid = value.isUndefined() ? model::Result<void>() : validateProperty(m_schema, value);
    setError(valid ? QString() : valid.error().message);
}

void PropertyField::setSeveral(const QStringList &values)
{
    m_value = QJsonValue(QJsonValue::Undefined);
    m_several = values;
    m_reset->setVisible(m_removable);
    if (hasFocusInside() && !m_error.isEmpty())
        return;
    m_editor->showSeveral();
    m_editor->setToolTip(plainTip(values.join(u", "_s)));
    setError({});
}

void PropertyField::setRemovable(bool removable)
{
    m_removable = removable;
    m_reset->setVisible(removable && !(m_value.isUndefined() && m_several.isEmpty()));
}

void PropertyField::setError(const QString &message)
{
    m_error = message;
    m_editor->setInvalid(!message.isEmpty());
    updateHint();
}

void PropertyField::setPicture(const QIcon &icon, const QString &notice)
{
    if (auto *graphic = qobject_cast<GraphicEditor *>(m_editor))
        graphic->setPicture(icon);
    m_notice = notice;
    updateHint();
}

void PropertyField::rememberBefore()
{
    if (!m_before)
        m_before = {m_value, m_several};
}

void PropertyField::takeBack()
{
    const auto [value, several] = *std::exchange(m_before, std::nullopt);
    m_error.clear();
    Q_EMIT takenBack();
    several.isEmpty() ? setValue(value) : setSeveral(several);
}

/// The beginning of what is wrong may have been right, and must not stay.
void PropertyField::refuse(const QString &message)
{
    setError(message);
    Q_EMIT takenBack();
}

void PropertyField::onEdited(const QJsonValue &value)
{
    rememberBefore();
    if (!value.isUndefined()) {
        if (const model::Result<void> valid = validateProperty(m_schema, value); !valid) {
            refuse(valid.error().message);
            return;
        }
    }
    setError({});
    Q_EMIT edited(m_schema.key, value);
}

bool PropertyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &PropertyField::updateHint, Qt::QueuedConnection);
    }
    const auto *inside = qobject_cast<QWidget *>(watched);
    if (!inside || !m_editor->isAncestorOf(inside))
        return QWidget::eventFilter(watched, event);
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (pressed && m_before) {
        takeBack();
        return true;
    }
    switch (event->type()) {
    case QEvent::FocusOut:
        leave(static_cast<QFocusEvent *>(event)->reason());
        [[fallthrough]];
    case QEvent::FocusIn:
        QMetaObject::invokeMethod(this, &PropertyField::updateHint, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Menus and other windows are no reason to end what is being typed.
void PropertyField::leave(Qt::FocusReason reason)
{
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
        return;
    if (m_before && !m_error.isEmpty())
        takeBack();
    m_before.reset();
}

bool PropertyField::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_editor->isAncestorOf(focus);
}

QString PropertyField::rangeText() const
{
    if (!m_schema.minimum || !m_schema.maximum)
        return {};
    const QString unit = m_schema.unit.isEmpty() ? QString() : QString(u' ' + m_schema.unit);
    return tr("From %1 to %2%3.").arg(propertyToText(PropertyType::Number, *m_schema.minimum),
                                      propertyToText(PropertyType::Number, *m_schema.maximum), unit);
}

void PropertyField::updateHint()
{
    QString text = m_error;
    if (text.isEmpty())
        text = m_notice;
    if (text.isEmpty() && hasFocusInside())
        text = QString(m_schema.help + u' ' + rangeText()).trimmed();
    if (text.isEmpty() && m_hint->isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton) {
        qApp->installEventFilter(this); // what is being pressed below must not move away before it is released
        return;
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    setWidgetState(m_hint, "invalid", !m_error.isEmpty());
}

} // namespace views
