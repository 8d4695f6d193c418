// SPDX-License-Identifier: Apache-2.0
// Loads a plugin, asks it, unloads it, and looks whether it is gone: host PLUGIN AMOUNT.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

static bool is_mapped(const std::string& plugin) {
    std::ifstream maps{"/proc/self/maps"};
    for (std::string line; std::getline(maps, line);) {
        if (line.ends_with(plugin)) {
            return true;
        }
    }
    return false;
}

int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    const std::string plugin = arguments[1];
    void* handle = dlopen(plugin.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr || !is_mapped(plugin)) {
        std::puts(handle == nullptr ? dlerror() : "it is not seen in /proc/self/maps");
        return 2;
    }
    using answer_type = long long();
    auto* answer = reinterpret_cast<answer_type*>(dlsym(handle, "answer"));
    const long long amount = answer == nullptr ? -1 : answer();
    dlclose(handle);
    const bool stays = is_mapped(plugin);
    std::printf("%lld fen%s\n", amount, stays ? "; still mapped after dlclose" : "");
    return amount == std::atoll(arguments[2]) && !stays ? 0 : 1;
}
