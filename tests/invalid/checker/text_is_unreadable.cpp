// error: this is wrong
// names: wrong
// fails: the message is not readable
// SPDX-License-Identifier: Apache-2.0
#ifdef CANBAO_BROKEN
template <char... Characters>
struct wrong {
    static_assert(sizeof...(Characters) == 0, "this is wrong");
};
wrong<'\346', '\271', '\230'> it;
#endif
