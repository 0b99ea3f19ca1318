package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emexchange.hub.audit.Leaf;
import org.junit.jupiter.api.Test;

class RegisterLoadsTest extends TwoStores {
    private static final String ENTRY = "parties/police.avon";
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void comparesALoadWithTheLastOneOfAnyHub() {
        record(one, register("duty@avon.police.example"));
        RegisterLoads.Loads loads = record(other, register("night@avon.police.example"));

        assertThat(loads.before()).containsOnlyKeys(ENTRY);
        assertThat(mark(loads.before(), "role")).isEqualTo(mark(loads.now(), "role"));
        assertThat(mark(loads.before(), "mail")).isNotEqualTo(mark(loads.now(), "mail"));
    }

    private static String mark(SortedMap<String, SortedMap<String, String>> load, String field) {
        return Objects.requireNonNull(Objects.requireNonNull(load.get(ENTRY)).get(field));
    }

    @Test
    void keepsOneRowOfALoadThatChangesNothingAndItsLeafEachTime() {
        record(one, register("duty@avon.police.example"));
        record(other, register("duty@avon.police.example"));

        assertThat(count("register_load")).isOne();
        assertThat(count("audit_leaf")).isEqualTo(2);
    }

    /** Addresses and names of people stand in the register. */
    @Test
    void keepsNoTextOfAField() {
        record(one, register("duty@avon.police.example"));

        assertThat(database.asOwner()
                        .sql("SELECT pseudonym FROM register_field")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains("duty") || text.contains("POLICE"));
    }

    @Test
    void keepsNothingWhereTheLeavesCannotBeWritten() {
        assertThatThrownBy(() -> one.registerLoads().record(register("a@b.example"), DIGEST, both -> {
                    throw new IllegalStateException("no leaves");
                }))
                .hasMessage("no leaves");

        assertThat(count("register_load")).isZero();
    }

    private static RegisterLoads.Loads record(Store store, SortedMap<String, SortedMap<String, String>> register) {
        List<RegisterLoads.Loads> seen = new ArrayList<>();
        store.registerLoads().record(register, DIGEST, both -> {
            seen.add(both);
            return List.of(Leaf.administration("REGISTER_LOADED", DIGEST));
        });
        return seen.get(0);
    }

    private static SortedMap<String, SortedMap<String, String>> register(String mail) {
        return new TreeMap<>(Map.of(ENTRY, new TreeMap<>(Map.of("role", "\"POLICE\"", "mail", mail))));
    }

    private long count(String table) {
        return database.asOwner()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
