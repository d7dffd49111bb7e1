// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/jsondocument.h"

#include "models/gitlab/json/jsonrepair.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// One parser per thread waits for its next document: its buffers are worth keeping, unless a huge answer blew them up.
thread_local std::unique_ptr<simdjson::dom::parser> spare;
constexpr std::size_t keptCapacity = 8U << 20;

std::unique_ptr<simdjson::dom::parser> takeParser()
{
    return spare ? std::move(spare) : std::make_unique<simdjson::dom::parser>();
}

simdjson::error_code parseInto(simdjson::dom::parser &parser, const QByteArray &json, simdjson::dom::element &root)
{
    const bool hasPadding = json.capacity() - json.size() >= qsizetype(simdjson::SIMDJSON_PADDING);
    return parser.parse(json.constData(), std::size_t(json.size()), !hasPadding).get(root);
}

} // namespace

Result<JsonDocument> JsonDocument::parse(const QByteArray &json)
{
    JsonDocument document;
    document.m_parser = takeParser();
    simdjson::dom::element root;
    simdjson::error_code error = parseInto(*document.m_parser, json, root);
    if (error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR)
        error = parseInto(*document.m_parser, repairedJson(json), root);
    if (error != simdjson::SUCCESS)
        return failure(Error::Kind::Parse, u"not JSON: "_s + QString::fromUtf8(simdjson::error_message(error)));
    document.m_root = JsonValue(root);
    return document;
}

JsonDocument::~JsonDocument()
{
    if (m_parser && m_parser->capacity() <= keptCapacity)
        spare = std::move(m_parser);
}

} // namespace muster::gitlab
