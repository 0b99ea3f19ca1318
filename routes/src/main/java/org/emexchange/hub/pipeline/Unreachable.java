package org.emexchange.hub.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.OrderPart;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.policy.SharingRule;

/**
 * Parties that the flows make copies or receipts for, and that no door stands for which these go out by: what is theirs would
 * wait in its lane. Told at start, and not when the first order waits. A transfer in parts would not wait: it is refused. Who
 * takes a request back has sent that themselves, and is looked at as its sender.
 */
public final class Unreachable {
    private static final Set<PartyRole> CONTRACTOR = EnumSet.of(PartyRole.EMC);
    private static final Map<Addressee, Set<PartyRole>> ALWAYS = new EnumMap<>(Map.of(
            Addressee.EM_CONTRACTOR, CONTRACTOR,
            Addressee.ENFORCEMENT_MAILBOX, CONTRACTOR,
            Addressee.YOUTH_CUSTODY, EnumSet.of(PartyRole.YCS),
            Addressee.PUBLIC_PROTECTION, EnumSet.of(PartyRole.PPCS),
            Addressee.LICENCE_CASEWORK, EnumSet.of(PartyRole.PPCS),
            Addressee.EM_DIRECTORATE, EnumSet.of(PartyRole.MOJ_EM),
            Addressee.HDC_APPEALS_TEAM, EnumSet.of(PartyRole.HDC_APPEALS),
            Addressee.RESPONSIBLE_AGENCY, EnumSet.of(PartyRole.POLICE),
            Addressee.INSTRUCTING_CONTROLLER, EnumSet.of(PartyRole.MOJ_EM, PartyRole.HOME_OFFICE),
            Addressee.CONTROLLER,
                    EnumSet.of(PartyRole.MOJ_EM, PartyRole.HOME_OFFICE, PartyRole.HMCTS, PartyRole.POLICE)));

    /** By which part in the order somebody is that addressee. */
    private static final Map<Addressee, Set<OrderPart>> BY_PART = new EnumMap<>(Map.of(
            Addressee.RESPONSIBLE_OFFICER, EnumSet.of(OrderPart.RESPONSIBLE_BODY, OrderPart.SUPERVISING_UNIT),
            Addressee.SUPERVISING_OFFICER, EnumSet.of(OrderPart.RESPONSIBLE_BODY, OrderPart.SUPERVISING_UNIT),
            Addressee.ORDER_SENDER, EnumSet.of(OrderPart.SENDER)));

    private final Register register;
    private final Set<String> found = new TreeSet<>();

    private Unreachable(Register register) {
        this.register = register;
    }

    /** @return one line each, in order of the party's id; without personal data */
    public static List<String> of(List<Interchange<?>> interchanges, Register register) {
        Unreachable search = new Unreachable(register);
        for (Interchange<?> interchange : interchanges) {
            interchange.origins().forEach(origin -> search.look(origin.role(), Receipts.DOORS, "receipts"));
            interchange.copies().stream()
                    .filter(copy -> interchange.pieces.isEmpty() && interchange.takenBack.isEmpty())
                    .forEach(copy -> roles(interchange, copy.addressee())
                            .forEach(role ->
                                    search.look(role, copy.doors(), interchange.number() + " as " + copy.id())));
        }
        return List.copyOf(search.found);
    }

    public static void announce(List<Interchange<?>> interchanges, Register register) {
        of(interchanges, register).forEach(Announcer::unreachable);
    }

    private void look(PartyRole role, List<Door> doors, String what) {
        register.withRole(role).stream()
                .filter(party -> doors.stream().noneMatch(door -> Ways.stands(door, party)))
                .forEach(party -> found.add(party.id() + ": " + what));
    }

    /** Who may be that addressee: by its name, or by the table of rules. Whoever is answered has sent, and is looked at as such. */
    private static Set<PartyRole> roles(Interchange<?> interchange, Addressee addressee) {
        if (addressee == Addressee.ORIGINAL_SENDER) {
            return Set.of();
        }
        Set<PartyRole> roles =
                Optional.ofNullable(ALWAYS.get(addressee)).orElseGet(() -> named(interchange.rule(), addressee));
        return roles.stream()
                .filter(role -> mayHaveThePart(interchange, role, addressee))
                .collect(Collectors.toSet());
    }

    private static boolean mayHaveThePart(Interchange<?> interchange, PartyRole role, Addressee addressee) {
        Set<OrderPart> any = BY_PART.get(addressee);
        return any == null
                || interchange
                        .entitlement
                        .map(table -> table.byRole().getOrDefault(role, Set.of()))
                        .filter(parts -> Collections.disjoint(parts, any))
                        .isEmpty();
    }

    private static Set<PartyRole> named(SharingRule rule, Addressee addressee) {
        Set<PartyRole> others = EnumSet.of(PartyRole.EMC, PartyRole.YCS, PartyRole.PPCS);
        if (addressee == Addressee.RESPONSIBLE_OFFICER) {
            others.add(PartyRole.POLICE);
        }
        return rule.rows().stream()
                .flatMap(row -> row.recipient().stream())
                .filter(role -> !others.contains(role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PartyRole.class)));
    }
}
