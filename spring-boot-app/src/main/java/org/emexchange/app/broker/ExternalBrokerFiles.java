package org.emexchange.app.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.security.CheckType;
import org.emexchange.hub.policy.PartyId;

/**
 * Writes what a stand-alone Artemis must be told to serve this hub: addresses, who may do what at each, and which
 * certificate is which party. The permissions are those of the embedded broker.
 */
public final class ExternalBrokerFiles {
    private static final String ADDRESS = """
                  <address name="%1$s"><anycast><queue name="%1$s"/></anycast></address>
            """;
    private static final String SELDOM = """
                  <address-setting match="%1$s">
                    <max-delivery-attempts>%2$d</max-delivery-attempts>
                    <redelivery-delay>1000</redelivery-delay>
                    <redelivery-delay-multiplier>2</redelivery-delay-multiplier>
                    <max-redelivery-delay>300000</max-redelivery-delay>
                  </address-setting>
            """;
    private static final String LOGIN = """
            em-exchange {
              org.apache.activemq.artemis.spi.core.security.jaas.TextFileCertificateLoginModule required
                reload=true
                baseDir="${em.broker.files}"
                org.apache.activemq.jaas.textfiledn.user="parties.properties"
                org.apache.activemq.jaas.textfiledn.role="roles.properties";
            };
            """;
    private static final Map<CheckType, String> ACTS =
            Map.of(CheckType.SEND, "send", CheckType.CONSUME, "consume", CheckType.BROWSE, "browse");

    private final Path folder;
    private final Set<String> addresses;
    private final Set<PartyId> parties;
    private final Permissions permissions;

    /** @param parties whose doors the addresses are, and the hub */
    public ExternalBrokerFiles(Path folder, Set<String> addresses, Set<PartyId> parties) {
        this.folder = folder;
        this.addresses = new TreeSet<>(addresses);
        this.addresses.addAll(BrokerAddresses.forTheHub());
        this.parties = parties;
        this.permissions = new Permissions(addresses);
    }

    /** @param pki folder with {@code <party>/tls.crt} for each party */
    public void write(Path pki) {
        try (InputStream template = getClass().getResourceAsStream("/external-broker.xml")) {
            String text = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("broker.xml"),
                    text.replace("@security@", lines(addresses.stream(), this::security))
                            .replace("@settings@", lines(addresses.stream().filter(this::isRead), this::seldom))
                            .replace("@addresses@", lines(addresses.stream(), ADDRESS::formatted)));
            Files.writeString(folder.resolve("login.config"), LOGIN);
            Files.writeString(
                    folder.resolve("parties.properties"),
                    lines(parties.stream().sorted(), party -> party + "=" + subject(pki, party) + "\n"));
            Files.writeString(
                    folder.resolve("roles.properties"),
                    lines(parties.stream().sorted(), party -> party + "=" + party + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the broker's files cannot be written", e);
        }
    }

    private static <T> String lines(Stream<T> each, Function<T, String> line) {
        return each.map(line).collect(Collectors.joining());
    }

    /** By the hub. */
    private boolean isRead(String address) {
        return BrokerAddresses.forTheHub().contains(address)
                || DoorAddress.parse(address).filter(DoorAddress::inbound).isPresent();
    }

    private String seldom(String address) {
        return SELDOM.formatted(address, BrokerAddresses.forTheHub().contains(address) ? -1 : 10);
    }

    private String security(String address) {
        String rules = List.of(CheckType.SEND, CheckType.CONSUME, CheckType.BROWSE).stream()
                .map(act -> permission(act, address))
                .collect(Collectors.joining());
        return "      <security-setting match=\"" + address + "\">" + rules + "</security-setting>\n";
    }

    private String permission(CheckType act, String address) {
        String roles = parties.stream()
                .filter(party -> permissions.permits(party, act, address))
                .map(PartyId::value)
                .sorted()
                .collect(Collectors.joining(","));
        return roles.isEmpty() ? "" : "<permission type=\"" + ACTS.get(act) + "\" roles=\"" + roles + "\"/>";
    }

    /** As the broker writes a name to look it up: with a space after each comma. */
    private static String subject(Path pki, PartyId party) {
        Path file = pki.resolve(party.value()).resolve("tls.crt");
        try (InputStream in = Files.newInputStream(file)) {
            X509Certificate leaf =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            return leaf.getSubjectX500Principal().toString();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no certificate for TLS in " + file, e);
        }
    }
}
