#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Shows that the random tests fail where the library is broken: plants each mistake of mutations.txt
# in a copy of the library, builds the comparison and the properties against it and runs them.
# Fails if a mistake is not noticed, no longer applies or does not build, or if a test noticed none.
# A mistake that makes a published policy contradict itself is noticed by the build. Where a line
# names files of tests/unit, these are built and run instead; most of what they assert is asserted
# by the build.
#
#   tests/property/mutate.sh [WORD]
#
# Prints a table of the mistakes and of what noticed them. With WORD only mistakes whose line has it
# are planted. CXX chooses the compiler. Takes half a minute for each mistake, seconds where files are
# named, and minutes for one in a header of the vectors.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
word=${1-}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/tests" "$scratch/build" "$scratch/beside"
cp -r "$top/CMakeLists.txt" "$top/LICENSE" "$top/cmake" "$top/include" "$scratch"
cp -r "$top/include/canbao" "$scratch/sound"
cp -r "$top/tests/CMakeLists.txt" "$top/tests/reference" "$top/tests/property" \
    "$top/tests/support" "$scratch/tests"
cp -r "$top/tests/unit" "$top/tests/support" "$scratch/beside"
export RC_PARAMS="seed=${CANBAO_SEED:-20221001} max_success=400 noshrink=1"

programs=(reference/canbao_reference_compare property/canbao_property_tests)

build() {
    cmake --build "$scratch/build" --target canbao_reference_compare canbao_property_tests \
        >"$scratch/build.log" 2>&1
}

# The failed test cases of one program, each as "file: name".
run() {
    local code=0
    timeout 600 "$scratch/build/tests/$1" >"$scratch/run.log" 2>/dev/null || code=$?
    awk '/\.cpp:[0-9]+:$/ { sub(/:[0-9]+:$/, ""); sub(/.*\//, ""); file = $0 }
         /^TEST CASE:/ { sub(/^TEST CASE: +/, ""); print file ": " $0 }' "$scratch/run.log" | sort -u
    if [ "$code" -gt 1 ]; then
        echo "$1: ended with $code"
    fi
}

# What of some files of tests/unit fails; nothing where nothing does.
run_beside() {
    local objects=("$scratch/main.o") name failed=no
    for name in ${1//,/ }; do
        if "${CXX:-g++}" -std=c++20 -O0 -w -I "$scratch/include" -I "$scratch/beside" \
            -c "$(find "$scratch/beside/unit" -name "$name.cpp")" -o "$scratch/$name.o" 2>"$scratch/build.log"; then
            objects+=("$scratch/$name.o")
        elif grep -q "static assertion failed" "$scratch/build.log"; then
            echo "$name.cpp: the build"
            failed=yes
        else
            echo "DOES_NOT_BUILD"
            return
        fi
    done
    if [ "$failed" = no ]; then
        "${CXX:-g++}" "${objects[@]}" -pthread -o "$scratch/beside/tests"
        local code=0
        timeout 600 "$scratch/beside/tests" >"$scratch/run.log" 2>/dev/null || code=$?
        awk '/\.cpp:[0-9]+:$/ { sub(/:[0-9]+:$/, ""); sub(/.*\//, ""); file = $0 }
             /^TEST CASE:/ { sub(/^TEST CASE: +/, ""); print file ": " $0 }' "$scratch/run.log" |
            sort -u
        if [ "$code" -gt 1 ]; then
            echo "unit: ended with $code"
        fi
    fi
}

run_all() {
    for program in "${programs[@]}"; do
        run "$program"
    done
}

# Files and how many of their test cases failed: what a reader of the table wants to know.
summary() {
    sed 's/\.cpp: .*//; s/.*: ended with.*/crash/' | sort | uniq -c |
        awk '{ printf "%s%s", (NR > 1 ? ", " : ""), $2; if ($1 > 1) printf " ×%d", $1 }'
}

cmake -S "$scratch" -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" -DCANBAO_BUILD_EXAMPLES=OFF >/dev/null
build || { tail -n 20 "$scratch/build.log"; echo "the library does not build" >&2; exit 1; }
[ -z "$(run_all)" ] || { run_all; echo "tests fail before anything is broken" >&2; exit 1; }
"${CXX:-g++}" -std=c++20 -c "$scratch/beside/unit/main.cpp" -o "$scratch/main.o"

problems=0
: >"$scratch/table"
: >"$scratch/noticed"
while IFS= read -r line; do
    case $line in
    '' | '#'*) continue ;;
    *"$word"*) ;;
    *) continue ;;
    esac
    what=${line%% @@ *}
    header=${line#* @@ }
    edit=${header#* @@ }
    header=${header%% @@ *}
    beside=
    case $edit in *' @@ '*) beside=${edit#* @@ } ;; esac
    edit=${edit%% @@ *}
    sed "$edit" "$scratch/sound/$header" >"$scratch/mutant"
    if cmp -s "$scratch/mutant" "$scratch/sound/$header"; then
        outcome="NO LONGER APPLIES"
    else
        cp "$scratch/mutant" "$scratch/include/canbao/$header"
        if [ -n "$beside" ]; then
            outcome=$(run_beside "$beside" | summary)
            outcome=${outcome:-NOT NOTICED}
        elif build; then
            run_all >"$scratch/failed"
            cat "$scratch/failed" >>"$scratch/noticed"
            outcome=$(summary <"$scratch/failed")
            outcome=${outcome:-NOT NOTICED}
        elif grep -q 'canbao/rules/.*static assertion failed' "$scratch/build.log"; then
            outcome="the build: a published policy is refused"
        else
            outcome="DOES NOT BUILD"
        fi
        cp "$scratch/sound/$header" "$scratch/include/canbao/$header"
    fi
    case $outcome in [A-Z][A-Z]*) problems=$((problems + 1)) ;; esac
    echo "| $what | \`$header\` | $outcome |" | tee -a "$scratch/table"
done <"$scratch/tests/property/mutations.txt"

if [ -z "$word" ]; then
    # The one exempted tests a helper of the tests themselves.
    for program in "${programs[@]}"; do
        "$scratch/build/tests/$program" --list-test-cases |
            awk '/^=+$/ { inside = !inside; next } inside'
    done | grep -vxF 'an order of components is told from other rules' |
        while IFS= read -r name; do
            grep -qF ": $name" "$scratch/noticed" || echo "noticed nothing: $name"
        done >"$scratch/idle"
    cat "$scratch/idle"
    problems=$((problems + $(wc -l <"$scratch/idle")))
fi

echo "$(wc -l <"$scratch/table") mistakes planted, $problems problems"
[ "$problems" -eq 0 ]
