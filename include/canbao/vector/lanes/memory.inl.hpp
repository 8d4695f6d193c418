// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: columns of 8 and 32 bits from memory to lanes of 16 bits, and back.

#if defined(CANBAO_VECTOR_BYTES)

#if defined(__x86_64__)

/// The numbers of two vectors in 16 bits; one that is out of range becomes the nearest in it.
CANBAO_VECTOR_INLINE i16 nearest16(wide both) noexcept {
#if CANBAO_VECTOR_BYTES == 16
    return __builtin_ia32_packssdw128(both.low, both.high);
#elif CANBAO_VECTOR_BYTES == 32
    using i64 [[gnu::vector_size(32)]] = long long;
    const auto packed = reinterpret_cast<i64>(__builtin_ia32_packssdw256(both.low, both.high));
    return reinterpret_cast<i16>(__builtin_shufflevector(packed, packed, 0, 2, 1, 3));
#else
    using i64 [[gnu::vector_size(64)]] = long long;
#if defined(__clang__)
    const auto packed = reinterpret_cast<i64>(__builtin_ia32_packssdw512(both.low, both.high));
#else
    const auto packed = reinterpret_cast<i64>(
        __builtin_ia32_packssdw512_mask(both.low, both.high, i16{}, 0xFFFFFFFFU));
#endif
    return reinterpret_cast<i16>(__builtin_shufflevector(packed, packed, 0, 2, 4, 6, 1, 3, 5, 7));
#endif
}
#else
CANBAO_VECTOR_INLINE i16 nearest16(wide both) noexcept {
    const i32 least = i32{} - 32'768;
    const i32 most = i32{} + 32'767;
    both = {both.low > least ? both.low : least, both.high > least ? both.high : least};
    both = {both.low < most ? both.low : most, both.high < most ? both.high : most};
    return low_halves(both);
}
#endif

/// A set of words as two vectors of 16 bits.
struct sets {
    i16 low;
    i16 high;
};

/// A set of categories and groups.
struct identity_sets {
    i16 low;
    i16 high;
    i16 groups; ///< only where the policy has some
};

CANBAO_VECTOR_INLINE i32 low_half(i32 word) noexcept {
    using u32 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::uint32_t;
    return reinterpret_cast<i32>(reinterpret_cast<u32>(word) << 16) >> 16;
}
CANBAO_VECTOR_INLINE sets load_sets(const std::uint32_t* from) noexcept {
    const wide both = load_wide(from);
#if defined(__x86_64__) && CANBAO_VECTOR_BYTES < 64
    return {nearest16({low_half(both.low), low_half(both.high)}),
            nearest16({both.low >> 16, both.high >> 16})};
#else
    return {low_halves(both), high_halves(both)};
#endif
}

CANBAO_VECTOR_INLINE i16 load_bytes(const std::uint8_t* from) noexcept {
#if defined(__x86_64__) && CANBAO_VECTOR_BYTES == 16
    using bytes [[gnu::vector_size(16)]] = std::uint8_t;
    using words [[gnu::vector_size(16)]] = long long;
    long long eight = 0;
    __builtin_memcpy(&eight, from, sizeof eight);
    const auto some = reinterpret_cast<bytes>(words{eight, 0});
    return reinterpret_cast<i16>(__builtin_shufflevector(some, bytes{}, 0, 16, 1, 17, 2, 18, 3, 19,
                                                         4, 20, 5, 21, 6, 22, 7, 23));
#else
    return __builtin_convertvector(load<u8>(from), i16);
#endif
}

/// Numbers of 0 … 255 as bytes.
CANBAO_VECTOR_INLINE u8 bytes_of(i16 vector) noexcept {
#if defined(__x86_64__) && CANBAO_VECTOR_BYTES == 16
    const auto bytes = __builtin_ia32_packuswb128(vector, vector);
    return load<u8>(&bytes);
#elif defined(__x86_64__) && CANBAO_VECTOR_BYTES == 32
    return reinterpret_cast<u8>(__builtin_ia32_packuswb128(
        __builtin_shufflevector(vector, vector, 0, 1, 2, 3, 4, 5, 6, 7),
        __builtin_shufflevector(vector, vector, 8, 9, 10, 11, 12, 13, 14, 15)));
#else
    return __builtin_convertvector(vector, u8);
#endif
}
#if defined(__clang__) || defined(__x86_64__)
inline constexpr bool passes_caches = true;
#else
inline constexpr bool passes_caches = false;
#endif
/// Stores past the caches, where a vector of its size may begin.
CANBAO_VECTOR_INLINE void stream(void* to, i32 vector) noexcept {
#if defined(__clang__)
    __builtin_nontemporal_store(vector, static_cast<i32*>(to));
#elif defined(__x86_64__)
    using word [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = long long;
    const auto whole = reinterpret_cast<word>(vector);
    auto* const place = static_cast<word*>(to);
#if CANBAO_VECTOR_BYTES == 64
    __builtin_ia32_movntdq512(place, whole);
#elif CANBAO_VECTOR_BYTES == 32
    __builtin_ia32_movntdq256(place, whole);
#else
    __builtin_ia32_movntdq(place, whole);
#endif
#else
    __builtin_memcpy(to, &vector, sizeof vector);
#endif
}
#if CANBAO_VECTOR_BYTES == 64
CANBAO_VECTOR_INLINE void stream(void* to, u8 vector) noexcept {
#if defined(__clang__)
    __builtin_nontemporal_store(vector, static_cast<u8*>(to));
#else
    using word [[gnu::vector_size(32)]] = long long;
    __builtin_ia32_movntdq256(static_cast<word*>(to), reinterpret_cast<word>(vector));
#endif
}
#endif
/// Makes what was streamed visible to other threads before what is stored after it.
CANBAO_VECTOR_INLINE void end_of_streams() noexcept {
#if defined(__x86_64__)
    __builtin_ia32_sfence();
#endif
}

CANBAO_VECTOR_INLINE void store(const output_column<std::uint8_t>& column, std::size_t row,
                                i16 vector) noexcept {
    const u8 bytes = bytes_of(vector);
#if CANBAO_VECTOR_BYTES == 64
    if (column.streams) {
        return stream(column.to + row, bytes);
    }
#endif
    __builtin_memcpy(column.to + row, &bytes, sizeof bytes);
}
template <class Value>
CANBAO_VECTOR_INLINE void store(const output_column<Value>& column, std::size_t row,
                                wide both) noexcept {
    Value* const to = column.to + row;
    if (column.streams) {
        stream(to, both.low);
        stream(to + lanes / 2, both.high);
    } else {
        __builtin_memcpy(to, &both.low, sizeof both.low);
        __builtin_memcpy(to + lanes / 2, &both.high, sizeof both.high);
    }
}

#endif
