#pragma once

#include "model/base/result.h"

#include "views/exporters/exportoptions.h"

#include <QByteArray>

namespace views {

/// Refused when the image would take more memory than is reasonable.
model::Result<QByteArray> renderPng(const Picture &picture, const ExportOptions &options);

} // namespace views
