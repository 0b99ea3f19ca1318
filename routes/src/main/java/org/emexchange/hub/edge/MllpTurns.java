package org.emexchange.hub.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One connection's messages, one after the other: the next is read when the last one's acknowledgement has been written.
 * However many a sender writes at once, they are taken in its order and answered in its order. Who is too slow is cut off.
 */
final class MllpTurns extends ChannelDuplexHandler {
    private static final long LOOK_MILLIS = 500;

    private enum State {
        WAITING,
        AT_WORK,
        ANSWERING
    }

    private final MllpCaller caller;
    private final MllpFrames frames;
    private final MllpLimits limits;
    private State state = State.WAITING;
    private long since = System.nanoTime();
    private long number;
    /** What came in one read beyond the message at work: no more than that read's octets. */
    private final Queue<MllpFrame> waiting = new ArrayDeque<>();

    private @Nullable ScheduledFuture<?> looks;

    MllpTurns(MllpCaller caller, MllpFrames frames, MllpLimits limits) {
        this.caller = caller;
        this.frames = frames;
        this.limits = limits;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.fireChannelActive();
        context.read();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (caller.entered(context, event)) {
            move(State.WAITING);
            looks = context.executor()
                    .scheduleWithFixedDelay(() -> look(context), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            context.read();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        waiting.add((MllpFrame) message);
        next(context);
    }

    /** A read may have ended in the middle of a message, or of the handshake. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        next(context);
    }

    /** Hands the next message on; reads only when none is waiting, so that a sender that writes faster is slowed down. */
    private void next(ChannelHandlerContext context) {
        if (state != State.WAITING) {
            return;
        }
        MllpFrame frame = waiting.poll();
        if (frame == null) {
            context.read();
        } else {
            caller.party(context).ifPresent(party -> hand(context, frame, party));
        }
    }

    private void hand(ChannelHandlerContext context, MllpFrame frame, PartyId party) {
        move(State.AT_WORK);
        number++;
        String delivery = context.channel().id().asLongText() + "#" + number;
        context.fireChannelRead(new MllpReceived(frame, party, delivery, Instant.now()));
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (!(message instanceof MllpAnswer answer) || answer.silent()) {
            ChannelFuture unused = context.close(promise);
            return;
        }
        move(State.ANSWERING);
        promise.addListener(written -> {
            if (!written.isSuccess() || answer.last()) {
                MllpCaller.end(context);
            } else {
                move(State.WAITING);
                next(context);
            }
        });
        ChannelFuture unused = context.write(framed(context, answer.octets()), promise);
    }

    private static ByteBuf framed(ChannelHandlerContext context, byte[] octets) {
        ByteBuf frame = context.alloc().buffer(octets.length + 3);
        frame.writeByte(MllpFrames.START).writeBytes(octets);
        return frame.writeByte(MllpFrames.END).writeByte(MllpFrames.RETURN);
    }

    private void move(State next) {
        state = next;
        since = System.nanoTime();
    }

    private void look(ChannelHandlerContext context) {
        long now = System.nanoTime();
        boolean slow =
                switch (state) {
                    case AT_WORK -> false;
                    case ANSWERING -> now - since > limits.message().toNanos();
                    case WAITING ->
                        frames.inside()
                                && now - frames.began() > limits.message().toNanos();
                };
        if (slow) {
            caller.tooSlow(context);
        }
        boolean idle = state == State.WAITING
                && !frames.inside()
                && now - since > limits.idle().toNanos();
        if (slow || idle) {
            MllpCaller.end(context);
        }
    }

    /** A broken connection, or TLS that is broken: told where it is of interest, and nothing more to say on it. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        MllpCaller.end(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (looks != null) {
            looks.cancel(false);
        }
        caller.left();
        context.fireChannelInactive();
    }
}
