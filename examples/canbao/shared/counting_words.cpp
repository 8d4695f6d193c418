// SPDX-License-Identifier: Apache-2.0
#include "shared/counting_words.hpp"

namespace program {

std::string counting_in_words(canbao::counting_rule counting, language tongue) {
    std::string text = counting.first == canbao::opening_day::excluded
                           ? say(tongue, {"the day they run from is not counted", "起算日不计入"})
                           : say(tongue, {"the day they run from is counted", "起算日计入"});
    switch (counting.end) {
    case canbao::month_end::unnamed: break;
    case canbao::month_end::last_day:
        return text + say(tongue, {"; months without the day end on their last",
                                   "；月内无对应日的，以月末日为届满日"});
    case canbao::month_end::next_month:
        return text + say(tongue, {"; months without the day end on the first of the next",
                                   "；月内无对应日的，以次月1日为届满日"});
    }
    return text;
}

} // namespace program
