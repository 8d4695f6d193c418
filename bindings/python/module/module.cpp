// SPDX-License-Identifier: Apache-2.0
#include "comparing.hpp"
#include "objects.hpp"
#include "tables.hpp"

#include "c/canbao.h"
#include "c/guard.hpp"

#include <Python.h>

#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The functions that the package canbao is written with, in terms of capsules: policies, streams of
// Arrow, and tables.
namespace python {

namespace {

constexpr const char* policy_name = "canbao.policy";
constexpr const char* table_name = "canbao.table";

/// For PyArg_ParseTuple: what a capsule holds, as a shared pointer; None is nullptr, where it may.
template <class Thing>
Thing* held_by(PyObject* capsule, const char* name) {
    return static_cast<Thing*>(PyCapsule_GetPointer(capsule, name));
}
int to_policy(PyObject* given, void* into) {
    const auto* const held = held_by<policy_ref>(given, policy_name);
    if (held != nullptr) {
        *static_cast<policy_ref*>(into) = *held;
    }
    return held == nullptr ? 0 : 1;
}
int to_any_policy(PyObject* given, void* into) {
    return given == Py_None ? 1 : to_policy(given, into);
}
int to_stream(PyObject* given, void* into) {
    auto* const stream = held_by<ArrowArrayStream>(given, stream_name);
    *static_cast<ArrowArrayStream**>(into) = stream;
    return stream == nullptr ? 0 : 1;
}
int to_table(PyObject* given, void* into) {
    const auto* const held = held_by<std::shared_ptr<const table>>(given, table_name);
    if (held != nullptr) {
        *static_cast<std::shared_ptr<const table>*>(into) = *held;
    }
    return held == nullptr ? 0 : 1;
}

/// Sets BadArgument.
void raise_bad_argument(std::string_view what) {
    canbao_error error{};
    binding::tell(&error, CANBAO_BAD_ARGUMENT, what);
    raise(error);
}

/// For PyArg_ParseTuple: a text of Python, which must outlive it, as C has texts.
int to_text(PyObject* given, void* into) {
    Py_ssize_t bytes = 0;
    const char* const text = PyUnicode_AsUTF8AndSize(given, &bytes); // NOLINT
    if (text == nullptr) {
        if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) != 0) {
            PyErr_Clear();
            raise_bad_argument("a text has half a character, which UTF-8 can't say");
        } else if (PyErr_ExceptionMatches(PyExc_TypeError) != 0) {
            PyErr_Format(PyExc_TypeError, "a text is meant; not %R", given);
        }
        return 0;
    }
    if (std::strlen(text) != static_cast<std::size_t>(bytes)) {
        raise_bad_argument("a text has a null character, and ends there in C");
        return 0;
    }
    *static_cast<const char**>(into) = text;
    return 1;
}
/// The same; None is nullptr.
int to_any_text(PyObject* given, void* into) {
    return given == Py_None ? 1 : to_text(given, into);
}
/// The same of a tuple of texts.
int to_texts(PyObject* given, void* into) {
    auto& texts = *static_cast<std::vector<const char*>*>(into);
    const Py_ssize_t size = PyTuple_Size(given);
    for (Py_ssize_t place = 0; place < size; ++place) {
        const char* text = nullptr;
        if (to_text(PyTuple_GetItem(given, place), static_cast<void*>(&text)) == 0) {
            return 0;
        }
        texts.push_back(text);
    }
    return size < 0 ? 0 : 1;
}

/// For PyArg_ParseTuple: how many columns lines have.
int to_width(PyObject* given, void* into) {
    const Py_ssize_t width = PyNumber_AsSsize_t(given, nullptr); // the last one where it is larger
    if (width == -1 && PyErr_Occurred() != nullptr) {
        return 0;
    }
    if (width <= 0) {
        raise_bad_argument("width is how many columns lines have, from 1 on");
        return 0;
    }
    *static_cast<std::size_t*>(into) = static_cast<std::size_t>(width);
    return 1;
}

