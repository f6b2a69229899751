#include "views/exporters/pngwriter.h"

#include <csetjmp>
#include <cstring>
#include <png.h>

namespace views {

namespace {

// Drawings are flat: what repeats the row above compresses to nothing, and a search for the best filter of each row, which
// other writers make, costs more than everything else and gains little.
constexpr int bothFilters = PNG_FILTER_NONE | PNG_FILTER_UP;

// Files of more than this many pixels are written in half the time and are a fifth larger than with the thorough level.
constexpr qint64 large = 16'000'000;
constexpr int thoroughLevel = 6;
constexpr int quickLevel = 3;

constexpr std::size_t blockSize = 1 << 16;

/// False when libpng gave up: it jumps back here, so steps must own nothing.
template<typename Step>
bool succeeds(png_struct *png, const Step &step)
{
    if (setjmp(png_jmpbuf(png)) != 0) // NOLINT: the way of libpng
        return false;
    step();
    return true;
}

void append(png_struct *png, png_byte *bytes, std::size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// A file under way.
class Writer
{
public:
    explicit Writer(QByteArray &out)
    {
        m_png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, [](png_struct *, const char *) {});
        m_info = m_png ? png_create_info_struct(m_png) : nullptr;
        if (m_info)
            png_set_write_fn(m_png, &out, &append, nullptr);
    }
    ~Writer() { png_destroy_write_struct(&m_png, &m_info); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    bool begin(const QImage &image, int level, QByteArray title)
    {
        return m_info && succeeds(m_png, [&] {
            const bool opaque = image.format() == QImage::Format_RGB888;
            png_set_IHDR(m_png, m_info, png_uint_32(image.width()), png_uint_32(image.height()), 8,
                         opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                         PNG_FILTER_TYPE_DEFAULT);
            png_set_pHYs(m_png, m_info, png_uint_32(image.dotsPerMeterX()), png_uint_32(image.dotsPerMeterY()), PNG_RESOLUTION_METER);
            char keyword[] = "Title";
            char nothing[] = "";
            png_text text{PNG_ITXT_COMPRESSION_NONE, keyword, title.data(), 0, std::size_t(title.size()), nothing, nothing};
            if (!title.isEmpty())
                png_set_text(m_png, m_info, &text, 1);
            png_set_filter(m_png, PNG_FILTER_TYPE_BASE, bothFilters);
            png_set_compression_level(m_png, level);
            png_set_compression_buffer_size(m_png, blockSize);
            png_write_info(m_png, m_info);
        });
    }
    bool add(const uchar *row, int filter)
    {
        return succeeds(m_png, [&] {
            png_set_filter(m_png, PNG_FILTER_TYPE_BASE, filter);
            png_write_row(m_png, row);
        });
    }
    bool end()
    {
        return succeeds(m_png, [&] { png_write_end(m_png, m_info); });
    }

private:
    png_struct *m_png;
    png_info *m_info;
};

} // namespace

QByteArray writePng(const QImage &source, const QString &title)
{
    const QImage image = source.convertToFormat(source.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    const bool isLarge = qint64(image.width()) * image.height() > large;
    QByteArray out;
    Writer writer(out);
    bool isGood = writer.begin(image, isLarge ? quickLevel : thoroughLevel, title.toUtf8());
    const std::size_t length = std::size_t(image.width()) * std::size_t(image.depth()) / 8;
    for (int y = 0; y < image.height() && isGood; ++y) {
        const bool repeats = y > 0 && std::memcmp(image.constScanLine(y), image.constScanLine(y - 1), length) == 0;
        isGood = writer.add(image.constScanLine(y), isLarge || repeats ? PNG_FILTER_UP : PNG_FILTER_NONE);
    }
    return isGood && writer.end() ? out : QByteArray();
}

} // namespace views
