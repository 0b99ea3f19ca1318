package org.emexchange.hub.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.prison.ReleaseKind;

/**
 * Who has which part in one sender's order now.
 *
 * @param contractor empty of an order that was carried before this was kept: whichever contractor the register has
 * @param unit the delivery unit that the case was allocated to
 * @param section of public protection casework, where it manages the licence
 * @param release how the person was released; empty of a court's order, and of a release that came before this was kept
 */
public record OrderParts(
        PartyId sender,
        Optional<PartyId> contractor,
        PartyId body,
        Optional<PartyId> unit,
        Optional<PartyId> section,
        Optional<PartyId> youthCustody,
        Optional<ReleaseTerms> release) {

    /** Of an order that is no release. */
    public OrderParts(
            PartyId sender,
            Optional<PartyId> contractor,
            PartyId body,
            Optional<PartyId> unit,
            Optional<PartyId> section,
            Optional<PartyId> youthCustody) {
        this(sender, contractor, body, unit, section, youthCustody, Optional.empty());
    }

    /** The parts of that party; none where it has nothing to do with the order. */
    public Set<OrderPart> of(Party party) {
        Set<OrderPart> parts = EnumSet.noneOf(OrderPart.class);
        add(parts, OrderPart.SENDER, Optional.of(sender), party);
        add(parts, OrderPart.NAMED_BODY, Optional.of(body), party);
        add(parts, OrderPart.RESPONSIBLE_BODY, Optional.of(unit.orElse(body)).filter(body::equals), party);
        add(parts, OrderPart.SUPERVISING_UNIT, unit, party);
        add(parts, OrderPart.LICENCE_CASEWORK, section, party);
        add(parts, OrderPart.YOUTH_CUSTODY, youthCustody, party);
        if (party.role() == PartyRole.HDC_APPEALS && isHomeDetention()) {
            parts.add(OrderPart.HOME_DETENTION_APPEALS);
        }
        if (party.role() == PartyRole.EMC && contractor.orElse(party.id()).equals(party.id())) {
            parts.add(OrderPart.CONTRACTOR);
        }
        return parts;
    }

    /** Whether it is a release on home detention curfew. */
    public boolean isHomeDetention() {
        return release.filter(terms -> terms.kind() == ReleaseKind.HDC).isPresent();
    }

    private static void add(Set<OrderPart> parts, OrderPart part, Optional<PartyId> whose, Party party) {
        if (whose.equals(Optional.of(party.id()))) {
            parts.add(part);
        }
    }
}
