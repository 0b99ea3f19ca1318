package org.emexchange.mapping.hl7;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * What segments a message of one type has, in their order, and what is in them. A segment or field that is not named is
 * refused.
 *
 * @param type MSH-9, all three components
 */
public record MessageProfile(String type, List<SegmentUse> segments) {
    public MessageProfile {
        segments = List.copyOf(segments);
    }

    /**
     * A message of this profile.
     *
     * @throws UnreadableException {@code MALFORMED} before HAPI sees it, {@code SCHEMA} with every place at fault
     */
    public Hl7Message read(byte[] octets) {
        Er7Message er7 = Er7Message.read(octets, Er7Limits.MESSAGE);
        Places faults = new Places();
        faults.when(!er7.type().equals(type), "MSH-9");
        faults.refuse(Kind.SCHEMA);
        checkOrder(er7.names(), faults);
        faults.refuse(Kind.SCHEMA);
        Hl7Message message = HapiParser.parse(er7);
        segments.forEach(use -> use.profile()
                .ifPresent(profile -> message.all(use.name()).forEach(segment -> segment.check(profile, faults))));
        faults.refuse(Kind.SCHEMA);
        return message;
    }

    private void checkOrder(List<String> names, Places faults) {
        int at = 0;
        for (SegmentUse use : segments) {
            int count = 0;
            while (at < names.size() && names.get(at).equals(use.name())) {
                at++;
                count++;
            }
            faults.when(count < use.least(), use.name());
            faults.when(count > use.most(), place(use.name(), use.most() + 1));
        }
        faults.when(at < names.size(), at < names.size() ? known(names, at) : "*");
    }

    /** A segment in the wrong place by its name; one that the profile does not have is never named. */
    private String known(List<String> names, int at) {
        Map<String, SegmentUse> uses =
                segments.stream().collect(Collectors.toMap(SegmentUse::name, Function.identity()));
        String name = names.get(at);
        return uses.containsKey(name) ? name : "*";
    }

    static String place(String segment, int number) {
        return number == 1 ? segment : segment + "[" + number + "]";
    }
}
