// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/deciding.hpp"
#include "explain/steps.hpp"

namespace program::explaining {

/// Whether a reading of a component bears on what the component decided; `opening` is the opening
/// that it is about, where it is about one. What a published reading is about is known; one of a
/// program's own is taken to be about all of its component, and about why a route is closed where
/// that fails by one condition alone.
bool bears_on(const explanation& steps, const canbao::label& reading, part what,
              const examined* opening);

/// Whether a reading says how days and months are counted.
bool is_about_counting(const canbao::label& reading);

/// Whether days or months were counted to come to the result: to know whether what was taken is
/// open, and from when it covers, or why nothing could be taken.
bool has_counted(const explanation& steps);

} // namespace program::explaining
