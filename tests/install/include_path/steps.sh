# SPDX-License-Identifier: Apache-2.0
"$CXX" -std=c++20 -I "$CANBAO/include" -o consumer consumer.cpp
./consumer
