// SPDX-License-Identifier: Apache-2.0
// No guard: kernel.hpp includes this once for each set of instructions, in a namespace of its own,
// with CANBAO_VECTOR_BYTES the bytes of a vector register; alone it is empty, and so is each of its
// parts. Nothing in them may pass vectors to or from functions that were compiled for other
// instructions.

#if defined(CANBAO_VECTOR_BYTES)
#include <canbao/vector/lanes/lanes.inl.hpp>

#include <canbao/vector/lanes/memory.inl.hpp>

#include <canbao/vector/lanes/sums.inl.hpp>

#include <canbao/vector/lanes/months.inl.hpp>

#include <canbao/vector/lanes/words.inl.hpp>

#include <canbao/vector/lanes/openings.inl.hpp>

#include <canbao/vector/lanes/first_day.inl.hpp>

#include <canbao/vector/lanes/groups.inl.hpp>

#include <canbao/vector/lanes/aid.inl.hpp>

#include <canbao/vector/lanes/lines.inl.hpp>

#include <canbao/vector/lanes/bits.inl.hpp>

#include <canbao/vector/lanes/choice.inl.hpp>

#include <canbao/vector/lanes/read.inl.hpp>

#include <canbao/vector/lanes/stripe.inl.hpp>

#include <canbao/vector/lanes/count.inl.hpp>

#include <canbao/vector/lanes/kernels.inl.hpp>

#include <canbao/vector/lanes/roster.inl.hpp>

#undef CANBAO_VECTOR_LOOKUP
#endif
