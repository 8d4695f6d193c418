// SPDX-License-Identifier: Apache-2.0
#include "arrow_tables.hpp"

#include <canbao/units/date.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace arrow_tests {

using binding::check;
using binding::owned_array;
using binding::owned_schema;
using binding::owned_view;

namespace {

bool is_day(held_as held) {
    return held >= held_as::date32 && held <= held_as::date_dictionary;
}
bool is_number(held_as held) {
    return held >= held_as::int8 && held <= held_as::float64;
}

std::int64_t per_day(held_as held) {
    switch (held) {
    case held_as::seconds: return 86'400;
    case held_as::date64:
    case held_as::milliseconds: return 86'400'000;
    case held_as::microseconds: return 86'400'000'000;
    case held_as::nanoseconds: return 86'400'000'000'000;
    default: return 1;
    }
}

struct range {
    std::int64_t least;
    std::int64_t most;
};
range range_of(held_as held) {
    switch (held) {
    case held_as::int8: return {-128, 127};
    case held_as::uint8: return {0, 255};
    case held_as::int16: return {-32'768, 32'767};
    case held_as::uint16: return {0, 65'535};
    case held_as::int32: return {-(std::int64_t{1} << 31), (std::int64_t{1} << 31) - 1};
    case held_as::uint32: return {0, (std::int64_t{1} << 32) - 1};
    case held_as::uint64: return {0, (std::int64_t{1} << 62)};
    case held_as::float32: return {-(1 << 24), 1 << 24};
    case held_as::float64: return {-(std::int64_t{1} << 53), std::int64_t{1} << 53};
    default: return {-(std::int64_t{1} << 62), std::int64_t{1} << 62};
    }
}

ArrowType type_of(held_as held) {
    switch (held) {
    case held_as::text: return NANOARROW_TYPE_STRING;
    case held_as::large_text: return NANOARROW_TYPE_LARGE_STRING;
    case held_as::text_view: return NANOARROW_TYPE_STRING_VIEW;
    case held_as::text_dictionary: return NANOARROW_TYPE_INT8;
    case held_as::wide_dictionary: return NANOARROW_TYPE_INT64;
    case held_as::date_dictionary: return NANOARROW_TYPE_UINT16;
    case held_as::list: return NANOARROW_TYPE_LIST;
    case held_as::large_list: return NANOARROW_TYPE_LARGE_LIST;
    case held_as::date32: return NANOARROW_TYPE_DATE32;
    case held_as::date64: return NANOARROW_TYPE_DATE64;
    case held_as::int8: return NANOARROW_TYPE_INT8;
    case held_as::uint8: return NANOARROW_TYPE_UINT8;
    case held_as::int16: return NANOARROW_TYPE_INT16;
    case held_as::uint16: return NANOARROW_TYPE_UINT16;
    case held_as::int32: return NANOARROW_TYPE_INT32;
    case held_as::uint32: return NANOARROW_TYPE_UINT32;
    case held_as::int64: return NANOARROW_TYPE_INT64;
    case held_as::uint64: return NANOARROW_TYPE_UINT64;
    case held_as::float32: return NANOARROW_TYPE_FLOAT;
    case held_as::float64: return NANOARROW_TYPE_DOUBLE;
    case held_as::nothing: return NANOARROW_TYPE_NA;
    default: return NANOARROW_TYPE_TIMESTAMP;
    }
}

void describe(const text_column& column, ArrowSchema& into) {
    ArrowSchemaInit(&into);
    const held_as held = column.held;
    switch (held) {
    case held_as::seconds:
        check(ArrowSchemaSetTypeDateTime(&into, NANOARROW_TYPE_TIMESTAMP,
                                         NANOARROW_TIME_UNIT_SECOND, nullptr));
        break;
    case held_as::milliseconds:
        check(ArrowSchemaSetTypeDateTime(&into, NANOARROW_TYPE_TIMESTAMP, NANOARROW_TIME_UNIT_MILLI,
                                         nullptr));
        break;
    case held_as::microseconds:
        check(ArrowSchemaSetTypeDateTime(&into, NANOARROW_TYPE_TIMESTAMP, NANOARROW_TIME_UNIT_MICRO,
                                         ""));
        break;
    case held_as::nanoseconds:
        check(ArrowSchemaSetTypeDateTime(&into, NANOARROW_TYPE_TIMESTAMP, NANOARROW_TIME_UNIT_NANO,
                                         nullptr));
        break;
    default: check(ArrowSchemaSetType(&into, type_of(held))); break;
    }
    if (held == held_as::list || held == held_as::large_list) {
        check(ArrowSchemaSetType(into.children[0], NANOARROW_TYPE_STRING));
        check(ArrowSchemaSetName(into.children[0], "item"));
    }
    const auto dictionary = [&into](ArrowType values) {
        check(ArrowSchemaAllocateDictionary(&into));
        check(ArrowSchemaInitFromType(into.dictionary, values));
    };
    if (held == held_as::text_dictionary) {
        dictionary(NANOARROW_TYPE_STRING);
    } else if (held == held_as::wide_dictionary) {
        dictionary(NANOARROW_TYPE_LARGE_STRING);
    } else if (held == held_as::date_dictionary) {
        dictionary(NANOARROW_TYPE_DATE32);
    }
    check(ArrowSchemaSetName(&into, column.name.c_str()));
}

ArrowStringView view_of(std::string_view text) {
    return {text.data(), static_cast<std::int64_t>(text.size())};
}

/// A word that is none between two bars ends the list's text, and is a missing element.
std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    for (;;) {
        const std::size_t end = std::min(text.find('|'), text.size());
        words.push_back(text.substr(0, end));
        if (end == text.size()) {
            return words;
        }
        text.remove_prefix(end + 1);
    }
}

/// Rows [begin, end) of a column, with `before` others in front of them.
void build(const text_column& column, std::size_t begin, std::size_t end, const layout& how,
           const ArrowSchema& schema, ArrowArray& into) {
    check(ArrowArrayInitFromSchema(&into, &schema, nullptr));
    check(ArrowArrayStartAppending(&into));
    std::vector<std::string> dictionary;
    const auto place_in_dictionary = [&dictionary](const std::string& text) {
        const auto found = std::find(dictionary.begin(), dictionary.end(), text);
        if (found != dictionary.end()) {
            return static_cast<std::int64_t>(found - dictionary.begin());
        }
        dictionary.push_back(text);
        return static_cast<std::int64_t>(dictionary.size() - 1);
    };
    const auto append = [&](std::size_t row) {
        const std::string& text = column.texts[row];
        if (text.empty()) {
            check(ArrowArrayAppendNull(&into, 1));
            return;
        }
        switch (column.held) {
        case held_as::text:
        case held_as::large_text:
        case held_as::text_view: check(ArrowArrayAppendString(&into, view_of(text))); break;
        case held_as::text_dictionary:
        case held_as::wide_dictionary:
        case held_as::date_dictionary:
            check(ArrowArrayAppendInt(&into, place_in_dictionary(text)));
            break;
        case held_as::list:
        case held_as::large_list:
            for (const std::string_view word : words_in(text)) {
                if (word.empty()) {
                    check(ArrowArrayAppendNull(into.children[0], 1));
                } else {
                    check(ArrowArrayAppendString(into.children[0], view_of(word)));
                }
            }
            check(ArrowArrayFinishElement(&into));
            break;
        case held_as::float32:
        case held_as::float64:
            check(ArrowArrayAppendDouble(&into, static_cast<double>(*column.numbers[row])));
            break;
        default:
            check(ArrowArrayAppendInt(&into, *column.numbers[row] * per_day(column.held)));
            break;
        }
    };
    // Those in front are of other rows, so that whoever forgets an offset reads something else.
    for (std::int64_t row = 0; row < how.before; ++row) {
        append((begin + static_cast<std::size_t>(row) * 7 + 3) % column.texts.size());
    }
    for (std::size_t row = begin; row < end; ++row) {
        append(row);
    }
    for (const std::string& text : dictionary) {
        if (column.held == held_as::date_dictionary) {
            check(ArrowArrayAppendInt(into.dictionary, canbao::parse_date(text).days));
        } else {
            check(ArrowArrayAppendString(into.dictionary, view_of(text)));
        }
    }
    ArrowError error;
    check(ArrowArrayFinishBuildingDefault(&into, &error), &error);
}

} // namespace

