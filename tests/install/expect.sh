# SPDX-License-Identifier: Apache-2.0
# Sourced before the steps of a way.

# expect_files PREFIX FILE…: below PREFIX are the public headers and the files named, no others.
expect_files() {
    local prefix="$1"
    shift
    diff <(cd "$prefix" && find . -type f | LC_ALL=C sort) \
         <({ (cd "$CANBAO" && find ./include -name '*.hpp'); printf './%s\n' "$@"; } | LC_ALL=C sort)
}

# expect_installed PREFIX: what `cmake --install` installs.
expect_installed() {
    expect_files "$1" share/doc/canbao/LICENSE share/pkgconfig/canbao.pc \
        share/cmake/canbao/canbao{-boost,-config,-config-version,-module,-targets}.cmake \
        share/cmake/canbao/canbao.cppm
}

# expect_program PREFIX: what `cmake --install --component program` installs.
expect_program() {
    diff <(cd "$1" && find . -type f | LC_ALL=C sort) - <<'END'
./bin/canbao
./share/bash-completion/completions/canbao
./share/fish/vendor_completions.d/canbao.fish
./share/man/man1/canbao.1
./share/man/zh_CN/man1/canbao.1
./share/zsh/site-functions/_canbao
END
}

# refuses COMMAND…: the command fails; its output is in refused.log.
refuses() {
    if "$@" >refused.log 2>&1; then
        echo "error: this was to fail: $*"
        return 1
    fi
}
