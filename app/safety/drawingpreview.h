#pragma once

#include "model/diagram/diagram.h"
#include "views/picture/picture.h"

#include <QFrame>

#include <optional>

namespace app {

/// A picture of a drawing that is not open.
class DrawingPreview : public QFrame
{
    Q_OBJECT

public:
    explicit DrawingPreview(QWidget *parent = nullptr);

    void setDiagram(const model::Diagram &diagram);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    model::Diagram m_diagram;
    std::optional<views::Picture> m_picture; ///< made when it is needed
};

} // namespace app
