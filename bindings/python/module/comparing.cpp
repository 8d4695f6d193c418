// SPDX-License-Identifier: Apache-2.0
#include "comparing.hpp"

#include "c/guard.hpp"
#include "roster/column_claims.hpp"
#include "roster/column_meaning.hpp"
#include "roster/columns.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace python {

namespace {

using binding::check;
using binding::problem_with;

/// Whether rows of a batch have a value: all rows where it has no bits.
class has_values {
public:
    explicit has_values(const ArrowArray& column)
        : bits_{column.null_count == 0 ? nullptr
                                       : static_cast<const std::uint8_t*>(column.buffers[0])} {}
    bool operator[](std::int64_t row) const {
        return bits_ == nullptr || (bits_[row / 8] >> (row % 8) & 1) != 0;
    }

private:
    const std::uint8_t* bits_;
};

/// The number of a word in the dictionary of the statuses, which are few, in 8 bits; -1 where it is
/// none of it.
std::int8_t number_of(const ArrowArray& column, std::string_view word) {
    const ArrowArray& words = *column.dictionary;
    const auto* const ends = static_cast<const std::int32_t*>(words.buffers[1]);
    const auto* const texts = static_cast<const char*>(words.buffers[2]);
    for (std::int64_t place = 0; place < words.length; ++place) {
        const std::string_view one{texts + ends[place],
                                   static_cast<std::size_t>(ends[place + 1] - ends[place])};
        if (one == word) {
            return static_cast<std::int8_t>(place);
        }
    }
    return -1;
}

/// What is due, in fen; of decimals the lower half, which has all of it.
std::int64_t amount_at(const ArrowArray& column, bool is_fen, std::int64_t row) {
    if (is_fen) {
        return static_cast<const std::int32_t*>(column.buffers[1])[row];
    }
    return static_cast<const std::int64_t*>(column.buffers[1])[2 * row];
}

/// A field of CSV.
std::string quoted(std::string_view text) {
    std::string field = "\"";
    for (const char one : text) {
        field.append(one == '"' ? 1 : 0, '"') += one;
    }
    return field += '"';
}

std::string joined(const std::vector<program::column_claim>& claims) {
    std::string all;
    for (const program::column_claim& one : claims) {
        all += (all.empty() ? "" : ",") + quoted(one.text);
    }
    return all;
}

/// What options say of columns, and that a roster's column `policy` is none: each row is read as if
/// it named either policy. What is wrong with the columns is told by whoever assesses.
std::string columns_without_policies(ArrowArrayStream& roster, const char* columns) {
    const std::string said = columns == nullptr ? "" : columns;
    binding::owned_schema schema;
    if (roster.get_schema(&roster, schema.get()) != 0) {
        return said;
    }
    std::vector<std::string> header;
    for (std::int64_t place = 0; place < schema->n_children; ++place) {
        const char* const name = schema->children[place]->name;
        header.emplace_back(name == nullptr ? "" : name);
    }
    try {
        std::vector<program::column_claim> claims;
        if (columns != nullptr) {
            program::add_claims(claims, said);
        }
        static constexpr auto policy = program::column::policy;
        const program::column_places places{header, "the roster", claims};
        if (!places.has(policy)) {
            return said;
        }
        const bool is_claimed = std::erase_if(claims, [](const program::column_claim& one) {
                                    return one.which == policy;
                                }) != 0;
        program::add_claims(claims, quoted(header[places.place(policy)] + "="));
        // Options that said which column it is kept others from being it that are called so.
        const bool are_called_so =
            std::any_of(header.begin(), header.end(), [](const std::string& one) {
                return program::column_named(one) == policy ||
                       program::column_nearly_named(one) == policy;
            });
        if (is_claimed && are_called_so && claims.back().which != policy) {
            program::add_claims(claims, std::string{program::name(policy)} + "=");
        }
        return joined(claims);
    } catch (const program::failure&) {
        return said;
    }
}

/// Columns of results, as they stand behind those that are kept.
constexpr std::array<std::string_view, 7> result_names{
    "first_status", "second_status", "first_due",     "second_due",
    "difference",   "first_problem", "second_problem"};

} // namespace