policy_ref owner_of(const canbao_policy* policy) {
    return {policy, canbao_release_policy};
}

/// A text of the interface in C, made without the lock.
PyObject* text_by(const auto& make) {
    std::unique_ptr<char, decltype(&canbao_release_text)> text{nullptr, canbao_release_text};
    const bool is_made = done_unlocked([&] {
        canbao_error error{};
        text.reset(make(&error));
        check(error);
    });
    return is_made ? PyUnicode_FromString(text.get()) : nullptr;
}

PyObject* tuple_of(std::vector<object> items) {
    object all{PyTuple_New(static_cast<Py_ssize_t>(items.size()))};
    for (std::size_t place = 0; all && place < items.size(); ++place) {
        if (!items[place] || PyTuple_SetItem(all.get(), static_cast<Py_ssize_t>(place),
                                             items[place].release()) != 0) {
            return nullptr;
        }
    }
    return all.release();
}

PyObject* version(PyObject* /*module*/, PyObject* /*none*/) {
    return PyUnicode_FromString(canbao_version());
}

PyObject* ids(PyObject* /*module*/, PyObject* /*none*/) {
    std::vector<object> all;
    for (std::size_t place = 0; place < canbao_policy_count(); ++place) {
        all.emplace_back(PyUnicode_FromString(canbao_policy_id(canbao_policy_at(place))));
    }
    return tuple_of(std::move(all));
}

PyObject* find(PyObject* /*module*/, PyObject* arguments) {
    const char* id = nullptr;
    if (PyArg_ParseTuple(arguments, "O&", to_text, &id) == 0) {
        return nullptr;
    }
    policy_ref found;
    return done_unlocked([&] {
        canbao_error error{};
        found = owner_of(canbao_find_policy(id, &error));
        check(error);
    })
               ? capsule_of(std::move(found), policy_name)
               : nullptr;
}

PyObject* amend(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    std::vector<const char*> keys;
    std::vector<const char*> values;
    if (PyArg_ParseTuple(arguments, "O&O&O&", to_policy, &policy, to_texts, &keys, to_texts,
                         &values) == 0) {
        return nullptr;
    }
    policy_ref made;
    return done_unlocked([&] {
        canbao_error error{};
        made =
            owner_of(canbao_amend(policy.get(), keys.size(), keys.data(), values.data(), &error));
        check(error);
    })
               ? capsule_of(std::move(made), policy_name)
               : nullptr;
}

PyObject* describe(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    if (PyArg_ParseTuple(arguments, "O&", to_policy, &policy) == 0) {
        return nullptr;
    }
    return text_by([&](canbao_error* error) { return canbao_describe(policy.get(), error); });
}

PyObject* show(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    const char* language = nullptr;
    const char* format = nullptr;
    std::size_t width = 0;
    if (PyArg_ParseTuple(arguments, "O&O&O&O&", to_policy, &policy, to_text, &language, to_text,
                         &format, to_width, &width) == 0) {
        return nullptr;
    }
    return text_by([&](canbao_error* error) {
        return canbao_show(policy.get(), language, format, width, error);
    });
}

PyObject* explain(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    std::vector<const char*> keys;
    std::vector<const char*> values;
    const char* language = nullptr;
    const char* format = nullptr;
    std::size_t width = 0;
    if (PyArg_ParseTuple(arguments, "O&O&O&O&O&O&", to_policy, &policy, to_texts, &keys, to_texts,
                         &values, to_text, &language, to_text, &format, to_width, &width) == 0) {
        return nullptr;
    }
    return text_by([&](canbao_error* error) {
        return canbao_explain(policy.get(), keys.size(), keys.data(), values.data(), language,
                              format, width, error);
    });
}

