// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_OSTREAM_HPP
#define CANBAO_OSTREAM_HPP

#include <canbao/engine/written.hpp>

#include <ostream>

// Money, days and statuses on streams; width, fill and alignment as for a text, and no locale.
namespace canbao::inline v0_1 {

/// `175.00`: yuan, always with two decimals.
inline std::ostream& operator<<(std::ostream& stream, fen amount) {
    return stream << detail::write(amount).view();
}

/// `2025-09-01`; `-` where it is absent.
inline std::ostream& operator<<(std::ostream& stream, date day) {
    return stream << detail::write(day).view();
}

/// Its code, such as `insured`.
inline std::ostream& operator<<(std::ostream& stream, status what) {
    return stream << detail::write(what);
}

/// Its code, such as `not_open`; `-` for none.
inline std::ostream& operator<<(std::ostream& stream, refusal why) {
    return stream << detail::write(why);
}

} // namespace canbao

#endif