bool can_be(const text_column& column, held_as held) {
    const auto each = [&column](const auto& holds) {
        for (std::size_t row = 0; row < column.texts.size(); ++row) {
            if (!column.texts[row].empty() && !holds(row)) {
                return false;
            }
        }
        return true;
    };
    switch (held) {
    case held_as::text:
    case held_as::large_text:
    case held_as::text_view:
    case held_as::wide_dictionary: return true;
    case held_as::text_dictionary: {
        std::vector<std::string> different = column.texts;
        std::sort(different.begin(), different.end());
        const auto end = std::unique(different.begin(), different.end());
        return end - different.begin() <= 127;
    }
    case held_as::list:
    case held_as::large_list: // blanks beside a bar are none of a word, and in a list they are
        return (column.name == "categories" || column.name == "circumstances") &&
               each([&](std::size_t row) {
                   return column.texts[row].find(' ') == std::string::npos;
               });
    case held_as::nothing: return each([](std::size_t) { return false; });
    default: break;
    }
    const bool is_of_days = column.name.ends_with("_on");
    if (column.numbers.empty() || is_day(held) != is_of_days || is_number(held) == is_of_days) {
        return false;
    }
    if (held == held_as::float32 || held == held_as::float64) {
        if (!column.name.ends_with("_years") && column.name != "tier") {
            return false;
        }
    }
    const auto [least, most] = is_of_days ? range{-1'000'000, 1'000'000} : range_of(held);
    const bool fits_nanoseconds = held != held_as::nanoseconds;
    return each([&, least = least, most = most](std::size_t row) {
        const auto& number = column.numbers[row];
        return number && *number >= least && *number <= most &&
               (fits_nanoseconds || std::abs(*number) < 100'000);
    });
}

void make_stream(std::span<const text_column> columns, const layout& how, ArrowArrayStream& into) {
    owned_schema schema;
    ArrowSchemaInit(schema.get());
    check(ArrowSchemaSetTypeStruct(schema.get(), static_cast<std::int64_t>(columns.size())));
    for (std::size_t place = 0; place < columns.size(); ++place) {
        schema->children[place]->release(schema->children[place]);
        describe(columns[place], *schema->children[place]);
    }
    const std::size_t rows = columns.empty() ? 0 : columns[0].texts.size();
    const auto at_once = static_cast<std::size_t>(how.rows);
    const std::size_t batches = (rows + at_once - 1) / at_once;
    owned_schema copy;
    check(ArrowSchemaDeepCopy(schema.get(), copy.get()));
    check(ArrowBasicArrayStreamInit(&into, copy.get(), static_cast<std::int64_t>(batches)));
    for (std::size_t batch = 0; batch < batches; ++batch) {
        const std::size_t begin = batch * at_once;
        const std::size_t end = std::min(rows, begin + at_once);
        owned_array made;
        check(ArrowArrayInitFromType(made.get(), NANOARROW_TYPE_STRUCT));
        check(ArrowArrayAllocateChildren(made.get(), static_cast<std::int64_t>(columns.size())));
        for (std::size_t place = 0; place < columns.size(); ++place) {
            ArrowArray& child = *made->children[place];
            build(columns[place], begin, end, how, *schema->children[place], child);
            if (!how.offset_above) {
                child.offset = how.before;
                child.length -= how.before;
                child.null_count = child.null_count == 0 ? 0 : -1;
            }
        }
        made->length = static_cast<std::int64_t>(end - begin);
        made->offset = how.offset_above ? how.before : 0;
        made->null_count = 0;
        ArrowBasicArrayStreamSetArray(&into, static_cast<std::int64_t>(batch), made.get());
    }
}

const std::vector<std::string>& table::operator[](std::string_view name) const {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        throw std::out_of_range{std::string{name}};
    }
    return columns[static_cast<std::size_t>(found - names.begin())];
}

