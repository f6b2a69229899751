#pragma once

#include "model/base/result.h"

#include "views/exporters/exportoptions.h"

#include <QByteArray>

namespace views {

/// One page of the picture's size (96 pixels are an inch), as vectors, with real text and the title as metadata.
model::Result<QByteArray> renderPdf(const Picture &picture, const ExportOptions &options);

} // namespace views
