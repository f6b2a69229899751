#pragma once

#include "views/panels/collapsiblesection.h"
#include "views/session/session.h"
#include "views/tools/measures.h"

#include <optional>

namespace views {

class PropertyField;

/// Place and size of parts as numbers, which the handles of the mouse change as well.
class MeasureForm : public CollapsibleSection
{
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit MeasureForm(Session &session, QWidget *parent = nullptr);
    ~MeasureForm() override;

    /// Shows those of these parts; badges, which have one size, are left out.
    void refresh(const QSet<model::ComponentId> &parts);

private:
    struct Row {
        Measure measure;
        PropertyField *field;
    };

    void consider(const Row &row, const QJsonValue &value);
    void apply();

    Session &m_session;
    std::vector<Row> m_rows;
    std::vector<model::ComponentId> m_parts;
    /// Typed, and done once the field is left or Enter pressed: frames that grow around "2" would not shrink for "200".
    std::optional<std::pair<Measure, double>> m_typed;
};

} // namespace views