PyObject* differences(PyObject* /*module*/, PyObject* arguments) {
    policy_ref first;
    policy_ref second;
    const char* language = nullptr;
    if (PyArg_ParseTuple(arguments, "O&O&O&", to_policy, &first, to_policy, &second, to_text,
                         &language) == 0) {
        return nullptr;
    }
    return text_by([&](canbao_error* error) {
        return canbao_compare(first.get(), second.get(), language, error);
    });
}

PyObject* sql(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    const char* dialect = nullptr;
    const char* table = nullptr;
    int wishes = 0;
    if (PyArg_ParseTuple(arguments, "O&O&O&p", to_policy, &policy, to_text, &dialect, to_text,
                         &table, &wishes) == 0) {
        return nullptr;
    }
    return text_by([&](canbao_error* error) {
        return canbao_sql(policy.get(), dialect, table, wishes, error);
    });
}

/// Assessments with the policy that they are of, which must live as long.
struct kept_assessments {
    policy_ref policy;
    binding::owned_stream stream;

    static ArrowArrayStream* of(ArrowArrayStream* outer) {
        return static_cast<kept_assessments*>(outer->private_data)->stream.get();
    }
    static void open(std::unique_ptr<kept_assessments> its, ArrowArrayStream& into) {
        into.get_schema = [](ArrowArrayStream* outer, ArrowSchema* schema) {
            return of(outer)->get_schema(of(outer), schema);
        };
        into.get_next = [](ArrowArrayStream* outer, ArrowArray* batch) {
            return of(outer)->get_next(of(outer), batch);
        };
        into.get_last_error = [](ArrowArrayStream* outer) {
            return of(outer)->get_last_error(of(outer));
        };
        into.release = [](ArrowArrayStream* outer) {
            delete static_cast<kept_assessments*>(outer->private_data);
            outer->release = nullptr;
        };
        into.private_data = its.release();
    }
};

PyObject* assess(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    ArrowArrayStream* roster = nullptr;
    canbao_options how{};
    if (PyArg_ParseTuple(arguments, "O&O&O&O&O&O&O&", to_any_policy, &policy, to_stream, &roster,
                         to_any_text, &how.outputs, to_any_text, &how.keep, to_any_text, &how.money,
                         to_any_text, &how.columns, to_any_text, &how.dates) == 0) {
        return nullptr;
    }
    new_stream made;
    return done_unlocked([&] {
        auto its = std::make_unique<kept_assessments>();
        its->policy = policy;
        canbao_error error{};
        canbao_assess(policy.get(), roster, &how, its->stream.get(), &error);
        check(error);
        made = make_stream();
        kept_assessments::open(std::move(its), *made);
    })
               ? capsule_of(std::move(made))
               : nullptr;
}

PyObject* ledger(PyObject* /*module*/, PyObject* arguments) {
    policy_ref policy;
    ArrowArrayStream* roster = nullptr;
    const char* by = nullptr;
    canbao_options how{};
    if (PyArg_ParseTuple(arguments, "O&O&O&O&O&", to_any_policy, &policy, to_stream, &roster,
                         to_text, &by, to_any_text, &how.columns, to_any_text, &how.dates) == 0) {
        return nullptr;
    }
    std::shared_ptr<const table> sums;
    std::int64_t problems = 0;
    if (!done_unlocked([&] {
            binding::owned_stream stream;
            canbao_error error{};
            canbao_ledger(policy.get(), roster, &how, by, stream.get(), &problems, &error);
            check(error);
            sums = read_table(*stream.get());
        })) {
        return nullptr;
    }
    std::vector<object> both;
    both.emplace_back(capsule_of(std::move(sums), table_name));
    both.emplace_back(PyLong_FromLongLong(problems));
    return tuple_of(std::move(both));
}

