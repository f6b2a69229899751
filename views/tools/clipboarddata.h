#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"
#include "views/exporters/exportoptions.h"

#include <QMimeData>

#include <optional>

namespace views {

/// What copying puts on the clipboard: for this program the parts as the text of a file, for others a picture of them as
/// SVG and in pixels. Pictures are made when somebody asks for them.
class ClipboardData : public QMimeData
{
    Q_OBJECT

public:
    enum class Content { Everything, PictureOnly };

    /// The picture has the marks, layers and graphics of the options. `drawing`: path of the file that the parts come from; empty
    /// when it has none.
    ClipboardData(const model::Diagram &fragment, Content content, const ExportOptions &shown, const QString &drawing);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    QByteArray rendered(const QString &exporter) const;

    model::Diagram m_fragment;
    Content m_content;
    ExportOptions m_shown; ///< as it was when it was copied
    QString m_drawing;
};

/// True for the text of a file of this program, whole or not.
bool holdsDrawing(const QMimeData &data);

/// Path of the drawing that the parts on the clipboard come from; nothing when they come from elsewhere, empty when it has no file.
std::optional<QString> drawingCopiedFrom(const QMimeData &data);

/// The parts on the clipboard: those of a drawing, or one that says the text that is there; else why there are none.
model::Result<model::Diagram> fragmentFrom(const QMimeData *data);

} // namespace views
