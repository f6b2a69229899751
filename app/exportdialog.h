#pragma once

#include "views/exporters/exporters.h"
#include "views/session/session.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

namespace app {

class PictureContents;

/// Chooses what a picture contains, with a live preview, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is that of the diagram, or where it would be saved: the picture goes beside it.
    ExportDialog(views::Session &session, const QString &path, QWidget *parent = nullptr);

    /// Where the picture went the last time, else beside the diagram.
    QString suggestion() const;
    /// With the file that the picture carries along, if it does.
    views::ExportOptions options() const;
    /// Writes the picture, and remembers what was chosen for the next time; false when it failed, which was explained.
    bool write(const QString &path);
    /// The file written; empty until then.
    const QString &writtenPath() const { return m_written; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createForm();
    const views::Exporter &exporter() const; ///< of the format chosen
    views::ExportOptions pictureOptions() const;
    void recall();
    void remember(const QString &written) const;
    void suggestScale();
    void updatePreview();
    void drawPreview();
    void showPreview();
    void chooseFile();

    views::Session &m_session;
    QString m_path;
    QString m_before; ///< where the picture went the last time
    QString m_written;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QCheckBox *m_carries;
    PictureContents *m_contents = nullptr;
    QLabel *m_preview;
    QLabel *m_size;
    QDialogButtonBox *m_buttons;
    QTimer m_soon;
    views::Picture m_picture;
    QImage m_drawn; ///< the picture, to be made smaller
};

} // namespace app
