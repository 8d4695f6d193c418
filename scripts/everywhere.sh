#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds tests/everywhere with other compilers, standards, processors and systems, runs it, and
# prints a table: the checksum must be the same everywhere. Installs what is missing first.
#
#     scripts/everywhere.sh                     all
#     scripts/everywhere.sh gcc-cxx20 s390x     these alone
#     scripts/everywhere.sh --list              their names
#
# CANBAO_INSTALL=no installs nothing, CANBAO_BUILD names the folder to build in (build/everywhere).
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

build="$(realpath -m "${CANBAO_BUILD:-build/everywhere}")"
expected="$(cat tests/everywhere/checksum.txt)"
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
listing=no
[ "${1-}" = --list ] && listing=yes && shift
wanted=("$@")
failed=0
known=()

# Boost alone, for the headers beside it in /usr/include are not those of other systems.
boost="$build/include"
mkdir -p "$boost"
[ -e "$boost/boost" ] || ln -s "${CANBAO_BOOST:-/usr/include}/boost" "$boost/boost"

# What other tools keep; and where Debian has the modules of a node that comes from elsewhere.
export WINEPREFIX="$build/wine" WINEDEBUG=-all ZIG_GLOBAL_CACHE_DIR="$build/zig-cache"
export NODE_PATH="${NODE_PATH-/usr/share/nodejs}"
wine=/usr/lib/wine/wine64
node='node --no-experimental-fetch' # which emscripten 3.1.6 takes for a browser's
zig_version=0.17.1 # of which `zig c++` is clang 22

row() { printf '| %s | %s | %s | %s | %s |\n' "$@"; }

is_wanted() {
    [ "${#wanted[@]}" -eq 0 ] && return
    local name
    for name in "${wanted[@]}"; do
        [ "$name" = "$1" ] && return
    done
    return 1
}

# In a shell of its own: what can't be had fails one target, and the others go on. Of zig there is
# no Debian package.
install_for() {
    [ "${CANBAO_INSTALL:-yes}" = no ] || (
        # shellcheck disable=SC2086 # a list of packages
        install_missing ${1/ziglang/python3-pip}
        [[ "$1" != *ziglang* ]] || [ -e "$build/zig/ziglang-$zig_version.dist-info" ] ||
            python3 -m pip install -q --upgrade --target "$build/zig" ziglang==$zig_version
    ) >&2
}

# The program's three translation units; those of kernels are in a shared library where asked for.
# `other` is the compiler of these, where it is another one.
compile() { # folder, flags and libraries of the program, compiler and its options
    local folder="$1" link="$2" unit
    shift 2
    for unit in checksum columns mixed; do
        local compiler=("$@")
        [ "$unit" = checksum ] || [ -z "${other-}" ] || compiler[0]="$other"
        "${compiler[@]}" "${warnings[@]}" -Iinclude -isystem "$boost" -c \
            "tests/everywhere/$unit.cpp" -o "$folder/$unit.o" || return
    done
    if [ "$link" = shared ]; then
        "$@" -shared "$folder/columns.o" "$folder/mixed.o" -o "$folder/libways.so" &&
            "$@" "$folder/checksum.o" -L"$folder" -lways "-Wl,-rpath,$folder" \
                -o "$folder/checksum"
    else
        # shellcheck disable=SC2086 # a list of flags
        "$@" "$folder"/{checksum,columns,mixed}.o $link -o "$folder/checksum${suffix-}"
    fi
}

# target NAME 'WHAT IT IS' 'PACKAGES' 'HOW TO RUN' 'LINK' COMPILER OPTION…
# Variables before it: `suffix` of the program, `other` compiler of the kernels.
target() {
    local name="$1" what="$2" packages="$3" runner="$4" link="$5" version sum
    shift 5
    known+=("$name")
    is_wanted "$name" || return 0
    if [ "$listing" = yes ]; then
        echo "$name"
        return
    fi
    local folder="$build/$name"
    mkdir -p "$folder"
    if ! install_for "$packages"; then
        failed=1
        row "$name" "$what" "$packages can't be had" - no
        return
    fi
    # Zig leaves a file where it is asked.
    version="$(cd "$folder" && "$@" --version 2>/dev/null |
        sed -nE '1{s/^Debian //; s/ \([^)]*\)//g; p}')"
    if ! compile "$folder" "$link" "$@" >"$folder/log" 2>&1; then
        sum="does not build, see $folder/log"
    elif [ "$runner" = none ]; then
        row "$name" "$what" "$version" 'builds, not run' -
        return
    else
        # shellcheck disable=SC2086 # a command and its options
        sum="$($runner "$folder/checksum${suffix-}" 2>"$folder/log" | tr -d '\r')" ||
            sum="${sum:-does not run}, see $folder/log"
    fi
    if [ "$sum" = "$expected" ]; then
        row "$name" "$what" "$version" "$sum" yes
    else
        failed=1
        row "$name" "$what" "$version" "$sum" no
    fi
}

