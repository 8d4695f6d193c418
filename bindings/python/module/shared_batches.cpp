// SPDX-License-Identifier: Apache-2.0
#include "shared_batches.hpp"

#include <cerrno>
#include <new>
#include <utility>
#include <vector>

namespace python {

namespace {

using binding::owned_array;

/// What a view of an array owns: the array, and views of its children.
struct viewed {
    std::shared_ptr<const owned_array> whole;
    std::vector<ArrowArray> children;
    std::vector<ArrowArray*> places;
    ArrowArray dictionary{};

    viewed() = default;
    viewed(const viewed&) = delete;
    viewed& operator=(const viewed&) = delete;
    ~viewed() {
        for (ArrowArray& child : children) { // some may have been moved away
            binding::release(&child);
        }
        binding::release(&dictionary);
    }
};

void release_view(ArrowArray* view) {
    delete static_cast<viewed*>(view->private_data);
    view->release = nullptr;
}

void view_array(const std::shared_ptr<const owned_array>& whole, const ArrowArray& from,
                ArrowArray& into) {
    auto its = std::make_unique<viewed>();
    its->whole = whole;
    its->children.resize(static_cast<std::size_t>(from.n_children));
    for (std::size_t child = 0; child < its->children.size(); ++child) {
        view_array(whole, *from.children[child], its->children[child]);
        its->places.push_back(&its->children[child]);
    }
    if (from.dictionary != nullptr) {
        view_array(whole, *from.dictionary, its->dictionary);
    }
    into = from;
    into.children = its->places.empty() ? nullptr : its->places.data();
    into.dictionary = from.dictionary == nullptr ? nullptr : &its->dictionary;
    into.release = release_view;
    into.private_data = its.release();
}

} // namespace

void view_batch(const std::shared_ptr<const owned_array>& batch, ArrowArray& into) {
    into.release = nullptr;
    view_array(batch, *batch->get(), into);
}

struct twice_read::side {
    std::shared_ptr<twice_read> all;
    std::size_t reader = 0;
    std::string why;

    static side& of(ArrowArrayStream* stream) { return *static_cast<side*>(stream->private_data); }
};

twice_read::twice_read(ArrowArrayStream& stream) {
    ArrowArrayStreamMove(&stream, stream_.get());
}

int twice_read::schema(ArrowSchema& into, std::string& why) {
    const int code = stream_->get_schema(stream_.get(), &into);
    if (code != 0) {
        const char* const said = stream_->get_last_error(stream_.get());
        why = said == nullptr ? "" : said;
    }
    return code;
}

int twice_read::next(std::size_t reader, ArrowArray& into, std::string& why) {
    into.release = nullptr;
    auto& mine = waiting_[reader];
    if (mine.empty() && failed_.code == 0 && !is_over_) {
        auto batch = std::make_shared<owned_array>();
        failed_.code = stream_->get_next(stream_.get(), batch->get());
        if (failed_.code != 0) {
            const char* const said = stream_->get_last_error(stream_.get());
            failed_.message = said == nullptr ? "" : said;
        } else if ((*batch)->release == nullptr) {
            is_over_ = true;
        } else {
            waiting_[0].push_back(batch);
            waiting_[1].push_back(batch);
        }
    }
    if (!mine.empty()) {
        view_batch(mine.front(), into);
        mine.pop_front();
        return 0;
    }
    why = failed_.message;
    return failed_.code;
}

void twice_read::open(const std::shared_ptr<twice_read>& all, std::size_t reader,
                      ArrowArrayStream& into) {
    into.private_data = new side{.all = all, .reader = reader, .why = {}};
    into.get_schema = [](ArrowArrayStream* stream, ArrowSchema* schema) {
        try {
            side& its = side::of(stream);
            return its.all->schema(*schema, its.why);
        } catch (...) {
            return ENOMEM;
        }
    };
    into.get_next = [](ArrowArrayStream* stream, ArrowArray* batch) {
        try {
            side& its = side::of(stream);
            return its.all->next(its.reader, *batch, its.why);
        } catch (...) {
            return ENOMEM;
        }
    };
    into.get_last_error = [](ArrowArrayStream* stream) -> const char* {
        const side& its = side::of(stream);
        return its.why.empty() ? nullptr : its.why.c_str();
    };
    into.release = [](ArrowArrayStream* stream) {
        delete &side::of(stream);
        stream->release = nullptr;
    };
}

} // namespace python
