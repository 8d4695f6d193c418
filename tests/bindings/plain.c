/* SPDX-License-Identifier: Apache-2.0 */
/* A program in C that uses the shared library as any program would: plain POLICY. */
#include "canbao.h"

#include <stdio.h>
#include <string.h>

int main(int count, char** arguments) {
    static struct canbao_error error;
    const struct canbao_policy* policy =
        canbao_find_policy(count > 1 ? arguments[1] : NULL, &error);
    char* facts;
    if (policy == NULL) {
        fprintf(stderr, "%s\n", error.message);
        return 2;
    }
    facts = canbao_describe(policy, &error);
    if (facts == NULL) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    puts(facts); /* as JSON: {"id": "huaibei-2024", "insured_year": 2024, ... */
    canbao_release_text(facts);
    return strcmp(canbao_policy_id(policy), arguments[1]) == 0 ? 0 : 1;
}
