package org.emexchange.hub.pipeline;

import io.netty.channel.ServerChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.netty.NettyComponent;
import org.apache.camel.component.netty.NettyEndpoint;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.emexchange.hub.edge.MllpDoor;
import org.emexchange.hub.edge.MllpOptions;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Register;

/** The one MLLP component of the hub: ports of the flows' doors, at which it answers. It has no way out. */
public final class GuardedMllp extends DefaultComponent {
    private static final int WORKERS = 16;

    private final MllpOptions options;
    private final List<Interchange<?>> interchanges;
    private final Supplier<Register> parties;
    private final Map<String, ChannelGroup> ports = new ConcurrentHashMap<>();
    private final EventExecutorGroup workers =
            new DefaultEventExecutorGroup(WORKERS, new DefaultThreadFactory("mllp-intake", true));

    public GuardedMllp(MllpOptions options, List<Interchange<?>> interchanges, Supplier<Register> parties) {
        this.options = options;
        this.interchanges = List.copyOf(interchanges);
        this.parties = parties;
    }

    static String uri(MllpDoor door) {
        return "mllp:" + door.name();
    }

    /**
     * The port that this door listens at.
     *
     * @throws IllegalStateException while it does not
     */
    public int port(String door) {
        return ports.getOrDefault(door, new DefaultChannelGroup(GlobalEventExecutor.INSTANCE)).stream()
                .filter(ServerChannel.class::isInstance)
                .map(channel -> ((InetSocketAddress) channel.localAddress()).getPort())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the door mllp." + door + " is closed"));
    }

    /** @throws IllegalArgumentException for anything but the name of a flow's door */
    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        boolean known = interchanges.stream()
                .flatMap(interchange -> interchange.origins().stream())
                .anyMatch(origin -> origin.door().equals(new MllpDoor(remaining)));
        if (!known || !parameters.isEmpty()) {
            throw new IllegalArgumentException("no flow has the door " + uri);
        }
        return new Guarded(uri, remaining);
    }

    /** A party that sends by this very door, as the flows and the register have it now. */
    private Predicate<PartyId> admitted(String door) {
        return id -> parties.get().party(id).stream()
                .filter(party -> party.doors().contains(Party.Door.MLLP))
                .anyMatch(party -> interchanges.stream()
                        .flatMap(interchange -> interchange.origins().stream())
                        .anyMatch(origin ->
                                origin.role() == party.role() && origin.door().equals(new MllpDoor(door))));
    }

    @Override
    protected void doShutdown() throws Exception {
        workers.shutdownGracefully().await();
        super.doShutdown();
    }

    private final class Guarded extends DefaultEndpoint {
        private final String door;

        Guarded(String uri, String door) {
            super(uri, GuardedMllp.this);
            this.door = door;
        }

        @Override
        public Producer createProducer() {
            throw new UnsupportedOperationException("nothing is sent by MLLP");
        }

        @Override
        public Consumer createConsumer(Processor processor) throws Exception {
            ChannelGroup all =
                    ports.computeIfAbsent(door, any -> new DefaultChannelGroup(GlobalEventExecutor.INSTANCE));
            NettyEndpoint inner = new NettyEndpoint(
                    "netty:" + door,
                    new NettyComponent(getCamelContext()),
                    options.listening(door, admitted(door), workers, all));
            inner.setCamelContext(getCamelContext());
            inner.setSynchronous(true);
            return inner.createConsumer(new MllpAnswering(processor));
        }
    }
}