PyObject* compare(PyObject* /*module*/, PyObject* arguments) {
    policy_ref first;
    policy_ref second;
    ArrowArrayStream* roster = nullptr;
    canbao_options how{};
    if (PyArg_ParseTuple(arguments, "O&O&O&O&O&O&O&", to_policy, &first, to_policy, &second,
                         to_stream, &roster, to_any_text, &how.keep, to_any_text, &how.money,
                         to_any_text, &how.columns, to_any_text, &how.dates) == 0) {
        return nullptr;
    }
    new_stream made;
    return done_unlocked([&] {
        auto all = std::make_unique<comparing>(first, second, *roster, how);
        made = make_stream();
        comparing::open(std::move(all), *made);
    })
               ? capsule_of(std::move(made))
               : nullptr;
}

PyObject* compare_sums(PyObject* /*module*/, PyObject* arguments) {
    ArrowArrayStream* stream = nullptr;
    comparison_sums sums;
    if (PyArg_ParseTuple(arguments, "O&", to_stream, &stream) == 0 ||
        !done_unlocked([&] { sums = comparing::sum_up(*stream); })) {
        return nullptr;
    }
    std::vector<object> all;
    const auto add = [&all](std::int64_t number) { all.emplace_back(PyLong_FromLongLong(number)); };
    add(sums.persons);
    add(sums.problems);
    add(sums.first_due);
    add(sums.second_due);
    for (const std::int64_t one : sums.insured) {
        add(one);
    }
    for (std::size_t sign = 0; sign < 3; ++sign) {
        add(sums.persons_by_sign[sign]);
        add(sums.difference_by_sign[sign]);
    }
    return tuple_of(std::move(all));
}

PyObject* stream_of_array(PyObject* /*module*/, PyObject* arguments) {
    PyObject* schema_capsule = nullptr;
    PyObject* array_capsule = nullptr;
    if (PyArg_ParseTuple(arguments, "OO", &schema_capsule, &array_capsule) == 0) {
        return nullptr;
    }
    auto* const schema = held_by<ArrowSchema>(schema_capsule, "arrow_schema");
    auto* const array =
        schema == nullptr ? nullptr : held_by<ArrowArray>(array_capsule, "arrow_array");
    if (array == nullptr) {
        return nullptr;
    }
    new_stream made;
    return done_unlocked([&] {
        if (schema->release == nullptr || array->release == nullptr) {
            throw binding::problem_with{CANBAO_BAD_ARGUMENT,
                                        "roster is an array that was released"};
        }
        made = make_stream();
        binding::check(ArrowBasicArrayStreamInit(made.get(), schema, 1));
        ArrowBasicArrayStreamSetArray(made.get(), 0, array);
    })
               ? capsule_of(std::move(made))
               : nullptr;
}

/// The names of a stream's columns; the stream stays as it is.
PyObject* column_names(PyObject* /*module*/, PyObject* arguments) {
    ArrowArrayStream* stream = nullptr;
    if (PyArg_ParseTuple(arguments, "O&", to_stream, &stream) == 0) {
        return nullptr;
    }
    binding::owned_schema schema;
    if (!done_unlocked([&] { binding::check(stream->get_schema(stream, schema.get())); })) {
        return nullptr;
    }
    std::vector<object> names;
    for (std::int64_t place = 0; place < schema->n_children; ++place) {
        const char* const name = schema->children[place]->name;
        names.emplace_back(PyUnicode_FromString(name == nullptr ? "" : name));
    }
    return tuple_of(std::move(names));
}

PyObject* table_stream(PyObject* /*module*/, PyObject* arguments) {
    std::shared_ptr<const table> from;
    if (PyArg_ParseTuple(arguments, "O&", to_table, &from) == 0) {
        return nullptr;
    }
    new_stream made;
    return done_unlocked([&] {
        made = make_stream();
        open_table(from, *made);
    })
               ? capsule_of(std::move(made))
               : nullptr;
}