namespace {

std::string text_at(const ArrowSchemaView& type, const ArrowArrayView& view, std::int64_t row) {
    if (ArrowArrayViewIsNull(&view, row) != 0) {
        return {};
    }
    if (view.dictionary != nullptr) {
        const ArrowStringView text =
            ArrowArrayViewGetStringUnsafe(view.dictionary, ArrowArrayViewGetIntUnsafe(&view, row));
        return {text.data, static_cast<std::size_t>(text.size_bytes)};
    }
    switch (type.type) {
    case NANOARROW_TYPE_DECIMAL128: {
        ArrowDecimal amount;
        ArrowDecimalInit(&amount, 128, type.decimal_precision, type.decimal_scale);
        ArrowArrayViewGetDecimalUnsafe(&view, row, &amount);
        const std::int64_t fen = ArrowDecimalGetIntUnsafe(&amount);
        const std::string cents = std::to_string(fen % 100);
        return std::to_string(fen / 100) + "." + (cents.size() == 1 ? "0" : "") + cents;
    }
    case NANOARROW_TYPE_DATE32: {
        const auto text = canbao::format_date(
            canbao::date{static_cast<std::int32_t>(ArrowArrayViewGetIntUnsafe(&view, row))});
        return {text.data(), text.size()};
    }
    case NANOARROW_TYPE_STRING:
    case NANOARROW_TYPE_LARGE_STRING:
    case NANOARROW_TYPE_STRING_VIEW: {
        const ArrowStringView text = ArrowArrayViewGetStringUnsafe(&view, row);
        return {text.data, static_cast<std::size_t>(text.size_bytes)};
    }
    default: return std::to_string(ArrowArrayViewGetIntUnsafe(&view, row));
    }
}

} // namespace

