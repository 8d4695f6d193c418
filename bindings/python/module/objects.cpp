// SPDX-License-Identifier: Apache-2.0
#include "objects.hpp"

namespace python {

PyObject* raise(const canbao_error& error) {
    if (error.code == CANBAO_NO_MEMORY) {
        return PyErr_NoMemory();
    }
    const object errors{PyImport_ImportModule("canbao._errors")};
    const object made{errors ? PyObject_CallMethod(errors.get(), "of_code", "is",
                                                   static_cast<int>(error.code), error.message)
                             : nullptr};
    if (made) {
        PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(made.get())), made.get()); // NOLINT
    }
    return nullptr;
}

PyObject* capsule_of(new_stream stream) {
    PyObject* const made = PyCapsule_New(stream.get(), stream_name, [](PyObject* capsule) {
        stream_end{}(static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(capsule, stream_name)));
    });
    if (made != nullptr) {
        stream.release(); // NOLINT: it is the capsule's
    }
    return made;
}

} // namespace python
