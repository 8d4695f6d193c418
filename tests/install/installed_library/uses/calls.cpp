// SPDX-License-Identifier: Apache-2.0
long long due_in_november();

int main() {
    return due_in_november() == 72'500 ? 0 : 1;
}