/// A value of a table: a text, a number, or a decimal as the number of its last digits.
object value_at(const ArrowArrayView& column, std::int64_t row) {
    if (ArrowArrayViewIsNull(&column, row) != 0) {
        Py_INCREF(Py_None);
        return object{Py_None};
    }
    if (column.storage_type == NANOARROW_TYPE_STRING) {
        const ArrowStringView text = ArrowArrayViewGetStringUnsafe(&column, row);
        return object{
            PyUnicode_DecodeUTF8(text.data, static_cast<Py_ssize_t>(text.size_bytes), "strict")};
    }
    if (column.storage_type == NANOARROW_TYPE_DECIMAL128) {
        std::int64_t lower = 0;
        std::memcpy(&lower, column.buffer_views[1].data.as_uint8 + (column.offset + row) * 16,
                    sizeof lower);
        return object{PyLong_FromLongLong(lower)};
    }
    return object{PyLong_FromLongLong(ArrowArrayViewGetIntUnsafe(&column, row))};
}

/// The rows of a table, as tuples.
PyObject* table_rows(PyObject* /*module*/, PyObject* arguments) {
    std::shared_ptr<const table> from;
    if (PyArg_ParseTuple(arguments, "O&", to_table, &from) == 0) {
        return nullptr;
    }
    binding::owned_view view;
    if (ArrowArrayViewInitFromSchema(view.get(), from->schema.get(), nullptr) != NANOARROW_OK) {
        return PyErr_NoMemory();
    }
    object rows{PyList_New(0)};
    for (const auto& batch : from->batches) {
        if (ArrowArrayViewSetArray(view.get(), batch->get(), nullptr) != NANOARROW_OK) {
            return PyErr_NoMemory();
        }
        for (std::int64_t row = 0; row < view->length; ++row) {
            std::vector<object> values;
            for (std::int64_t column = 0; column < view->n_children; ++column) {
                values.push_back(value_at(*view->children[column], row));
            }
            const object one{tuple_of(std::move(values))};
            if (!one || PyList_Append(rows.get(), one.get()) != 0) {
                return nullptr;
            }
        }
    }
    return rows.release();
}

std::array functions{
    PyMethodDef{"version", version, METH_NOARGS, nullptr},
    PyMethodDef{"ids", ids, METH_NOARGS, nullptr},
    PyMethodDef{"find", find, METH_VARARGS, nullptr},
    PyMethodDef{"amend", amend, METH_VARARGS, nullptr},
    PyMethodDef{"describe", describe, METH_VARARGS, nullptr},
    PyMethodDef{"show", show, METH_VARARGS, nullptr},
    PyMethodDef{"explain", explain, METH_VARARGS, nullptr},
    PyMethodDef{"differences", differences, METH_VARARGS, nullptr},
    PyMethodDef{"sql", sql, METH_VARARGS, nullptr},
    PyMethodDef{"assess", assess, METH_VARARGS, nullptr},
    PyMethodDef{"ledger", ledger, METH_VARARGS, nullptr},
    PyMethodDef{"compare", compare, METH_VARARGS, nullptr},
    PyMethodDef{"compare_sums", compare_sums, METH_VARARGS, nullptr},
    PyMethodDef{"stream_of_array", stream_of_array, METH_VARARGS, nullptr},
    PyMethodDef{"column_names", column_names, METH_VARARGS, nullptr},
    PyMethodDef{"table_stream", table_stream, METH_VARARGS, nullptr},
    PyMethodDef{"table_rows", table_rows, METH_VARARGS, nullptr},
    PyMethodDef{nullptr, nullptr, 0, nullptr},
};

std::array slots{PyModuleDef_Slot{0, nullptr}};

PyModuleDef definition{PyModuleDef_HEAD_INIT, "canbao._canbao", nullptr, 0,      functions.data(),
                       slots.data(),          nullptr,          nullptr, nullptr};

} // namespace

} // namespace python

PyMODINIT_FUNC PyInit__canbao() {
    return PyModuleDef_Init(&python::definition);
}
