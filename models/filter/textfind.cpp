// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textfind.h"

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace muster {

namespace {

constexpr std::size_t none = std::string_view::npos;

std::size_t findByLibrary(std::string_view text, std::string_view needle, std::size_t from)
{
    const void *at = memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return at ? std::size_t(static_cast<const char *>(at) - text.data()) : none;
}

bool isAt(const char *at, std::string_view needle)
{
    return at[0] == needle.front() && at[needle.size() - 1] == needle.back() && std::memcmp(at, needle.data(), needle.size()) == 0;
}

#ifdef __SSE2__
constexpr std::size_t width = 16;

__m128i load(const char *from)
{
    __m128i bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

/// Looks at `blocks` times sixteen places at once (there are at least so many): those where the first and the last character
/// fit are looked at closely.
template <unsigned blocks>
std::size_t findByBlocks(std::string_view text, std::string_view needle, std::size_t starts)
{
    const __m128i first = _mm_set1_epi8(needle.front()), last = _mm_set1_epi8(needle.back());
    const char *const begin = text.data(), *const ends = text.data() + needle.size() - 1;
    const auto fits = [&](std::size_t at) {
        return unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(load(begin + at), first), _mm_cmpeq_epi8(load(ends + at), last))));
    };
    std::size_t misses = 0;
    for (std::size_t at = 0;; at += blocks * width) {
        if (at + blocks * width > starts)
            at = starts - blocks * width;   // the last step overlaps the one before
        unsigned mask = fits(at);
        if constexpr (blocks == 2)
            mask |= fits(at + width) << width;
        for (; mask != 0; mask &= mask - 1) {
            const std::size_t place = at + std::size_t(__builtin_ctz(mask));
            if (std::memcmp(begin + place, needle.data(), needle.size()) == 0)
                return place;
            if (++misses > 64)   // somebody's "aaaa…": the library's way is linear whatever comes
                return findByLibrary(text, needle, at);
        }
        if (at + blocks * width == starts)
            return none;
    }
}
#endif

} // namespace

std::size_t findText(std::string_view text, std::string_view needle)
{
    if (needle.empty())
        return 0;
    if (needle.size() > text.size())
        return none;
    if (needle.size() == 1)
        return text.find(needle.front());
    const std::size_t starts = text.size() - needle.size() + 1;   // places where it could begin
#ifdef __SSE2__
    if (starts >= 2 * width)
        return findByBlocks<2>(text, needle, starts);
    if (starts >= width)
        return findByBlocks<1>(text, needle, starts);
#endif
    if (starts > 64)
        return findByLibrary(text, needle, 0);
    for (std::size_t at = 0; at < starts; ++at) {
        if (isAt(text.data() + at, needle))
            return at;
    }
    return none;
}

} // namespace muster
