package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Identifiers;

/** What several recipients are not given, in one form. */
final class Disclosures {
    private Disclosures() {}

    static LicenceCondition withoutScore(LicenceCondition all) {
        return new LicenceCondition(
                all.number(),
                all.kind(),
                all.text(),
                all.monitored(),
                all.tag(),
                all.period(),
                all.slots(),
                all.device(),
                all.name(),
                all.duration(),
                all.place(),
                Optional.empty(),
                all.project());
    }

    /** Told to the body that supervises and to the contractor as well: nothing about health. */
    static List<FindingNote> withoutHealth(List<FindingNote> findings) {
        return FindingNote.toldTo(Audience.CONTRACTOR, FindingNote.toldTo(Audience.RESPONSIBLE_BODY, findings));
    }

    /** The person as the ones who keep the case need it, who do not meet them in the community. */
    static DeviceWearer caseWearer(DeviceWearer all, Identifiers identifiers) {
        return new DeviceWearer(
                all.name(),
                all.dateOfBirth(),
                all.sex(),
                Optional.empty(),
                identifiers,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                all.noFixedAbode(),
                all.addresses().stream().map(Disclosures::withoutChecks).toList(),
                Optional.empty());
    }

    private static Address withoutChecks(Address address) {
        return new Address(address.ref(), address.type(), Optional.empty(), address.postal(), Optional.empty());
    }
}
