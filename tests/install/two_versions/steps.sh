# SPDX-License-Identifier: Apache-2.0
# A plugin that was built with the next version, whose notice has another fee, in a program with
# this one: each keeps its own. The plugin comes first for the linker, so that its symbols would win.
major=$(sed -n 's/^#define CANBAO_VERSION_MAJOR //p' "$CANBAO/include/canbao/version.hpp")
minor=$(sed -n 's/^#define CANBAO_VERSION_MINOR //p' "$CANBAO/include/canbao/version.hpp")
cp -R "$CANBAO/include" next
find next -name '*.hpp' -exec sed -i "s/inline v${major}_${minor}\b/inline v${major}_$((minor + 1))/" {} +
sed -i 's/350_yuan/360_yuan/' next/canbao/policies/hunan_2023.hpp

"$CXX" -std=c++20 -O0 -fPIC -shared -isystem next plugin.cpp -o libplugin.so
"$CXX" -std=c++20 -O0 -isystem "$CANBAO/include" main.cpp -L. -lplugin -Wl,-rpath,"$PWD" -o program
./program
