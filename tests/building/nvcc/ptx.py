# SPDX-License-Identifier: Apache-2.0
"""Kernels as nvcc makes them, in PTX, translated to C++: so they run where there is no device.

Knows the instructions of whole numbers, and whoever reads memory by no name (as a kernel does that
reads a constant of the host) is refused.
"""
import re

WIDTH = {"rs": 16, "r": 32, "rd": 64}
HEAD = """// Made by ptx.py.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {
using b8 = std::uint8_t; using b16 = std::uint16_t; using b32 = std::uint32_t;
using b64 = std::uint64_t; using u8 = b8; using u16 = b16; using u32 = b32; using u64 = b64;
using s8 = std::int8_t; using s16 = std::int16_t; using s32 = std::int32_t;
using s64 = std::int64_t;
using pred = bool; using s128 = __int128; using u128 = unsigned __int128;

template <class T> T load(u64 from) {
    T value;
    std::memcpy(&value, reinterpret_cast<const void*>(from), sizeof value);
    return value;
}
template <class T> void store(u64 to, T value) {
    std::memcpy(reinterpret_cast<void*>(to), &value, sizeof value);
}
[[maybe_unused]] u32 permuted(u64 low, u64 high, u32 how) {
    const u64 bytes = (low & 0xFFFF'FFFFU) | high << 32U;
    u32 all = 0;
    for (u32 place = 0; place < 4; ++place) {
        const u32 which = how >> (4 * place) & 15U;
        const auto one = static_cast<u8>(bytes >> (8 * (which & 7U)));
        all |= u32{which < 8 ? one : static_cast<u8>(one >> 7U != 0 ? 255 : 0)} << (8 * place);
    }
    return all;
}
} // namespace
"""
TYPE = r"(pred|[bus](?:8|16|32|64))"


class Unknown(Exception):
    pass


def operand(text):
    special = {"%tid.x": "thread % 256", "%ctaid.x": "thread / 256", "%ntid.x": "256"}
    if text in special:
        return f"({special[text]})"
    if re.fullmatch(r"%(p|rs|r|rd)\d+", text):
        return text[1:]
    if re.fullmatch(r"-?\d+", text):
        return f"(s64)({text}LL)" if text.startswith("-") else f"(u64){text}ULL"
    if re.fullmatch(r"\w+", text):
        return f"(u64){text}"
    raise Unknown(text)


def of(kind, text):
    return f"({kind})({operand(text)})"


def address(text):
    place, _, offset = text.partition("+")
    return f"{operand(place)} + (s64)({offset or 0})"


def size_of(kind):
    return int(kind[1:])


def twice(kind):
    return f"{kind[0]}{2 * size_of(kind)}"


def computed(name, into):
    """What an instruction computes of its operands."""
    first, *rest = into
    known = re.fullmatch(rf"(mov|neg|not|add|sub|and|or|xor)\.{TYPE}", name)
    if known:
        what, kind = known.groups()
        values = [of(kind, one) for one in rest]
        if what == "not":
            return f"!{values[0]}" if kind == "pred" else f"~{values[0]}"
        sign = {"add": "+", "sub": "-", "and": "&", "or": "|", "xor": "^"}
        return {"mov": lambda: values[0], "neg": lambda: f"0 - (u64){values[0]}"}.get(
            what, lambda: f"(u64){values[0]} {sign[what]} (u64){values[1]}")()
    known = re.fullmatch(rf"(?:mul|(mad))\.(lo|hi|wide)\.{TYPE}", name)
    if known:
        adds, part, kind = known.groups()
        a, b = (f"({twice(kind)}){of(kind, one)}" for one in rest[:2])
        product = f"{a} * {b}" if part != "lo" else f"(u64){a} * (u64){b}"
        if part == "hi":
            product = f"({kind})(({product}) >> {size_of(kind)})"
        if adds:
            product = f"{product} + (u64){of(twice(kind) if part == 'wide' else kind, rest[2])}"
        return product
    known = re.fullmatch(rf"sh([lr])\.{TYPE}", name)
    if known:
        way, kind = known.groups()
        most, by = size_of(kind), of("u32", rest[1])
        value = of(kind, rest[0])
        if kind[0] == "s":
            return f"{value} >> std::min<u32>({by}, {most - 1})"
        return f"{by} >= {most} ? 0 : (u64){value} {'<<' if way == 'l' else '>>'} {by}"
    known = re.fullmatch(rf"setp\.(eq|ne|lt|le|gt|ge)\.{TYPE}", name)
    if known:
        sign = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
        how, kind = known.groups()
        return f"{of(kind, rest[0])} {sign[how]} {of(kind, rest[1])}"
    known = re.fullmatch(rf"selp\.{TYPE}", name)
    if known:
        return f"{operand(rest[2])} ? {of(known[1], rest[0])} : {of(known[1], rest[1])}"
    known = re.fullmatch(rf"(min|max)\.{TYPE}", name)
    if known:
        return f"std::{known[1]}<{known[2]}>({of(known[2], rest[0])}, {of(known[2], rest[1])})"
    known = re.fullmatch(rf"cvt\.{TYPE}\.{TYPE}", name)
    if known:
        return f"({known[1]}){of(known[2], rest[0])}"
    known = re.fullmatch(r"bfe\.u32", name)
    if known and all(re.fullmatch(r"\d+", one) for one in rest[1:]):
        return f"(u64){of('u32', rest[0])} >> {rest[1]} & ((u64{{1}} << {rest[2]}) - 1)"
    if name == "high.b64":
        return f"{of('u64', rest[0])} >> 32"
    if name == "prmt.b32":
        return f"permuted({of('u32', rest[0])}, {of('u32', rest[1])}, {of('u32', rest[2])})"
    if name == "cvta.to.global.u64":
        return of("u64", rest[0])
    raise Unknown(f"{name} {', '.join([first, *rest])}")


