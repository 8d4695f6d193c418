// error: this is wrong
// names: wrong
// fails: a line has
// SPDX-License-Identifier: Apache-2.0
#ifdef CANBAO_BROKEN
template <class One, class Other>
struct a_component_with_a_long_name {};
template <class Part>
using twice = a_component_with_a_long_name<Part, Part>;
template <class... Parts>
struct wrong {
    static_assert(sizeof...(Parts) == 0, "this is wrong");
};
wrong<twice<twice<twice<twice<twice<twice<int>>>>>>> it;
#endif
