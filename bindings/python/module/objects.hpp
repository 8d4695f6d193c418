// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"
#include "c/guard.hpp"

#include <Python.h>

#include <memory>
#include <new>
#include <utility>

// Objects of Python, and what capsules hold. By the limited interface of Python 3.11.
namespace python {

/// A reference of our own; nullptr where an exception is set.
class object {
public:
    explicit object(PyObject* its = nullptr) noexcept : its_{its} {}
    object(object&& other) noexcept : its_{std::exchange(other.its_, nullptr)} {}
    object& operator=(object&& other) noexcept {
        std::swap(its_, other.its_);
        return *this;
    }
    ~object() { Py_XDECREF(its_); }

    explicit operator bool() const noexcept { return its_ != nullptr; }
    [[nodiscard]] PyObject* get() const noexcept { return its_; }
    [[nodiscard]] PyObject* release() noexcept { return std::exchange(its_, nullptr); }

private:
    PyObject* its_;
};

/// Lets other threads run while it lives. Nothing of Python is to be touched.
class unlocked {
public:
    unlocked() : state_{PyEval_SaveThread()} {}
    unlocked(const unlocked&) = delete;
    unlocked& operator=(const unlocked&) = delete;
    ~unlocked() { PyEval_RestoreThread(state_); }

private:
    PyThreadState* state_;
};

/// Sets the exception of canbao/_errors.py for what went wrong.
PyObject* raise(const canbao_error& error);

/// Does some work without the lock; false, and an exception of Python, where it throws.
bool done_unlocked(const auto& work) {
    canbao_error error{};
    {
        const unlocked others_run;
        binding::guarded(&error, 0, [&] {
            work();
            return 0;
        });
    }
    if (error.code != CANBAO_OK) {
        raise(error);
    }
    return error.code == CANBAO_OK;
}

/// Throws what the interface in C reports.
inline void check(const canbao_error& error) {
    if (error.code != CANBAO_OK) {
        throw binding::problem_with{static_cast<canbao_code>(error.code), error.message};
    }
}

/// A capsule that owns a thing which things are copies of: a shared pointer.
template <class Thing>
PyObject* capsule_of(std::shared_ptr<Thing> its, const char* name) {
    auto* const held = new (std::nothrow) std::shared_ptr<Thing>{std::move(its)};
    if (held == nullptr) {
        return PyErr_NoMemory();
    }
    PyObject* const made = PyCapsule_New(held, name, [](PyObject* capsule) {
        delete static_cast<std::shared_ptr<Thing>*>(
            PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule)));
    });
    if (made == nullptr) {
        delete held;
    }
    return made;
}

struct stream_end {
    void operator()(ArrowArrayStream* stream) const {
        binding::release(stream);
        delete stream;
    }
};
/// A stream that a capsule of Arrow's protocol will own.
using new_stream = std::unique_ptr<ArrowArrayStream, stream_end>;
inline new_stream make_stream() {
    return new_stream{new ArrowArrayStream{}};
}
PyObject* capsule_of(new_stream stream);

inline constexpr const char* stream_name = "arrow_array_stream";

} // namespace python
