// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/byte_source.hpp"

#include <cstddef>
#include <string>

namespace program {

/// A file or pipe to read from start to end; "-" is standard input.
class input_file : public csv::byte_source {
public:
    explicit input_file(const std::string& path);
    ~input_file() override;
    input_file(const input_file&) = delete;
    input_file& operator=(const input_file&) = delete;

    std::size_t read(char* into, std::size_t room) override;
    [[nodiscard]] const std::string& name() const noexcept override { return name_; }
    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

private:
    std::string name_;
    int descriptor_;
};

} // namespace program
