# SPDX-License-Identifier: Apache-2.0
"""The recipe of canbao for Conan 2: headers, and Boost for its headers of Hana."""
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load


class Canbao(ConanFile):
    name = "canbao"
    description = "Social-insurance contribution policies as C++20 types"
    license = "Apache-2.0"
    topics = ("insurance", "policy", "constexpr", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports = "include/canbao/version.hpp"
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/install/conan"
    default_options = {"boost/*:header_only": True}

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include/canbao/version.hpp"))
        self.version = ".".join(
            re.search(rf"^#define CANBAO_VERSION_{part} (\d+)$", header, re.M).group(1)
            for part in ("MAJOR", "MINOR", "PATCH"))

    def requirements(self):
        self.requires("boost/[>=1.74]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"),
             os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.requires = ["boost::headers"]
        self.cpp_info.set_property("cmake_file_name", "canbao")
        self.cpp_info.set_property("cmake_target_name", "canbao::canbao")
        self.cpp_info.set_property("pkg_config_name", "canbao")
