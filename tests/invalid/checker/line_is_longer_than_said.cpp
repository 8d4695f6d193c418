// error: this is wrong
// names: wrong
// longest: g++ 60, clang 60
// fails: more than 60
// SPDX-License-Identifier: Apache-2.0
#ifdef CANBAO_BROKEN
template <class... Parts>
struct wrong {
    static_assert(sizeof...(Parts) == 0, "this is wrong");
};
wrong<int> it;
#endif
