/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CANBAO_H
#define CANBAO_H

/* The policies of canbao behind a C interface, and rosters as Arrow C streams.
 *
 * A policy is known by its id ("hunan-2023") and used through a handle. A roster is an Arrow C
 * stream of struct arrays (https://arrow.apache.org/docs/format/CStreamInterface.html), whose
 * columns are found by their names: those of a roster file, in English or Chinese. Nothing throws,
 * nothing ends the process, and all functions may be called by several threads at once; one stream
 * is read by one thread at a time.
 */

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define CANBAO_API __declspec(dllexport)
#else
#define CANBAO_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowArrayStream;

/** The version of this interface; a library of another one does not fit this header. */
#define CANBAO_INTERFACE 1

/** What went wrong. */
enum canbao_code {
    CANBAO_OK = 0,
    CANBAO_BAD_ARGUMENT = 1,   /**< a null pointer, an option or a key that there is not */
    CANBAO_NO_SUCH_POLICY = 2, /**< no policy has the id */
    CANBAO_BAD_COLUMN = 3,     /**< a column is missing, nearly named, or of a type that is none of its own */
    CANBAO_BAD_POLICY = 4,     /**< the amended policy contradicts itself: the message has its violations */
    CANBAO_STREAM_FAILED = 5,  /**< the roster's own stream failed: the message is its */
    CANBAO_NO_MEMORY = 6,      /**< of the process */
    CANBAO_FAILED = 7          /**< anything else */
};

/** A code, and a sentence in English that a user can act on; empty where all is well. UTF-8, cut at a
 * character where it is too long. */
struct canbao_error {
    int32_t code;
    char message[4092];
};

/** A policy. Those of the library live as long as it; amended ones until they are released. */
struct canbao_policy;

/** The version of the library, such as "0.1.0". */
CANBAO_API const char* canbao_version(void);
/** CANBAO_INTERFACE of the library. */
CANBAO_API int32_t canbao_interface(void);

/** How many policies the library was built with. */
CANBAO_API size_t canbao_policy_count(void);
/** The policy at a place below that count, in the order in which they were listed; NULL beyond. */
CANBAO_API const struct canbao_policy* canbao_policy_at(size_t place);
/** The policy with that id; NULL, and an error that lists the ids, where there is none. */
CANBAO_API const struct canbao_policy* canbao_find_policy(const char* id, struct canbao_error* error);
/** A policy's id; lives as long as the policy. */
CANBAO_API const char* canbao_policy_id(const struct canbao_policy* policy);

/** A policy made of another by changed figures, validated as any is; NULL, and CANBAO_BAD_POLICY with
 * the violations as sentences, where it contradicts itself, or CANBAO_BAD_ARGUMENT where a key names
 * nothing that the policy has. Keys and values: see docs/how-to/what-if.md ("fee", "410").
 * To be released. The policy that it is made of is not needed any more. */
CANBAO_API const struct canbao_policy* canbao_amend(const struct canbao_policy* policy, size_t changes,
                                                    const char* const* keys,
                                                    const char* const* values,
                                                    struct canbao_error* error);
/** Releases an amended policy once no stream of it is open; nothing happens to one of the library's,
 * and to NULL. */
CANBAO_API void canbao_release_policy(const struct canbao_policy* policy);

/** Texts below are UTF-8, end with a zero, and are given back by this; NULL is none. */
CANBAO_API void canbao_release_text(char* text);

/** Facts of a policy as JSON: id, insured_year, document, issued, in_force_from, in_force_to,
 * fees ([{plan, tier, people, fee, fiscal_standard}], codes of people or none for all, yuan as text),
 * categories, events, circumstances and routes ([{code, name}]), reads (the columns without which rosters
 * are refused), amendable (the keys of canbao_amend with their present values). NULL where something
 * failed. */
CANBAO_API char* canbao_describe(const struct canbao_policy* policy, struct canbao_error* error);

/** A policy as `canbao show` shows it: language "en" or "zh", format "text" (lines of up to `width`
 * columns, from 60 to 200 as the program has them; 0: 80) or "html" (one page). */