comparing::comparing(policy_ref first, policy_ref second, ArrowArrayStream& roster,
                     const canbao_options& options)
    : first_{std::move(first)},
      second_{std::move(second)},
      is_fen_{options.money != nullptr && std::string_view{options.money} == "fen"} {
    if (roster.release == nullptr) {
        throw problem_with{CANBAO_BAD_ARGUMENT, "roster is a stream that was released"};
    }
    canbao_options how = options;
    how.outputs = "status,due,problem";
    const std::string columns = columns_without_policies(roster, options.columns);
    how.columns = columns.empty() ? nullptr : columns.c_str();
    const auto both = std::make_shared<twice_read>(roster);
    open_side(0, first_, both, how);
    how.keep = "";
    open_side(1, second_, both, how);
    kept_ = sides_[0].status;
    name_columns();
}

void comparing::open_side(std::size_t which, const policy_ref& policy,
                          const std::shared_ptr<twice_read>& roster,
                          const canbao_options& options) {
    side& its = sides_[which];
    binding::owned_stream from;
    twice_read::open(roster, which, *from.get());
    canbao_error error{};
    if (canbao_assess(policy.get(), from.get(), &options, its.stream.get(), &error) != CANBAO_OK) {
        throw problem_with{static_cast<canbao_code>(error.code), error.message};
    }
    check(its.stream->get_schema(its.stream.get(), its.schema.get()));
    const auto columns = static_cast<std::size_t>(its.schema->n_children);
    its.status = columns - 3;
    its.due = columns - 2;
    its.problem = columns - 1;
}

void comparing::name_columns() {
    const std::array<const ArrowSchema*, 2> from{sides_[0].schema.get(), sides_[1].schema.get()};
    const std::array<const ArrowSchema*, result_names.size()> types{
        from[0]->children[sides_[0].status],  from[1]->children[sides_[1].status],
        from[0]->children[sides_[0].due],     from[1]->children[sides_[1].due],
        from[1]->children[sides_[1].due],     from[0]->children[sides_[0].problem],
        from[1]->children[sides_[1].problem],
    };
    const std::size_t columns = kept_ + result_names.size();
    ArrowSchemaInit(schema_.get());
    check(ArrowSchemaSetTypeStruct(schema_.get(), static_cast<std::int64_t>(columns)));
    for (std::size_t place = 0; place < columns; ++place) {
        ArrowSchema* const into = schema_->children[place];
        binding::release(into);
        if (place < kept_) {
            check(ArrowSchemaDeepCopy(from[0]->children[place], into));
            for (const std::string_view one : result_names) {
                if (one == into->name) {
                    throw problem_with{CANBAO_BAD_COLUMN,
                                       "the roster's column '" + std::string{one} +
                                           "' can't be kept: a comparison has one of that name"};
                }
            }
        } else {
            check(ArrowSchemaDeepCopy(types[place - kept_], into));
            check(ArrowSchemaSetName(into, std::string{result_names[place - kept_]}.c_str()));
        }
    }
}

bool comparing::next_batches() {
    for (side& one : sides_) {
        binding::release(one.batch.get());
        if (one.stream->get_next(one.stream.get(), one.batch.get()) != 0) {
            const char* const why = one.stream->get_last_error(one.stream.get());
            throw problem_with{CANBAO_STREAM_FAILED, why == nullptr ? "" : why};
        }
    }
    return sides_[0].batch->release != nullptr;
}

void comparing::add(std::uint8_t* differences) {
    const side& a = sides_[0];
    const side& b = sides_[1];
    const ArrowArray& first_due = *a.batch->children[a.due];
    const ArrowArray& second_due = *b.batch->children[b.due];
    const ArrowArray& first_status = *a.batch->children[a.status];
    const ArrowArray& second_status = *b.batch->children[b.status];
    const std::int8_t first_insured = number_of(first_status, "insured");
    const std::int8_t second_insured = number_of(second_status, "insured");
    const has_values has_first{first_due};
    const has_values has_second{second_due};
    for (std::int64_t row = 0; row < a.batch->length; ++row) {
        const bool is_there = has_first[row] && has_second[row];
        const std::int64_t first = is_there ? amount_at(first_due, is_fen_, row) : 0;
        const std::int64_t second = is_there ? amount_at(second_due, is_fen_, row) : 0;
        const std::int64_t difference = second - first;
        if (differences != nullptr && is_fen_) {
            const auto fen = static_cast<std::int32_t>(difference);
            std::memcpy(differences + row * 4, &fen, sizeof fen);
        } else if (differences != nullptr) {
            const std::array<std::int64_t, 2> decimal{difference, difference >> 63};
            std::memcpy(differences + row * 16, decimal.data(), sizeof decimal);
        }
        if (!is_there) {
            ++sums_.problems;
            continue;
        }
        ++sums_.persons;
        sums_.first_due += first;
        sums_.second_due += second;
        const auto status = [row](const ArrowArray& column) {
            return static_cast<const std::int8_t*>(column.buffers[1])[row];
        };
        const std::size_t insured = (status(first_status) == first_insured ? 1U : 0U) +
                                    (status(second_status) == second_insured ? 2U : 0U);
        ++sums_.insured[insured];
        if (insured == 3) {
            const std::size_t sign = difference < 0 ? 0 : difference == 0 ? 1 : 2;
            ++sums_.persons_by_sign[sign];
            sums_.difference_by_sign[sign] += difference;
        }
    }
}

