package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.emexchange.hub.audit.LeafReceipt;
import org.emexchange.hub.policy.Permit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first lock: a stage can be had from the stage before it only, so that holding one is the proof. */
class StagesTest {
    private static final List<Class<?>> STAGES = List.of(
            Received.class,
            Opened.class,
            Verified.class,
            Marked.class,
            Authorised.class,
            Translated.class,
            Recorded.class,
            Sealed.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Opened.class,
                Verified.class,
                Marked.class,
                Authorised.class,
                Translated.class,
                Recorded.class,
                Sealed.class,
                Permit.class,
                LeafReceipt.class
            })
    void nobodyOutsideMakesAProof(Class<?> proof) {
        assertThat(Modifier.isFinal(proof.getModifiers())).isTrue();
        assertThat(proof.getDeclaredConstructors()).noneMatch(StagesTest::seenOutside);
        assertThat(proof.getDeclaredMethods())
                .noneMatch(method -> Modifier.isStatic(method.getModifiers())
                        && method.getReturnType().equals(proof)
                        && seenOutside(method));
        assertThat(proof.getDeclaredFields()).allMatch(StagesTest::isFixed);
    }

    @Test
    void eachStageComesFromTheOneBefore() {
        for (Method method : Sealing.class.getDeclaredMethods()) {
            int stage = STAGES.indexOf(method.getReturnType());
            boolean givenTheStageBefore = stage > 0 && method.getParameterTypes()[0].equals(STAGES.get(stage - 1));
            boolean outOfAWhole = stage > 0
                    && method.getName().equals("part")
                    && method.getParameterTypes()[0].equals(method.getReturnType());
            boolean knownEntry = List.of("originate", "restore").contains(method.getName());
            if (stage >= 0 && seenOutside(method)) {
                assertThat(givenTheStageBefore || outOfAWhole || knownEntry)
                        .as(method.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void recordingGivesTheReceiptThatSealingDemands() {
        assertThat(Arrays.stream(Recorded.class.getDeclaredConstructors())
                        .map(Constructor::getParameterTypes)
                        .toList())
                .allMatch(types -> List.of(types).contains(LeafReceipt.class));
    }

    private static boolean seenOutside(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static boolean isFixed(Field field) {
        return field.isSynthetic()
                || (Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()));
    }
}
