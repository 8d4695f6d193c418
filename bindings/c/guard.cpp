// SPDX-License-Identifier: Apache-2.0
#include "c/guard.hpp"

#include "shared/failure.hpp"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace binding {

void tell(canbao_error* into, canbao_code code, std::string_view message) noexcept {
    if (into == nullptr) {
        return;
    }
    std::size_t size = std::min(message.size(), sizeof into->message - 1);
    if (size < message.size()) {
        while (size > 0 && (static_cast<unsigned char>(message[size]) & 0xC0U) == 0x80U) {
            --size; // a character goes on here
        }
    }
    into->code = code;
    message.copy(into->message, size);
    into->message[size] = '\0';
}

canbao_code tell_exception(canbao_error* into) noexcept {
    const auto say = [into](canbao_code code, std::string_view message) {
        tell(into, code, message);
        return code;
    };
    try {
        throw;
    } catch (const problem_with& one) {
        return say(one.code, one.what());
    } catch (const program::failure& one) {
        return say(CANBAO_BAD_ARGUMENT, one.what());
    } catch (const std::bad_alloc&) {
        return say(CANBAO_NO_MEMORY, "there is not enough memory");
    } catch (const std::exception& one) {
        return say(CANBAO_FAILED, one.what());
    } catch (...) {
        return say(CANBAO_FAILED, "unknown failure");
    }
}

std::string_view text_of(const char* given, std::string_view name) {
    return &thing_of(given, name);
}

char* copy_of(std::string_view text) {
    auto* const copy = static_cast<char*>(std::malloc(text.size() + 1));
    if (copy == nullptr) {
        throw std::bad_alloc{};
    }
    text.copy(copy, text.size());
    copy[text.size()] = '\0';
    return copy;
}

} // namespace binding

extern "C" void canbao_release_text(char* text) {
    std::free(text);
}
