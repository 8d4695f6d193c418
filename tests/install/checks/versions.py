#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The version is stated in include/canbao/version.hpp. What can't read it there says the same:
vcpkg.json, CHANGELOG.md. What reads it does read it: CMake, its version file, canbao.pc (by
configuring the library), conanfile.py (by its own function); and the inline namespace."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import types

ROOT = pathlib.Path(__file__).resolve().parents[3]


def found(pattern, text, what):
    match = re.search(pattern, text, re.M)
    if match is None:
        sys.exit(f"no version in {what}")
    return match.group(1)


def of_header():
    text = (ROOT / "include/canbao/version.hpp").read_text()
    return ".".join(found(rf"^#define CANBAO_VERSION_{part} (\d+)$", text, "version.hpp")
                    for part in ("MAJOR", "MINOR", "PATCH"))


def of_conan():
    """Runs set_version() of the recipe, with stand-ins for what it imports."""
    class Recipe:
        recipe_folder = str(ROOT)

    def module(name, **members):
        sys.modules[name] = types.ModuleType(name)
        vars(sys.modules[name]).update(members)

    module("conan", ConanFile=Recipe)
    module("conan.tools")
    module("conan.tools.build", check_min_cppstd=None)
    module("conan.tools.files", copy=None,
           load=lambda recipe, path: pathlib.Path(path).read_text())
    recipe = {}
    exec((ROOT / "conanfile.py").read_text(), recipe)  # pylint: disable=exec-used
    package = recipe["Canbao"]()
    package.set_version()
    return package.version


def of_cmake():
    with tempfile.TemporaryDirectory() as build:
        done = subprocess.run(
            ["cmake", "-S", ROOT, "-B", build, "-DCANBAO_BUILD_TESTS=OFF",
             "-DCANBAO_BUILD_EXAMPLES=OFF"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(done.stdout + done.stderr)
        read = {name: (pathlib.Path(build) / name).read_text() for name in
                ("CMakeCache.txt", "canbao-config-version.cmake", "canbao.pc", "CPackConfig.cmake")}
    return {
        "project()": found(r"^CMAKE_PROJECT_VERSION:STATIC=(.*)$", read["CMakeCache.txt"], "CMake"),
        "canbao-config-version.cmake": found(r'^set\(PACKAGE_VERSION "(.*)"\)$',
                                             read["canbao-config-version.cmake"], "its version"),
        "canbao.pc": found(r"^Version: (.*)$", read["canbao.pc"], "canbao.pc"),
        "CPack": found(r'^set\(CPACK_PACKAGE_VERSION "(.*)"\)$', read["CPackConfig.cmake"], "CPack"),
    }


def namespaces():
    """What is declared in canbao itself is in the inline namespace of the version, so that two
    versions can be in one program. Rules are not: they are messages, and no code."""
    major, minor, _ = of_header().split(".")
    wrong = []
    for header in sorted((ROOT / "include").rglob("*.hpp")):
        for name in re.findall(r"^namespace (canbao\b[^{]*?) \{", header.read_text(), re.M):
            if name != "canbao::rule" and not name.startswith(f"canbao::inline v{major}_{minor}"):
                wrong.append(f"{header.relative_to(ROOT)} opens the namespace {name}")
    return wrong


def main():
    port = json.loads((ROOT / "packaging/vcpkg/canbao/vcpkg.json").read_text())
    if (port["name"], port["license"]) != ("canbao", "Apache-2.0"):
        sys.exit("vcpkg.json names another port, or another licence")
    stated = {
        "conanfile.py": of_conan(),
        "vcpkg.json": port["version-semver"],
        "CHANGELOG.md": found(r"^## (\d+\.\d+\.\d+)\b", (ROOT / "CHANGELOG.md").read_text(),
                              "CHANGELOG.md"),
        **of_cmake(),
    }
    expected = of_header()
    wrong = {place: version for place, version in stated.items() if version != expected}
    for place, version in wrong.items():
        print(f"{place} says {version}, version.hpp {expected}")
    unversioned = namespaces()
    print("\n".join(unversioned))
    sys.exit(1 if wrong or unversioned else 0)


main()
