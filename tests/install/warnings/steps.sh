# SPDX-License-Identifier: Apache-2.0
# The headers as a program's own, not the system's, with every warning an error; optimised, for
# some warnings need that. Of clang's, all but
#   c++98-compat         this is C++20
#   padded               structures are laid out for reading
#   unsafe-buffer-usage  asks for a library of containers that check each access
#   switch-default       asks for a default where every enumerator has a case, which clang's
#                        covered-switch-default forbids
#   zero-as-null-pointer-constant, clang 14 only: it finds one in each defaulted <=>
case "$("$CXX" --version | sed -n 1p)" in
*"clang version 14"*) flags='@clang.flags -Wno-zero-as-null-pointer-constant' ;;
*clang*) flags=@clang.flags ;;
*) flags=@gnu.flags ;;
esac
"$CXX" -std=c++20 -O2 -Werror $flags -I "$CANBAO/include" -c -o program.o program.cpp
