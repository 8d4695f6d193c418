# SPDX-License-Identifier: Apache-2.0
archive="$PWD/canbao.tar.gz"
(cd "$CANBAO" && cmake -E tar czf "$archive" CMakeLists.txt LICENSE cmake include)
sha256=$(cmake -E sha256sum "$archive" | cut -d' ' -f1)

cmake -S . -B build -D CANBAO_URL="file://$archive" -D CANBAO_SHA256="$sha256"
cmake --build build
build/consumer

# Another archive than the one that was meant is refused.
refuses cmake -S . -B other -D CANBAO_URL="file://$archive" -D CANBAO_SHA256="${sha256//[0-9]/0}"
grep -i 'hash' refused.log
