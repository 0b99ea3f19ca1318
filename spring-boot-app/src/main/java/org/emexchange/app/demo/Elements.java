package org.emexchange.app.demo;

/** XML text, put together from the inside. */
final class Elements {
    private Elements() {}

    /** An element around other elements, of which empty ones drop out. */
    static String element(String name, String... children) {
        return "<" + name + ">" + String.join("", children) + "</" + name + ">";
    }

    static String line(String name, String text) {
        return "<" + name + ">" + OutsiderXml.escape(text) + "</" + name + ">";
    }

    static String stated(String name) {
        return "<" + name + "/>";
    }

    static String root(String name, String namespace, String... children) {
        return "<" + name + " xmlns=\"" + namespace + "\">" + String.join("", children) + "</" + name + ">";
    }
}
