// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_OWNED_COLUMN_HPP
#define CANBAO_BENCHMARKS_OWNED_COLUMN_HPP

#include <cstddef>
#include <memory>
#include <new>
#include <span>

namespace benchmarks {

/// A column that begins a cache line, as Arrow's do, and whose pages are written before anyone
/// measures.
template <class Value>
class owned_column {
public:
    owned_column() = default;
    explicit owned_column(std::size_t rows) : values_{new (alignment) Value[rows]{}}, rows_{rows} {}

    [[nodiscard]] std::span<Value> span() const { return {values_.get(), rows_}; }
    Value& operator[](std::size_t row) const { return values_[row]; }

private:
    static constexpr std::align_val_t alignment{64};
    struct release {
        void operator()(Value* values) const { ::operator delete[](values, alignment); }
    };

    std::unique_ptr<Value[], release> values_;
    std::size_t rows_ = 0;
};

} // namespace benchmarks

#endif
