// SPDX-License-Identifier: Apache-2.0
// No guard: kernel.hpp includes this once for each set of instructions, in a namespace of its own,
// with CANBAO_VECTOR_BYTES the bytes of a vector register; alone it is empty, and so is each of its
// parts. Nothing in them may pass vectors to or from functions that were compiled for other
// instructions.

#if defined(CANBAO_VECTOR_BYTES)
#include <canbao/engine/vector/lanes.hpp>

#include <canbao/engine/vector/memory.hpp>

#include <canbao/engine/vector/months.hpp>

#include <canbao/engine/vector/openings.hpp>

#include <canbao/engine/vector/aid.hpp>

#include <canbao/engine/vector/bits.hpp>

#include <canbao/engine/vector/choice.hpp>

#include <canbao/engine/vector/stripe.hpp>

#include <canbao/engine/vector/kernels.hpp>

#include <canbao/engine/vector/piles.hpp>

#include <canbao/engine/vector/sorted.hpp>

#include <canbao/engine/vector/roster.hpp>

#undef CANBAO_VECTOR_LOOKUP
#endif
