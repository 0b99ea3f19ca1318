package org.emexchange.mapping.enquiry;

/** The officer who asks, and how the contractor reaches them. */
public record Enquirer(String name, String phone, String email) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Enquirer";
    }
}