if [ "$listing" = no ]; then
    row target what compiler checksum ok
    row --- --- --- --- ---
fi

native='x86-64 Linux'
# Compilers and standards.
for standard in 20 23; do
    target gcc-cxx$standard "$native, C++$standard" g++ '' '' g++ -std=c++$standard -O2
done
for version in 14 16 19; do
    for standard in 20 23 26; do
        spelled=$standard
        [ "$version" -ge 17 ] || [ $standard = 20 ] || spelled=2b
        [ "$version" -ge 17 ] || [ $standard != 26 ] || continue # knows no C++26
        target clang-$version-cxx$standard "$native, C++$standard" clang-$version '' '' \
            clang++-$version -std=c++$spelled -O2
    done
done
for standard in 20 23 26; do
    target libcxx-cxx$standard "$native, C++$standard, libc++" \
        'clang-19 libc++-19-dev libc++abi-19-dev' '' '' \
        clang++-19 -std=c++$standard -stdlib=libc++ -O2
done

# Ways to build.
plain=(-std=c++20 -fno-exceptions -fno-rtti -O2)
target gcc-plain "$native, no exceptions, no run-time types" g++ '' '' g++ "${plain[@]}"
target clang-14-plain "$native, no exceptions, no run-time types" clang-14 '' '' \
    clang++-14 "${plain[@]}"
target gcc-portable "$native, standard C++ alone" g++ '' '' g++ -std=c++20 -O2 -DCANBAO_PORTABLE
target clang-19-portable "$native, standard C++ alone" clang-19 '' '' \
    clang++-19 -std=c++20 -O2 -DCANBAO_PORTABLE
target msvc-dialect "$native, in the dialect of MSVC" \
    'clang-19 libc++-19-dev libc++abi-19-dev' '' '' clang++-19 -std=c++20 -stdlib=libc++ -O0 \
    -fms-extensions -fms-compatibility -fms-compatibility-version=19.40
target gcc-O0 "$native, not optimised" g++ '' '' g++ -std=c++20 -O0
target gcc-O3-native "$native, -O3 -march=native" g++ '' '' g++ -std=c++20 -O3 -march=native
target gcc-shared "$native, kernels in a shared library" g++ '' shared g++ -std=c++20 -O2 -fPIC
other=clang++-14 target gcc-shared-clang "$native, kernels in one built by clang 14" \
    'g++ clang-14' '' shared g++ -std=c++20 -O2 -fPIC

# Other processors, the foreign ones emulated.
target x86-32 'x86 Linux, 32 bits' g++-12-multilib '' '' \
    g++-12 -m32 -std=c++20 -O2 -idirafter /usr/include/x86_64-linux-gnu
target x86-32-sse2 'x86 Linux, 32 bits, SSE2' g++-12-multilib '' '' \
    g++-12 -m32 -msse2 -std=c++20 -O2 -idirafter /usr/include/x86_64-linux-gnu
for processor in aarch64 riscv64 s390x; do
    what="$processor Linux"
    [ $processor != s390x ] || what+=', big-endian'
    target $processor "$what" "g++-$processor-linux-gnu qemu-user-static" qemu-$processor-static \
        -static $processor-linux-gnu-g++ -std=c++20 -O2
done

# Other systems, and other standard libraries.
suffix=.exe target windows-gcc 'x86-64 Windows, MinGW, under Wine' \
    'g++-mingw-w64-x86-64-posix wine64' $wine -static \
    x86_64-w64-mingw32-g++-posix -std=c++20 -O2
zig=(env PYTHONPATH="$build/zig" python3 -m ziglang c++)
suffix=.exe target windows-clang 'x86-64 Windows, clang and libc++, under Wine' \
    'ziglang wine64' $wine '' "${zig[@]}" -target x86_64-windows-gnu -std=c++23 -O2
target musl 'x86-64 Linux, C++26, musl and libc++' ziglang '' '' \
    "${zig[@]}" -target x86_64-linux-musl -std=c++26 -O2
target macos 'AArch64 macOS, libc++' ziglang none '' \
    "${zig[@]}" -target aarch64-macos -std=c++20 -O2
suffix=.js target wasm 'WebAssembly, in node' 'emscripten nodejs' "$node" '' em++ -std=c++20 -O2
suffix=.js target wasm-simd 'WebAssembly with vectors, in node' 'emscripten nodejs' "$node" '' \
    em++ -std=c++20 -O2 -msimd128

for name in "${wanted[@]}"; do
    case " ${known[*]} " in *" $name "*) ;; *) echo "error: no target $name" >&2 && failed=1 ;; esac
done
exit $failed
