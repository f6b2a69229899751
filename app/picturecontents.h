#pragma once

#include "views/exporters/exportoptions.h"
#include "views/session/session.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace app {

/// A combo box whose list looks like those of the panels.
QComboBox *namedChoice(const QString &name);

/// An empty form of a dialog that makes pictures, as wide as its rows need and no wider; it belongs to a new widget.
QFormLayout *createPictureForm();

/// What a picture shows besides the drawing: rows of the forms for exporting and for printing.
class PictureContents : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form.
    PictureContents(const views::Session &session, QFormLayout &form, QObject *parent);

    void apply(views::ExportOptions &options) const;

    /// As they are remembered from one export to the next.
    QVariantMap choices() const;
    void setChoices(const QVariantMap &choices);

Q_SIGNALS:
    void changed();

private:
    const views::Session &m_session;
    QComboBox *m_steps;
    QCheckBox *m_title;
    QCheckBox *m_legend;
    QCheckBox *m_titleBlock;
    QCheckBox *m_findings;
};

} // namespace app
