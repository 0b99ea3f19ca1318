package org.emexchange.app.broker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.core.settings.impl.DiskFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.PageFullMessagePolicy;

/**
 * What becomes of messages in the broker. Nothing is removed silently: what expires or cannot be delivered goes to an
 * address that the hub reads; a full address pages to disk, and when that is full the sender is told.
 */
final class QueueRules {
    private static final int UNLIMITED = -1;
    private static final int ATTEMPTS = 10;
    private static final long FIRST_DELAY_MILLIS = 1_000;
    private static final long LONGEST_DELAY_MILLIS = 300_000;
    private static final long IN_MEMORY = 16L << 20;
    private static final int PAGE = 2 << 20;
    private static final long ON_DISK = 4L << 30;
    /** Bounds what a sender's JMSXGroupID can make the broker remember; a group stays in order within its bucket. */
    private static final int GROUP_BUCKETS = 1_024;

    private QueueRules() {}

    static CoreAddressConfiguration queue(String address) {
        return new CoreAddressConfiguration()
                .setName(address)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(address)
                        .setAddress(address)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setDurable(true)
                        .setAutoDelete(false));
    }

    static Map<String, AddressSettings> of(Set<String> addresses) {
        Map<String, AddressSettings> rules = new HashMap<>();
        addresses.forEach(address -> rules.put(
                address,
                (isInbound(address) ? deliveredTenTimes() : deliveredUntilTaken()).setSendToDLAOnNoRoute(true)));
        BrokerAddresses.forTheHub().forEach(own -> rules.put(own, seldom().setMaxDeliveryAttempts(UNLIMITED)));
        rules.put("#", deliveredTenTimes());
        return rules;
    }

    /** To the hub: a message that fails is tried again later while others pass, then it is put aside. */
    private static AddressSettings deliveredTenTimes() {
        return seldom().setMaxDeliveryAttempts(ATTEMPTS);
    }

    /** One that fails comes again after a second, then later each time. */
    private static AddressSettings seldom() {
        return common().setRedeliveryDelay(FIRST_DELAY_MILLIS)
                .setRedeliveryMultiplier(2)
                .setRedeliveryCollisionAvoidanceFactor(0.15)
                .setMaxRedeliveryDelay(LONGEST_DELAY_MILLIS);
    }

    /**
     * To a party, whose order has to hold: a message that it gives back is delivered again before the next one, for as long
     * as it takes, so that a recipient in trouble over a night finds everything in order in the morning.
     */
    private static AddressSettings deliveredUntilTaken() {
        return common().setMaxDeliveryAttempts(UNLIMITED).setRedeliveryDelay(0);
    }

    private static AddressSettings common() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(BrokerAddresses.DEAD_LETTER))
                .setExpiryAddress(SimpleString.of(BrokerAddresses.EXPIRED))
                .setEnableIngressTimestamp(true)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(IN_MEMORY)
                .setPageSizeBytes(PAGE)
                .setPageLimitBytes(ON_DISK)
                .setPageFullMessagePolicy(PageFullMessagePolicy.FAIL)
                .setDiskFullMessagePolicy(DiskFullMessagePolicy.FAIL)
                .setDefaultGroupBuckets(GROUP_BUCKETS)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setAutoCreateAddresses(false)
                .setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false);
    }

    private static boolean isInbound(String address) {
        return DoorAddress.parse(address).filter(DoorAddress::inbound).isPresent();
    }
}
