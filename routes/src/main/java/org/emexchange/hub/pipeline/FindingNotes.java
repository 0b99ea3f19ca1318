package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;

/** Findings as they are told to each mapping, which keeps those for its recipient. */
public final class FindingNotes {
    private FindingNotes() {}

    /** In the catalogue's words. */
    public static List<FindingNote> of(List<Finding> findings) {
        return findings.stream().map(FindingNotes::note).toList();
    }

    private static FindingNote note(Finding finding) {
        return new FindingNote(
                finding.code().number(),
                finding.code().sentence(),
                finding.code().mend(),
                finding.places(),
                finding.code().toldTo().stream()
                        .map(reader -> Audience.valueOf(reader.name()))
                        .collect(Collectors.toSet()));
    }
}
