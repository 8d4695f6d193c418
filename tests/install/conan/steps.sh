# SPDX-License-Identifier: Apache-2.0
# A home of its own, and no remote: nothing is downloaded.
export CONAN_HOME="$PWD/home"
conan profile detect

conan create "$CANBAO" --profile "$CANBAO/tests/install/conan/system-boost" --no-remote \
    -c tools.cmake.cmake_layout:test_folder="$PWD/test" \
    -c tools.cmake.cmaketoolchain:user_presets= -c tools.cmake.cmaketoolchain:generator=Ninja

# The package is the headers and the licence.
package=$(conan list 'canbao/*:*' --format=json 2>/dev/null |
    python3 -c 'import json, sys
for recipe, one in json.load(sys.stdin)["Local Cache"].items():
    for revision in one["revisions"].values():
        for package in revision["packages"]:
            print(f"{recipe}:{package}")')
folder=$(conan cache path "$package" 2>/dev/null)
rm -f "$folder"/conan{info,manifest}.txt
expect_files "$folder" licenses/LICENSE
