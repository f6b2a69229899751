#include "model/formats/picturefile.h"

#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

#include <array>
#include <utility>

namespace model {

namespace {

const QByteArray pngSignature("\x89PNG\r\n\x1a\n");
constexpr qsizetype chunkFrame = 12; ///< length, type and checksum around the content of a chunk
const QByteArray textChunk("iTXt");
/// Keyword, not compressed, no language, no translated keyword.
const QByteArray textHead("tracepaper\0\0\0\0\0", 15);

/// Polynomial and order of bits as PNG has them.
quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] & 1) != 0 ? 0xEDB88320U ^ (made[i] >> 1) : made[i] >> 1;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return number(quint32(content.size())) + type + content + number(checksum(type + content));
}

/// Before the last chunk, which ends the picture.
QByteArray withFileInPng(const QByteArray &picture, const QByteArray &file)
{
    const qsizetype end = picture.size() - chunkFrame;
    if (end < pngSignature.size() || picture.mid(end + 4, 4) != "IEND")
        return picture;
    return picture.first(end) + chunk(textChunk, textHead + file) + picture.sliced(end);
}

std::optional<QByteArray> fileInPng(const QByteArray &picture)
{
    qsizetype at = pngSignature.size();
    while (picture.size() - at >= chunkFrame) {
        const qsizetype length = qFromBigEndian<quint32>(picture.constData() + at);
        if (length > picture.size() - at - chunkFrame)
            break;
        const QByteArrayView content = QByteArrayView(picture).sliced(at + 8, length);
        if (picture.mid(at + 4, 4) == textChunk && content.startsWith(textHead))
            return content.sliced(textHead.size()).toByteArray();
        at += chunkFrame + length;
    }
    return std::nullopt;
}

// As JSON says them, because XML allows them in no form.
const std::array<std::pair<const char *, const char *>, 2> forbiddenInXml{{{"\xEF\xBF\xBE", "\\ufffe"}, {"\xEF\xBF\xBF", "\\uffff"}}};
const std::array<std::pair<const char *, const char *>, 3> xmlEntities{{{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}}};
const QLatin1String element("metadata");

QByteArray withFileInSvg(const QByteArray &picture, const QByteArray &file)
{
    const qsizetype end = picture.lastIndexOf("</svg>");
    if (end < 0)
        return picture;
    QByteArray text = file;
    for (const auto &[plain, written] : forbiddenInXml)
        text.replace(plain, written);
    for (const auto &[plain, written] : xmlEntities)
        text.replace(plain, written);
    return picture.first(end) + "<metadata id=\"tracepaper\">" + text + "</metadata>\n" + picture.sliced(end);
}

/// Whoever edits the picture may write the element in any way that XML knows.
std::optional<QByteArray> fileInSvg(const QByteArray &picture)
{
    QXmlStreamReader reader(picture);
    reader.setNamespaceProcessing(false); // prefixes that nobody declared are no reason to fail
    while (!reader.atEnd()) {
        const bool isOurs = reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName().endsWith(element)
                            && reader.attributes().value(QLatin1String("id")) == QLatin1String("tracepaper");
        if (!isOurs)
            continue;
        const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements);
        return reader.hasError() ? std::nullopt : std::optional(text.trimmed().toUtf8());
    }
    return std::nullopt;
}

bool isSvg(const QByteArray &picture)
{
    return picture.startsWith('<') || picture.startsWith("\xEF\xBB\xBF<");
}

} // namespace

QByteArray withFileInside(const QByteArray &picture, const QByteArray &file)
{
    if (picture.startsWith(pngSignature))
        return withFileInPng(picture, file);
    return isSvg(picture) ? withFileInSvg(picture, file) : picture;
}

bool isPicture(const QByteArray &bytes)
{
    constexpr qsizetype beginning = 4096; // an XML declaration, comments and a document type may come first
    return bytes.startsWith(pngSignature) || bytes.startsWith("%PDF-") || (isSvg(bytes) && bytes.left(beginning).contains("<svg"));
}

std::optional<QByteArray> fileInside(const QByteArray &picture)
{
    if (picture.startsWith(pngSignature))
        return fileInPng(picture);
    return isSvg(picture) ? fileInSvg(picture) : std::nullopt;
}

} // namespace model