void comparing::next(ArrowArray& into) {
    into.release = nullptr;
    if (!next_batches()) {
        return;
    }
    const std::int64_t rows = sides_[0].batch->length;
    binding::owned_array made;
    check(ArrowArrayInitFromType(made.get(), NANOARROW_TYPE_STRUCT));
    check(ArrowArrayAllocateChildren(made.get(),
                                     static_cast<std::int64_t>(kept_ + result_names.size())));
    ArrowArray* const difference = made->children[kept_ + 4];
    check(ArrowArrayInitFromType(difference,
                                 is_fen_ ? NANOARROW_TYPE_INT32 : NANOARROW_TYPE_DECIMAL128));
    check(ArrowBufferResize(ArrowArrayBuffer(difference, 1), rows * (is_fen_ ? 4 : 16), 0));
    const std::int64_t problems = sums_.problems;
    add(ArrowArrayBuffer(difference, 1)->data);
    difference->length = rows;
    difference->null_count = sums_.problems - problems;
    if (difference->null_count != 0) {
        ArrowBitmap* const bits = ArrowArrayValidityBitmap(difference);
        check(ArrowBitmapReserve(bits, rows));
        const side& a = sides_[0];
        const side& b = sides_[1];
        const has_values has_first{*a.batch->children[a.due]};
        const has_values has_second{*b.batch->children[b.due]};
        for (std::int64_t row = 0; row < rows; ++row) {
            ArrowBitmapAppendUnsafe(bits, has_first[row] && has_second[row] ? 1 : 0, 1);
        }
    }
    ArrowError error;
    check(ArrowArrayFinishBuilding(difference, NANOARROW_VALIDATION_LEVEL_NONE, &error), &error);
    for (std::size_t which = 0; which < sides_.size(); ++which) {
        side& its = sides_[which];
        ArrowArray** const children = its.batch->children;
        for (std::size_t place = 0; which == 0 && place < kept_; ++place) {
            ArrowArrayMove(children[place], made->children[place]);
        }
        ArrowArrayMove(children[its.status], made->children[kept_ + which]);
        ArrowArrayMove(children[its.due], made->children[kept_ + 2 + which]);
        ArrowArrayMove(children[its.problem], made->children[kept_ + 5 + which]);
    }
    made->length = rows;
    made->null_count = 0;
    ArrowArrayMove(made.get(), &into);
}

comparison_sums comparing::sum_up(ArrowArrayStream& stream) {
    if (stream.release == nullptr || stream.get_next != get_next) {
        throw problem_with{CANBAO_BAD_ARGUMENT, "this is no stream of a comparison"};
    }
    comparing& all = of(&stream);
    while (all.next_batches()) {
        all.add(nullptr);
    }
    return all.sums_;
}

int comparing::get_next(ArrowArrayStream* stream, ArrowArray* batch) {
    try {
        of(stream).next(*batch);
        return 0;
    } catch (...) {
        return binding::tell_exception(&of(stream).last_) == CANBAO_NO_MEMORY ? ENOMEM : EIO;
    }
}

void comparing::open(std::unique_ptr<comparing> all, ArrowArrayStream& into) {
    into.get_schema = [](ArrowArrayStream* stream, ArrowSchema* schema) {
        return ArrowSchemaDeepCopy(of(stream).schema_.get(), schema);
    };
    into.get_next = get_next;
    into.get_last_error = [](ArrowArrayStream* stream) -> const char* {
        const canbao_error& last = of(stream).last_;
        return last.code == CANBAO_OK ? nullptr : last.message;
    };
    into.release = [](ArrowArrayStream* stream) {
        delete &of(stream);
        stream->release = nullptr;
    };
    into.private_data = all.release();
}

} // namespace python
