# SPDX-License-Identifier: Apache-2.0
# Sourced by the other scripts: goes to the project's root and installs the Debian packages named,
# those that are missing only.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

install_missing() {
    local package missing=() as_root=()
    for package in "$@"; do
        [[ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" == *'install ok installed'* ]] ||
            missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && return

    echo "Installing ${missing[*]}"
    if ! command -v apt-get >/dev/null; then
        echo "error: these packages are missing, and there is no apt-get to install them" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "error: run this as root, or install sudo, so that packages can be installed" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q >/dev/null ||
        echo "warning: the list of packages could not be updated; trying with the old one" >&2
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" >/tmp/canbao-apt.$$ 2>&1; then
        cat /tmp/canbao-apt.$$ >&2
        rm -f /tmp/canbao-apt.$$
        for package in "${missing[@]}"; do
            apt-cache show "$package" >/dev/null 2>&1 ||
                echo "error: the package $package can't be had from this system's sources" >&2
        done
        echo "error: not everything could be installed: ${missing[*]}" >&2
        exit 1
    fi
    rm -f /tmp/canbao-apt.$$
}
