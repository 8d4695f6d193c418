// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canbao.h"

#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

// What goes wrong inside, as the codes and messages of the interface.
namespace binding {

/// What the caller can set right.
struct problem_with : std::runtime_error {
    problem_with(canbao_code of, const std::string& message) : runtime_error{message}, code{of} {}
    canbao_code code;
};

/// Writes a code and a message, cut between characters; nothing where `into` is nullptr.
void tell(canbao_error* into, canbao_code code, std::string_view message) noexcept;

/// The exception that is being handled, as a code and a message.
canbao_code tell_exception(canbao_error* into) noexcept;

/// What `work` returns; `otherwise`, and what went wrong, where it throws.
template <class Result>
Result guarded(canbao_error* error, Result otherwise, const auto& work) noexcept {
    try {
        tell(error, CANBAO_OK, {});
        return work();
    } catch (...) {
        tell_exception(error);
        return otherwise;
    }
}

/// A text that the caller names; throws where it is nullptr.
std::string_view text_of(const char* given, std::string_view name);
/// A thing that the caller names; throws where it is nullptr.
template <class Thing>
Thing& thing_of(Thing* given, std::string_view name) {
    if (given == nullptr) {
        throw problem_with{CANBAO_BAD_ARGUMENT, std::string{name} + " is NULL"};
    }
    return *given;
}

/// A copy that `canbao_release_text` gives back.
char* copy_of(std::string_view text);

} // namespace binding
