package org.emexchange.app.broker;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands behind TLS and before the broker: a connection speaks CORE or AMQP 1.0 from its first octet, or ends. (The broker
 * itself would take HTTP, and anything that it does not know for CORE.)
 */
final class DoorGate extends ChannelInboundHandlerAdapter {
    private static final byte[] CORE = "ARTEMIS".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AMQP = "AMQP".getBytes(StandardCharsets.US_ASCII);

    private final long largestMessage;
    private final Consumer<GateRefusal> refused;
    private byte[] greeting = CORE;
    private int greeted;
    private @Nullable FrameGate frames;
    private boolean shut;

    DoorGate(long largestMessage, Consumer<GateRefusal> refused) {
        this.largestMessage = largestMessage;
        this.refused = refused;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (shut || !(message instanceof ByteBuf octets)) {
            ReferenceCountUtil.release(message);
            return;
        }
        try {
            pass(octets);
            context.fireChannelRead(message);
        } catch (GateRefusal refusal) {
            shut = true;
            octets.release();
            refused.accept(refusal);
            ChannelFuture unused = context.close();
        }
    }

    private void pass(ByteBuf octets) throws GateRefusal {
        ByteBuf rest = octets.slice();
        while (frames == null && rest.isReadable()) {
            greet(rest.readByte());
        }
        if (frames != null) {
            frames.pass(rest);
        }
    }

    private void greet(byte octet) throws GateRefusal {
        if (greeted == 1 && octet == AMQP[1]) {
            greeting = AMQP;
        }
        if (octet != greeting[greeted]) {
            throw new GateRefusal(BrokerRefusal.Kind.PROTOCOL, "neither CORE nor AMQP 1.0");
        }
        greeted++;
        if (greeted == greeting.length) {
            frames = frames();
        }
    }

    private FrameGate frames() throws GateRefusal {
        if (greeting == CORE) {
            return new CoreGate(largestMessage);
        }
        FrameGate amqp = new AmqpGate(largestMessage);
        for (byte octet : AMQP) {
            amqp.take(octet);
        }
        return amqp;
    }
}
