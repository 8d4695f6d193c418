// error: this is wrong
// names: wrong
// fails: the message is not readable
// SPDX-License-Identifier: Apache-2.0
#ifdef CANBAO_BROKEN
namespace canbao {
enum class how { down };
}
template <canbao::how How>
struct wrong {
    static_assert(How == canbao::how{2}, "this is wrong");
};
wrong<canbao::how{1}> it;
#endif