def statement(line):
    guarded = re.fullmatch(r"@(!?)%(p\d+) (.*)", line)
    if guarded:
        return f"if ({guarded[1]}{guarded[2]}) {{ {statement(guarded[3])} }}"
    name, _, text = line.partition(" ")
    if name == "ret":
        return "return;"
    if name in ("bra", "bra.uni"):
        return f"goto {text.removeprefix('$')};"
    operands = re.findall(r"\{[^}]*\}|\[[^\]]*\]|[^,\s]+", text)
    parameter = re.fullmatch(r"\[\w*_param_(\d)\]", operands[-1])
    if name == "ld.param.u64" and parameter:
        return f"{operand(operands[0])} = parameter_{parameter[1]};"
    memory = re.fullmatch(rf"(ld|st)\.global(?:\.nc)?(?:\.v[24])?\.{TYPE}", name)
    if memory:
        kind, loads = memory[2], memory[1] == "ld"
        where, what = reversed(operands) if loads else operands
        each = []
        for number, part in enumerate(what.strip("{}").split(", ")):
            place = f"{address(where.strip('[]'))} + {number * size_of(kind) // 8}"
            each.append(f"{operand(part)} = load<{kind}>({place});" if loads else
                        f"store<{kind}>({place}, {of(kind, part)});")
        return " ".join(each)
    return f"{operand(operands[0])} = {computed(name, operands)};"


def kernel(function, body):
    lines = []
    for registers, many in re.findall(r"\.reg \.\w+\s+%(p|rs|r|rd)<(\d+)>;", body):
        kind = "pred" if registers == "p" else f"b{WIDTH[registers]}"
        lines.append(f"{kind} " + ", ".join(f"{registers}{n}{{}}" for n in range(int(many))) + ";")
    body = re.sub(r"\{ \.reg \.b32 tmp; mov\.b64 \{tmp, (%r\d+)\}, (%rd\d+); \}",
                  r"high.b64 \1, \2;", body)
    body = re.sub(r"\.reg [^;]*;|//[^\n]*|\.pragma[^;]*;", "", body)
    for label, code in re.findall(r"^\$(\w+):|([^;\n]+);", body, re.M):
        lines.append(f"{label}:;" if label else statement(" ".join(code.split())))
    return (f'extern "C" void {function}(u64 parameter_0, u64 parameter_1, u64 parameter_2, '
            "u32 thread) {\n" + "\n".join(lines) + "\n}\n")


def translated(text, functions):
    """C++ that defines, for each function kernel_NAME, the kernel in whose name NAME stands."""
    parts = [HEAD]
    for name, size, values in re.findall(
            r"^\.global \.align \d+ \.b8 (\w+)\[(\d+)\] = \{([^}]*)\};", text, re.M):
        parts.append(f"alignas(8) static const b8 {name}[{size}] = {{{values}}};\n")
    kernels = re.findall(r"\.entry (\w+)\([^)]*\)\n\{\n(.*?)\n\}\n", text, re.S)
    for function in functions:
        (body,) = [body for name, body in kernels if function.removeprefix("kernel_") in name]
        parts.append(kernel(function, body))
    return "\n".join(parts)
