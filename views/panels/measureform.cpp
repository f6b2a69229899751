#include "views/panels/measureform.h"

#include "views/panels/propertyfield.h"
#include "views/panels/propertytext.h"
#include "views/tools/resizing.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace views {

using namespace Qt::StringLiterals;

namespace {

model::PropertySchema schemaOf(Measure measure)
{
    model::PropertySchema schema;
    schema.type = model::PropertyType::Number;
    schema.defaultValue = QJsonValue(QJsonValue::Undefined);
    switch (measure) {
    case Measure::X:
        schema.key = u"x"_s;
        schema.label = QCoreApplication::translate("views::MeasureForm", "X");
        schema.help = QCoreApplication::translate("views::MeasureForm", "Where its left edge is in the drawing.");
        break;
    case Measure::Y:
        schema.key = u"y"_s;
        schema.label = QCoreApplication::translate("views::MeasureForm", "Y");
        schema.help = QCoreApplication::translate("views::MeasureForm", "Where its upper edge is in the drawing.");
        break;
    case Measure::Width:
        schema.key = u"width"_s;
        schema.label = QCoreApplication::translate("views::MeasureForm", "Width");
        schema.help = QCoreApplication::translate("views::MeasureForm", "In the drawing: Alt, Shift and the arrows to the right and left.");
        break;
    case Measure::Height:
        schema.key = u"height"_s;
        schema.label = QCoreApplication::translate("views::MeasureForm", "Height");
        schema.help = QCoreApplication::translate("views::MeasureForm", "In the drawing: Alt, Shift and the arrows down and up.");
        break;
    }
    return schema;
}

/// As many digits as anybody can see.
double shown(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

MeasureForm::MeasureForm(Session &session, QWidget *parent) : CollapsibleSection(tr("Place and size"), parent), m_session(session)
{
    for (const Measure measure : allMeasures) {
        auto *field = new PropertyField(schemaOf(measure));
        field->setRemovable(false);
        const Row row{measure, field};
        connect(field, &PropertyField::takenBack, this, [this] { m_typed.reset(); });
        connect(field, &PropertyField::edited, this, [this, row](const QString &, const QJsonValue &value) { consider(row, value); });
        connect(field->findChild<QLineEdit *>(), &QLineEdit::editingFinished, this, &MeasureForm::apply);
        body()->addWidget(field);
        m_rows.push_back(row);
    }
    setOpen(false);
}

/// A field that loses the focus because it is destroyed has nothing to say any more.
MeasureForm::~MeasureForm()
{
    for (const Row &row : m_rows) {
        row.field->disconnect(this);
        row.field->findChild<QLineEdit *>()->disconnect(this);
    }
}

void MeasureForm::refresh(const QSet<model::ComponentId> &parts)
{
    const model::Diagram &diagram = m_session.diagram();
    m_parts.assign(parts.begin(), parts.end());
    std::erase_if(m_parts, [&](const model::ComponentId &id) { return !diagram.component(id) || !isResizable(diagram.sizeOf(id)); });
    std::sort(m_parts.begin(), m_parts.end());
    setVisible(!m_parts.empty());
    m_typed.reset(); // was about what is not so any more
    for (const Row &row : m_rows) {
        QStringList values;
        for (const model::ComponentId &id : m_parts)
            values.append(propertyToText(model::PropertyType::Number, shown(measureOf(diagram, id, row.measure))));
        values.removeDuplicates();
        if (values.size() > 1)
            row.field->setSeveral(values);
        else if (!m_parts.empty())
            row.field->setValue(shown(measureOf(diagram, m_parts.front(), row.measure)));
    }
}

void MeasureForm::consider(const Row &row, const QJsonValue &value)
{
    m_typed.reset();
    if (!value.isDouble()) {
        row.field->setError(tr("A number is needed here."));
        return;
    }
    const model::Result<model::Edit> edit = measureEdit(m_session.diagram(), m_parts, row.measure, value.toDouble());
    if (edit)
        m_typed = {row.measure, value.toDouble()};
    else
        row.field->setError(edit.error().message);
}

void MeasureForm::apply()
{
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed)
        return;
    m_session.endGesture(); // a step of its own
    if (const model::Result<model::Edit> edit = measureEdit(m_session.diagram(), m_parts, typed->first, typed->second))
        m_session.push(*edit);
}

} // namespace views
