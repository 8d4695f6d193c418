# SPDX-License-Identifier: Apache-2.0
# Of a build of everything, the library alone is installed; the program where it is asked for, with
# what shells and man(1) show of it.
cmake --install "$BUILD" --prefix "$PWD/library"
expect_installed library

cmake --install "$BUILD" --prefix "$PWD/program" --component program
expect_program program
version=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' \
    library/share/cmake/canbao/canbao-config-version.cmake)
[ "$(program/bin/canbao --version)" = "canbao $version" ]

# They are of this program.
share=program/share
diff <(program/bin/canbao --lang en completion bash) $share/bash-completion/completions/canbao
diff <(program/bin/canbao --lang en completion zsh) $share/zsh/site-functions/_canbao
diff <(program/bin/canbao --lang en completion fish) $share/fish/vendor_completions.d/canbao.fish
diff <(program/bin/canbao --lang en man) $share/man/man1/canbao.1
diff <(program/bin/canbao --lang zh man) $share/man/zh_CN/man1/canbao.1
