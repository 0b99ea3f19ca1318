package org.emexchange.mapping.court;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.emexchange.mapping.shared.Attachment;
import org.emexchange.mapping.shared.AttachmentType;
import org.emexchange.mapping.shared.MediaType;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Documents are taken with their order all together or not at all. Each must be of a type that its kind of document may
 * have, not empty and within its size, begin as its media type begins, match its digest, and bear a name that no file
 * system gives another meaning and no other document of the order has. A map that a zone names must be there.
 */
final class AttachmentRules {
    private static final int MB = 1_000_000;
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*|.*\\.\\..*");

    private AttachmentRules() {}

    static void check(CourtOrder order, XmlNode node) {
        List<String> places = new ArrayList<>();
        List<XmlNode> nodes = node.first("Attachments")
                .map(attachments -> attachments.all("Attachment"))
                .orElse(List.of());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Attachment attachment = order.attachments().get(i);
            String path = nodes.get(i).path();
            faults(attachment).forEach(fault -> places.add(path + "/" + fault));
            if (!names.add(attachment.fileName().toLowerCase(Locale.ROOT))) {
                places.add(path + "/FileName");
            }
        }
        places.addAll(missingMaps(order, node));
        if (!places.isEmpty()) {
            throw new UnreadableException(Kind.ATTACHMENT, places);
        }
    }

    private static List<String> faults(Attachment attachment) {
        List<String> faults = new ArrayList<>();
        byte[] content = attachment.content().toArray();
        MediaType media = attachment.mediaType();
        if (!allowed(attachment.type()).contains(media)) {
            faults.add("MediaType");
        }
        String name = attachment.fileName();
        if (!media.ends(name) || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            faults.add("FileName");
        }
        if (content.length == 0 || content.length > limit(attachment.type()) || !media.begins(content)) {
            faults.add("Content");
        }
        if (!sha256(content).equals(attachment.sha256())) {
            faults.add("Sha256");
        }
        return faults;
    }

    private static Set<MediaType> allowed(AttachmentType type) {
        return switch (type) {
            case COURT_ORDER -> EnumSet.of(MediaType.PDF, MediaType.WORD, MediaType.WORD_XML);
            case PHOTO_ID, ENFORCEMENT_ZONE_MAP -> EnumSet.of(MediaType.PDF, MediaType.PNG, MediaType.JPEG);
            case GRANT_OF_BAIL -> EnumSet.of(MediaType.PDF);
        };
    }

    private static int limit(AttachmentType type) {
        return switch (type) {
            case COURT_ORDER, GRANT_OF_BAIL -> 25 * MB;
            case PHOTO_ID, ENFORCEMENT_ZONE_MAP -> 10 * MB;
        };
    }

    private static List<String> missingMaps(CourtOrder order, XmlNode node) {
        return node.walk()
                .filter(element -> element.name().equals("Map"))
                .filter(map -> order.attachments().stream()
                        .noneMatch(attachment -> attachment.type() == AttachmentType.ENFORCEMENT_ZONE_MAP
                                && attachment.fileName().equals(map.text())))
                .map(XmlNode::path)
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
