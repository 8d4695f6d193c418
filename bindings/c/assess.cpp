// SPDX-License-Identifier: Apache-2.0
#include "c/canbao.h"

#include "c/arrow_results.hpp"
#include "c/guard.hpp"
#include "c/options.hpp"
#include "c/roster_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

namespace binding {

namespace {

/// Assessments of a roster, read as they are asked for.
class assessing {
public:
    assessing(const canbao_policy* policy, ArrowArrayStream& roster, const reading& how)
        : from_{policy, roster, how},
          results_{how.outputs},
          writer_{how.outputs, how.money, from_.policies()},
          kept_{places_of(how)},
          columns_{kept_.size() + how.outputs.size()} {
        ArrowSchemaInit(schema_.get());
        check(ArrowSchemaSetTypeStruct(schema_.get(), static_cast<std::int64_t>(columns_)));
        for (std::size_t place = 0; place < columns_; ++place) {
            release(schema_->children[place]); // it becomes another below
        }
        for (std::size_t place = 0; place < kept_.size(); ++place) {
            ArrowSchema* const kept = schema_->children[place];
            check(ArrowSchemaDeepCopy(from_.schema().children[kept_[place]], kept));
            if (kept->name == nullptr) { // which not all take
                check(ArrowSchemaSetName(kept, ""));
            }
        }
        writer_.describe(*schema_.get(), kept_.size());
    }

    void schema(ArrowSchema& into) const { check(ArrowSchemaDeepCopy(schema_.get(), &into)); }

    /// The next batch; released at the end of the roster.
    void next(ArrowArray& into) {
        into.release = nullptr;
        if (!from_.next_batch()) {
            return;
        }
        ArrowArray& batch = from_.batch();
        owned_array made;
        check(ArrowArrayInitFromType(made.get(), NANOARROW_TYPE_STRUCT));
        check(ArrowArrayAllocateChildren(made.get(), static_cast<std::int64_t>(columns_)));
        writer_.begin(*made.get(), kept_.size(), batch.length);
        while (from_.next_rows()) {
            results_.assess(from_.rows(), writer_.in_place(from_.rows().problems().size()));
            writer_.add(from_.rows(), results_);
        }
        writer_.finish();
        made->length = batch.length;
        made->null_count = 0;
        for (std::size_t place = 0; place < kept_.size(); ++place) {
            keep(batch, kept_[place], *made->children[place]);
        }
        ArrowArrayMove(made.get(), &into);
    }

    canbao_error last{}; ///< what went wrong last

private:
    [[nodiscard]] std::vector<std::size_t> places_of(const reading& how) const {
        const arrow_roster& roster = from_.columns();
        std::vector<std::size_t> places;
        if (!how.says_kept) {
            if (roster.has(program::column::id)) {
                places.push_back(roster.place_of(program::column::id)); // whatever it is called
            }
        } else if (how.keeps_all) {
            for (std::size_t place = 0; place < roster.header().size(); ++place) {
                places.push_back(place);
            }
        } else {
            for (const std::string& name : how.kept) {
                places.push_back(roster.place_of(name));
            }
        }
        for (const std::size_t place : places) {
            if (std::count(places.begin(), places.end(), place) > 1) {
                throw problem_with{CANBAO_BAD_ARGUMENT,
                                   "keep: '" + roster.header()[place] + "' stands twice"};
            }
            for (const output one : how.outputs) {
                if (roster.header()[place] == name(one)) {
                    throw problem_with{CANBAO_BAD_COLUMN,
                                       "the roster's column '" + roster.header()[place] +
                                           "' can't be kept: an assessment has one of that name"};
                }
            }
        }
        return places;
    }

    /// Moves a column of the roster's batch.
    static void keep(ArrowArray& batch, std::size_t place, ArrowArray& into) {
        ArrowArray& child = *batch.children[place];
        const bool is_whole = batch.offset == 0 && child.length == batch.length;
        ArrowArrayMove(&child, &into);
        into.offset += batch.offset;
        into.length = batch.length;
        into.null_count = is_whole || into.null_count == 0 ? into.null_count : -1;
    }

    roster_stream from_;
    result_rows results_;
    arrow_results writer_;
    std::vector<std::size_t> kept_;
    std::size_t columns_;
    owned_schema schema_;
};

assessing& of(ArrowArrayStream* stream) {
    return *static_cast<assessing*>(stream->private_data);
}

int errno_of(canbao_code code) {
    return code == CANBAO_NO_MEMORY ? ENOMEM : code == CANBAO_STREAM_FAILED ? EIO : EINVAL;
}

int get_schema(ArrowArrayStream* stream, ArrowSchema* into) {
    try {
        of(stream).schema(*into);
        return 0;
    } catch (...) {
        return errno_of(tell_exception(&of(stream).last));
    }
}

int get_next(ArrowArrayStream* stream, ArrowArray* into) {
    try {
        of(stream).next(*into);
        return 0;
    } catch (...) {
        return errno_of(tell_exception(&of(stream).last));
    }
}

const char* get_last_error(ArrowArrayStream* stream) {
    const canbao_error& last = of(stream).last;
    return last.code == CANBAO_OK ? nullptr : last.message;
}

void release_stream(ArrowArrayStream* stream) {
    delete &of(stream);
    stream->release = nullptr;
}

} // namespace

} // namespace binding

extern "C" int32_t canbao_assess(const canbao_policy* policy, ArrowArrayStream* roster,
                                 const canbao_options* options, ArrowArrayStream* assessments,
                                 canbao_error* error) {
    using namespace binding;
    canbao_error told{};
    canbao_error* const into = error == nullptr ? &told : error;
    guarded(into, 0, [&] {
        owned_stream from;
        take(roster, assessments, from);
        auto all = std::make_unique<assessing>(policy, *from.get(), reading_of(options));
        assessments->get_schema = get_schema;
        assessments->get_next = get_next;
        assessments->get_last_error = get_last_error;
        assessments->release = release_stream;
        assessments->private_data = all.release();
        return 0;
    });
    return into->code;
}