table read_all(ArrowArrayStream& stream) {
    table all;
    owned_schema schema;
    check(ArrowArrayStreamGetSchema(&stream, schema.get(), nullptr));
    std::vector<ArrowSchemaView> types(static_cast<std::size_t>(schema->n_children));
    for (std::size_t place = 0; place < types.size(); ++place) {
        check(ArrowSchemaViewInit(&types[place], schema->children[place], nullptr));
        all.names.emplace_back(schema->children[place]->name);
    }
    all.columns.resize(types.size());
    for (;;) {
        owned_array batch;
        ArrowError error;
        if (ArrowArrayStreamGetNext(&stream, batch.get(), &error) != NANOARROW_OK) {
            all.failure = error.message;
            return all;
        }
        if (batch->release == nullptr) {
            return all;
        }
        owned_view view;
        check(ArrowArrayViewInitFromSchema(view.get(), schema.get(), &error), &error);
        check(ArrowArrayViewSetArray(view.get(), batch.get(), &error), &error);
        check(ArrowArrayViewValidate(view.get(), NANOARROW_VALIDATION_LEVEL_FULL, &error), &error);
        for (std::size_t place = 0; place < types.size(); ++place) {
            for (std::int64_t row = 0; row < batch->length; ++row) {
                all.columns[place].push_back(
                    text_at(types[place], *view->children[place], row + batch->offset));
            }
        }
        all.rows += static_cast<std::size_t>(batch->length);
    }
}

} // namespace arrow_tests
