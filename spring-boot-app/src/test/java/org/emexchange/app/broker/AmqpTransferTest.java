package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Performatives encoded by hand after OASIS AMQP 1.0 part 1 section 1.6 and part 2 section 2.7.5. */
class AmqpTransferTest {
    @ParameterizedTest
    @CsvSource({
        // handle 0, delivery 1, tag of 1 octet, format 0, settled false, more true
        "005314 c00b06 43 5201 a00131 43 42 41, 0, true",
        "005314 c00b06 43 5201 a00131 43 42 42, 0, false",
        // handle 5 as smalluint, all but "more" null; then "more" as a boolean octet
        "005314 c008 06 5205 40 40 40 40 41, 5, true",
        "005314 c009 06 5205 40 40 40 40 5601, 5, true",
        "005314 c009 06 5205 40 40 40 40 5600, 5, false",
        // handle as four octets, wide list, wide descriptor, fields after "more"
        "00800000000000000014 d00000000d00000007 7000010000 40 40 40 40 41 40, 65536, true",
        // "more" left out is false
        "005314 c003 01 5205, 5, false",
        "005314 45, 0, false"
    })
    void readsHandleAndMore(String hex, long handle, boolean more) throws GateRefusal {
        AmqpTransfer transfer = transfer(hex);

        assertThat(transfer.isTransfer()).isTrue();
        assertThat(transfer.handle()).isEqualTo(handle);
        assertThat(transfer.more()).isEqualTo(more);
    }

    @Test
    void anotherPerformativeIsNoTransfer() throws GateRefusal {
        assertThat(transfer("005312 c003 01 5205").isTransfer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "005314 c00b06 43 5201 a0ff31",
                "005314 c00b06 43",
                "005314 c00b06 43 b0ffffffff",
                "005314 a1",
                "005314 c00b06 a00131",
                "005314 c009 06 5205 40 40 40 40 5201"
            })
    void refusesWhatIsCutShortOrOfAnotherType(String hex) {
        assertThatThrownBy(() -> transfer(hex)).isInstanceOf(GateRefusal.class);
    }

    private static AmqpTransfer transfer(String hex) throws GateRefusal {
        byte[] octets = HexFormat.of().parseHex(hex.replace(" ", ""));
        return new AmqpTransfer(octets, 0, octets.length);
    }
}
