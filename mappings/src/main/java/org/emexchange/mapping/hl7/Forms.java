package org.emexchange.mapping.hl7;

/** The forms that fields of several segments have; patterns are those of {@code basics-1.0.xsd}. */
public final class Forms {
    public static final Form LINE = text("line", 200);
    public static final Form PROSE = text("text", 4000);
    public static final Form PARTY =
            Form.matching("party id", "(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
    public static final Form ORDER_ID = Form.matching("order id", "[A-Za-z0-9][A-Za-z0-9._/\\-]{0,63}");
    public static final Form CONTROL_ID = Form.matching("control id", "[A-Za-z0-9._:-]{1,64}");
    public static final Form REFERENCE = Form.matching("reference", "[A-Za-z0-9][A-Za-z0-9/.\\-]{0,39}");
    public static final Form YES_NO = Form.matching("Y or N", "[YN]");
    public static final Form POSTCODE = Form.matching("postcode", "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
    public static final Form UPRN = Form.matching("UPRN", "[0-9]{1,12}");
    public static final Form PHONE = Form.matching("phone", "[+0-9(][0-9 ()\\-]{2,24}");
    public static final Form EMAIL = Form.matching("e-mail", "(?=.{3,254}$)[^@\\s]{1,64}@[^@\\s]+");
    public static final Form PLACE = Form.matching("address ref", "[a-z][a-z0-9\\-]{0,19}");
    public static final Form AREA = Form.matching("police area", "[a-z]{2,40}(-[a-z]{2,40}){0,5}");
    public static final Form DAY = new Form("day", Hl7Time::isDay);
    public static final Form INSTANT = new Form("time", Hl7Time::isInstant);
    public static final Form CLOCK = Form.matching("clock", "([01][0-9]|2[0-3])[0-5][0-9]");
    public static final Form WEEKDAY = Form.matching("weekday", "MON|TUE|WED|THU|FRI|SAT|SUN");

    private Forms() {}

    private static Form text(String name, int most) {
        return new Form(
                name + " to " + most,
                text -> !text.isEmpty()
                        && text.codePointCount(0, text.length()) <= most
                        && text.strip().equals(text));
    }
}
