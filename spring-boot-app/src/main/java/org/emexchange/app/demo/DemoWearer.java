package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** An invented person at an invented address. Telephone numbers are of the ranges kept free for fiction. */
record DemoWearer(
        String first,
        String last,
        LocalDate born,
        String sex,
        String pnc,
        String phone,
        String street,
        String town,
        String postcode,
        boolean child) {
    private static final List<String> FIRST =
            List.of("Rowan", "Bridget", "Callum", "Delroy", "Esme", "Farid", "Gwen", "Hamish", "Imogen", "Jerome");
    private static final List<String> LAST = List.of(
            "Thistlewood",
            "Farnsworth",
            "Redgrave",
            "Ashcombe",
            "Pennington",
            "Skelton",
            "Eastoft",
            "Marwood",
            "Quayle");
    private static final List<String> STREETS = List.of(
            "Larkfield Terrace", "Quarry Rise", "Fearnley Close", "Wharf Lane", "Beckside Mews", "Cardigan Row");

    static DemoWearer of(SplittableRandom random, DemoBody body, LocalDate today, boolean child) {
        LocalDate born = child
                ? today.minusYears(15).minusDays(random.nextInt(600))
                : today.minusYears(21 + random.nextInt(40)).minusDays(random.nextInt(365));
        return new DemoWearer(
                FIRST.get(random.nextInt(FIRST.size())),
                LAST.get(random.nextInt(LAST.size())),
                born,
                random.nextInt(4) == 0 ? "FEMALE" : "MALE",
                (born.getYear() + 16) + "/0" + (100_000 + random.nextInt(900_000)) + "X",
                "07700 900" + (100 + random.nextInt(900)),
                (1 + random.nextInt(120)) + " " + STREETS.get(random.nextInt(STREETS.size())),
                body.town(),
                body.postcode(),
                child);
    }

    /** @param checked whether the checks of the address were made, and when */
    String xml(LocalDate checked, boolean checks) {
        return element(
                "DeviceWearer",
                element("Name", line("First", first), line("Last", last)),
                line("DateOfBirth", born.toString()),
                line("Sex", sex),
                element("Identifiers", line("PncId", pnc)),
                line("Phone", phone),
                line("InterpreterRequired", "false"),
                address(checked, checks),
                child
                        ? element("ResponsibleAdult", line("Name", "Robin " + last), line("Relationship", "Parent"))
                        : "");
    }

    private String address(LocalDate checked, boolean checks) {
        String made = element(
                "Checks",
                line("DomesticAbuse", "MADE"),
                line("Safeguarding", "MADE"),
                line("ConfirmedBy", "Court duty officer"),
                line("ConfirmedOn", checked.toString()));
        return "<Address ref=\"home\">" + line("Type", "PRIMARY")
                + element("Postal", line("Line1", street), line("Line3", town), line("Postcode", postcode))
                + (checks ? made : "") + "</Address>";
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "DemoWearer";
    }
}
