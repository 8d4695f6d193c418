// SPDX-License-Identifier: Apache-2.0
#include "scratch.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace tests {

scratch::scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "canbao-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error{"no temporary directory"};
    }
    directory_ = name;
}

scratch::~scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
}

std::string scratch::path(const std::string& name) const {
    return (directory_ / name).string();
}

void scratch::write(const std::string& name, const std::string& text) const {
    std::ofstream{path(name), std::ios::binary} << text;
}

std::string scratch::read(const std::string& name) const {
    return has(name) ? read_file(path(name)) : "(no file)";
}

bool scratch::has(const std::string& name) const {
    return std::filesystem::exists(path(name));
}

std::string scratch::names() const {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator{directory_}) {
        all.push_back(entry.path().filename().string());
    }
    std::sort(all.begin(), all.end());
    std::string joined;
    for (const std::string& name : all) {
        joined.append(joined.empty() ? "" : " ").append(name);
    }
    return joined;
}

ended scratch::run(std::vector<std::string> arguments, const std::string& input) const {
    return tests::run(here(std::move(arguments)), input);
}

ended scratch::run(launch how, const std::string& input) const {
    how.directory = directory_.string();
    return tests::run(how, input);
}

launch scratch::here(std::vector<std::string> arguments) const {
    return {.arguments = std::move(arguments), .directory = directory_.string()};
}

std::string project_file(const std::string& name) {
    return std::string{CANBAO_SOURCE_DIR "/"} + name;
}

std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error{"no file " + path};
    }
    std::string text(std::filesystem::file_size(path), '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    return text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream from{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(from, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace tests
