package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** One load of a register: every file read, each checked by itself, then all of them beside each other. */
public final class RegisterFiles {
    private static final JsonMapper ENTRIES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private final RegisterSchema schema = new RegisterSchema();
    private final List<RegisterFault> faults = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Checked<PartyFile>> parties = new ArrayList<>();
    private final List<Checked<AgreementFile>> agreements = new ArrayList<>();
    private final List<Checked<DecisionFile>> decisions = new ArrayList<>();
    private final List<Checked<OneOffFile>> oneOffs = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> content = new TreeMap<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    private RegisterFiles() {}

    /** @throws RegisterException with everything that is wrong, unless nothing is */
    public static LoadedRegister load(RegisterText text) {
        RegisterFiles load = new RegisterFiles();
        text.files().forEach(load::file);
        load.together();
        if (!load.faults.isEmpty()) {
            throw new RegisterException(load.faults);
        }
        return new LoadedRegister(
                Checked.entries(load.parties),
                Checked.entries(load.agreements),
                Checked.entries(load.decisions),
                Checked.entries(load.oneOffs),
                new RegisterContent(load.content, load.lines));
    }

    private void file(String name, byte[] octets) {
        Optional<EntryKind> kind = EntryKind.of(name);
        if (kind.isEmpty()) {
            faults.add(new RegisterFault(
                    name,
                    1,
                    "nothing is read here. Name it parties/ID.yml, agreements/REFERENCE.yml,"
                            + " decisions/REFERENCE.yml or one-offs/REFERENCE.yml, or take it away."));
            return;
        }
        try {
            List<RegisterFault> found = entry(kind.get(), name, YamlReader.read(name, octets));
            faults.addAll(found);
            if (!found.isEmpty()) {
                unread.add(id(name));
            }
        } catch (RegisterException e) {
            faults.addAll(e.faults());
            unread.add(id(name));
        }
    }

    private List<RegisterFault> entry(EntryKind kind, String name, YamlTree file) {
        List<RegisterFault> found = new ArrayList<>(file.faults());
        found.addAll(schema.faults(kind, file));
        if (found.isEmpty()) {
            String stated = file.root().path(kind.key()).asString();
            if (!stated.equals(id(name))) {
                found.add(file.fault(
                        "/" + kind.key(),
                        kind.key() + ": the file is named for another. Name the file " + kind.file(stated) + "."));
            }
        }
        if (found.isEmpty()) {
            add(kind, file);
            keep(name.substring(0, name.lastIndexOf('.')), file);
        }
        return found;
    }

    private void add(EntryKind kind, YamlTree file) {
        switch (kind) {
            case PARTY -> parties.add(checked(file, PartyFile.class));
            case AGREEMENT -> agreements.add(checked(file, AgreementFile.class));
            case DECISION -> decisions.add(checked(file, DecisionFile.class));
            case ONE_OFF -> oneOffs.add(checked(file, OneOffFile.class));
        }
    }

    private static <T> Checked<T> checked(YamlTree file, Class<T> type) {
        return new Checked<>(file, ENTRIES.treeToValue(file.root(), type));
    }

    private void keep(String entry, YamlTree file) {
        SortedMap<String, String> fields = new TreeMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : file.root().properties()) {
            fields.put(field.getKey(), field.getValue().toString());
            places.put(field.getKey(), file.line(YamlTree.pointer("", field.getKey())));
        }
        content.put(entry, fields);
        lines.put(entry, places);
    }

    private void together() {
        List<PartyFile> read = Checked.entries(parties);
        faults.addAll(PartyChecks.faults(parties));
        faults.addAll(new AgreementChecks(read, unread).faults(agreements));
        faults.addAll(DecisionChecks.faults(decisions));
        faults.addAll(new OneOffChecks(read, Checked.entries(agreements), unread).faults(oneOffs));
        faults.addAll(new RuleChecks(agreements, read, unread).faults(SharingRules.all()));
        long contractors =
                read.stream().filter(party -> party.role() == PartyRole.EMC).count();
        if (contractors != 1 && unread.isEmpty()) {
            faults.add(new RegisterFault(
                    "parties",
                    1,
                    "there are " + contractors + " parties of role EMC, and every order goes to the one. Leave one."));
        }
    }

    private static String id(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }
}
