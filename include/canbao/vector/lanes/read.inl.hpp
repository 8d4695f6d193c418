// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: one stripe of applicants from the columns.
#if defined(CANBAO_VECTOR_BYTES)

/// The days of birth: where none is given, that of the event. Told by all 32 bits, for a day out of
/// the range of 16 is a day all the same.
CANBAO_VECTOR_INLINE void read_birthdays(const vector_input& in, std::size_t row,
                                         applicants& who) noexcept {
    const wide given = load_wide(in.born_on + (row & in.has.born_on));
    const wide event_on = load_wide(in.event_on + (row & in.has.event_on));
    const i32 none = i32{} + date::absent;
    const auto is_there = [none](const wide& days) {
        return nearest16({days.low != none, days.high != none});
    };
    const i16 is_given = is_there(given);
    who.birthday = is_given ? nearest16(given) : who.event_on;
    who.birthday_known = is_given | (is_there(event_on) & (who.event == all(birth_event)));
}

/// Reads one stripe of applicants. Days out of the range of 16 bits count as the nearest in it,
/// which no opening is open on.
CANBAO_VECTOR_INLINE applicants read(const vector_input& in, std::size_t row) noexcept {
    applicants who;
    who.paid = nearest16(load_wide(in.paid_on + row));
    who.recognised = nearest16(load_wide(in.recognised_on + (row & in.has.recognised_on)));
    who.event = load_bytes(in.event + (row & in.has.event));
    who.event_on = nearest16(load_wide(in.event_on + (row & in.has.event_on)));
    who.born = born_on(who.event, who.event_on);
    read_birthdays(in, row, who);
    who.tier = load_bytes(in.tier + (row & in.has.tier));
    who.lapsed_years = load_bytes(in.lapsed_years + (row & in.has.lapsed_years));
    who.repaid_years = load_bytes(in.repaid_years + (row & in.has.repaid_years));
    who.circumstances = load_sets(in.circumstances + (row & in.has.circumstances));
    const sets words = load_sets(in.categories + (row & in.has.categories));
    who.categories = {who.recognised <= who.paid ? words.low : i16{},
                      who.recognised <= who.paid ? words.high : i16{}};
    return who;
}

/// Of a policy that goes by it: the day of registration in place of that of payment, once it is
/// known which categories count. Days of payment after the range of 16 bits matter here.
CANBAO_VECTOR_INLINE applicants enrolled(const vector_input& in, std::size_t row, applicants who,
                                         std::int32_t last_payment) noexcept {
    const wide paid = load_wide(in.paid_on + row);
    const wide recognised = load_wide(in.recognised_on + (row & in.has.recognised_on));
    const wide registered = load_wide(in.registered_on + (row & in.has.registered_on));
    const i16 counts = nearest16({recognised.low <= paid.low, recognised.high <= paid.high});
    who.categories.low &= counts;
    who.categories.high &= counts;
    const i32 last = i32{} + last_payment;
    const auto has_paid = [last](i32 on, i32 since) { return (since <= on) & (on <= last); };
    const i16 is_paid =
        nearest16({has_paid(paid.low, registered.low), has_paid(paid.high, registered.high)});
    const i32 none = i32{} + date::absent;
    const i16 is_given = nearest16({registered.low != none, registered.high != none});
    const i16 never = all(-32'768); // no opening is open
    who.paid = is_paid ? (is_given ? nearest16(registered) : who.paid) : never;
    return who;
}

#endif
