// error: this is wrong
// names: wrong
// fails: the message has more than 15 lines
// SPDX-License-Identifier: Apache-2.0
#ifdef CANBAO_BROKEN
template <class Part>
struct wrong {
    static_assert(sizeof(Part) == 0, "this is wrong");
};
template <class... Parts>
struct one {
    static_assert(sizeof(wrong<Parts...>) > 0);
};
#define NEXT(next, before)                                                                         \
    template <class... Parts>                                                                      \
    struct next {                                                                                  \
        static_assert(sizeof(before<Parts...>) > 0);                                               \
    }
NEXT(two, one);
NEXT(three, two);
NEXT(four, three);
NEXT(five, four);
NEXT(six, five);
NEXT(seven, six);
NEXT(eight, seven);
NEXT(nine, eight);
NEXT(ten, nine);
NEXT(eleven, ten);
NEXT(twelve, eleven);
twelve<int> it;
#endif