CANBAO_API char* canbao_show(const struct canbao_policy* policy, const char* language,
                             const char* format, size_t width, struct canbao_error* error);

/** One application step by step, as `canbao explain` explains it. Keys are the columns of rosters,
 * values as rosters write them. */
CANBAO_API char* canbao_explain(const struct canbao_policy* policy, size_t fields,
                                const char* const* keys, const char* const* values,
                                const char* language, const char* format, size_t width,
                                struct canbao_error* error);

/** What differs between two policies, as `canbao compare` says it. */
CANBAO_API char* canbao_compare(const struct canbao_policy* first,
                                const struct canbao_policy* second, const char* language,
                                struct canbao_error* error);

/** A policy as one SELECT, as `canbao sql` writes it: it assesses the rows of a table where that is, in a
 * database. dialect "duckdb", "spark", "postgresql", "mysql" or "sqlite"; table: its name, which may be
 * qualified (`health.roster`) and has parts between the dialect's quotes where it needs them. The query
 * reads a column `wish`, the route that a person asks for, where `wishes` is not 0. Its first line names
 * the columns that the table must have; see docs/how-to/sql.md. */
CANBAO_API char* canbao_sql(const struct canbao_policy* policy, const char* dialect, const char* table,
                            int32_t wishes, struct canbao_error* error);

/** How rosters are read and assessments written. All zero is the usual way. */
struct canbao_options {
    /** The columns of the assessments, by name and with commas between them: of status, reason, route,
     * due, subsidy, fiscal, subsidy_category, fund, benefit_from, benefit_to, cites, notes, bill,
     * problem. NULL: all but cites, notes and bill. */
    const char* outputs;
    /** Columns of the roster that stand before the assessments as they are, by name and with commas
     * between them; "*" for all. NULL: id, where the roster has it. */
    const char* keep;
    /** "decimal" (decimal128(10, 2), yuan) or "fen" (int32). NULL: decimal. */
    const char* money;
    /** Which column is meant, where names do not say it: `paid_on=缴费时间,tier=`. NULL: nothing. */
    const char* columns;
    /** How days in text are written that can be read in several ways: "day-first" or "month-first"
     * (5/10/2023), "serial-1900" or "serial-1904" (45204), or one of each with a comma between them.
     * NULL: such days are problems. */
    const char* dates;
};

/** Assesses a roster: `assessments` becomes a stream that reads `roster` batch by batch as it is read
 * itself. Each row of the roster is a row there, in the same order; one with problems has nulls, and
 * in the column `problem` what is wrong: `paid_on:missing;tier:bad_number`, the problems of a rejects
 * file but for those of files and for duplicate_id, which needs all rows at once.
 *
 * `policy`: of rows that name none in a column `policy`; NULL: each must name one of the library's.
 * `options`: NULL for the usual ones; not used after the call.
 *
 * `roster` is moved from, whatever happens. Returns a canbao_code; what is wrong with the roster's
 * columns is told here, what goes wrong in its batches by the stream. The policy must live until the
 * stream is released. */
CANBAO_API int32_t canbao_assess(const struct canbao_policy* policy, struct ArrowArrayStream* roster,
                                 const struct canbao_options* options,
                                 struct ArrowArrayStream* assessments, struct canbao_error* error);

/** The sums of a roster's assessments, by "outcome" (policy, status, reason, route, subsidy_category,
 * fund; persons, due, subsidy, fiscal) or by "payer" (policy, payer; persons, contribution, surcharges,
 * fiscal_standard, refunded_later), as `canbao assess --ledger` writes them: one batch, sorted by its
 * keys; money is decimal128(20, 2). Of `options`, columns and dates count; outputs, keep and money change
 * nothing. Reads the whole roster; rows with problems are counted in `problems` (which may be NULL) and
 * nowhere else. */
CANBAO_API int32_t canbao_ledger(const struct canbao_policy* policy, struct ArrowArrayStream* roster,
                                 const struct canbao_options* options, const char* by,
                                 struct ArrowArrayStream* ledger, int64_t* problems,
                                 struct canbao_error* error);

#ifdef __cplusplus
}
#endif

#endif
