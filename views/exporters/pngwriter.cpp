#include "views/exporters/pngwriter.h"

#include <QtEndian>

#include <zlib.h>

namespace views {

namespace {

// Drawings are flat: what repeats the row above compresses to nothing, and a search for the best filter of each row, which
// other writers make, costs more than everything else and gains little.
enum Filter : char { None = 0, Up = 2 };

// Files of more than this many pixels are written in half the time and are a fifth larger than with the thorough level.
constexpr qint64 large = 16'000'000;
constexpr int thoroughLevel = 6;
constexpr int quickLevel = 3;

constexpr qsizetype blockSize = 1 << 16;

void appendNumber(QByteArray &out, quint32 number)
{
    char bytes[4];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

void appendChunk(QByteArray &out, const char (&type)[5], const QByteArray &data)
{
    appendNumber(out, quint32(data.size()));
    out.append(type, 4);
    out += data;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(type), 4);
    appendNumber(out, quint32(crc32(sum, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size()))));
}

QByteArray header(const QImage &image, bool opaque)
{
    constexpr char bitsPerChannel = 8;
    constexpr char rgb = 2;
    constexpr char rgba = 6;
    QByteArray data;
    appendNumber(data, quint32(image.width()));
    appendNumber(data, quint32(image.height()));
    data += bitsPerChannel;
    data += opaque ? rgb : rgba;
    data.append(3, '\0'); // the only compression, the only set of filters, not interlaced
    return data;
}

QByteArray density(const QImage &image)
{
    constexpr char perMetre = 1;
    QByteArray data;
    appendNumber(data, quint32(image.dotsPerMeterX()));
    appendNumber(data, quint32(image.dotsPerMeterY()));
    data += perMetre;
    return data;
}

// International text: keyword, neither compressed nor in a named language, the text itself.
QByteArray titleText(const QString &title)
{
    return QByteArray("Title") + QByteArray(5, '\0') + title.toUtf8();
}

/// The compressed rows, as chunks behind each other.
class Rows
{
public:
    Rows(QByteArray &out, int level) : m_out(out), m_block(blockSize, Qt::Uninitialized)
    {
        m_failed = deflateInit(&m_stream, level) != Z_OK;
        makeRoom();
    }
    ~Rows() { deflateEnd(&m_stream); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    void add(const QByteArray &row) { run(row, Z_NO_FLUSH); }
    /// False when there was not enough memory.
    bool finish()
    {
        run({}, Z_FINISH);
        return !m_failed;
    }

private:
    void makeRoom()
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_block.data());
        m_stream.avail_out = uInt(m_block.size());
    }

    void run(const QByteArray &bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = uInt(bytes.size());
        while (!m_failed && (m_stream.avail_in > 0 || flush == Z_FINISH)) {
            const int state = deflate(&m_stream, flush);
            if (m_stream.avail_out == 0 || state == Z_STREAM_END) {
                appendChunk(m_out, "IDAT", m_block.first(m_block.size() - m_stream.avail_out));
                makeRoom();
            }
            if (state == Z_STREAM_END)
                return;
            m_failed = state != Z_OK && state != Z_BUF_ERROR;
        }
    }

    QByteArray &m_out;
    QByteArray m_block;
    z_stream m_stream{};
    bool m_failed = false;
};

// Red, green, blue and, unless the image is opaque, alpha.
void unpack(const QRgb *from, int width, bool opaque, char *to)
{
    for (int x = 0; x < width; ++x) {
        const QRgb pixel = opaque ? from[x] : qUnpremultiply(from[x]);
        *to++ = char(qRed(pixel));
        *to++ = char(qGreen(pixel));
        *to++ = char(qBlue(pixel));
        if (!opaque)
            *to++ = char(qAlpha(pixel));
    }
}

} // namespace

QByteArray writePng(const QImage &source, const QString &title)
{
    const bool opaque = !source.hasAlphaChannel();
    const QImage image = source.convertToFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    const int width = image.width();
    const qsizetype length = qsizetype(width) * (opaque ? 3 : 4);
    const bool isLarge = qint64(width) * image.height() > large;

    QByteArray out("\x89PNG\r\n\x1a\n");
    appendChunk(out, "IHDR", header(image, opaque));
    appendChunk(out, "pHYs", density(image));
    if (!title.isEmpty())
        appendChunk(out, "iTXt", titleText(title));
    Rows rows(out, isLarge ? quickLevel : thoroughLevel);
    QByteArray above(length, '\0');
    QByteArray row(length, '\0');
    QByteArray filtered(length + 1, '\0');
    for (int y = 0; y < image.height(); ++y) {
        unpack(reinterpret_cast<const QRgb *>(image.constScanLine(y)), width, opaque, row.data());
        const bool up = isLarge || row == above;
        filtered[0] = up ? Up : None;
        char *to = filtered.data() + 1;
        const char *now = row.constData();
        const char *before = above.constData();
        for (qsizetype i = 0; i < length; ++i)
            to[i] = char(now[i] - (up ? before[i] : 0));
        rows.add(filtered);
        row.swap(above);
    }
    if (!rows.finish())
        return {};
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace views
