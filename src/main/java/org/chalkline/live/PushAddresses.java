package org.chalkline.live;

import java.io.IOException;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which machine a push goes to. The name of it comes from a browser: it must not lead into the network that this program
 * stands in, so whoever sends connects to exactly the address that was looked at here. */
record PushAddresses(boolean isTrial, Names names) {
    /** IPv4 that is not for everybody: IANA's special-purpose registry, multicast, and what is reserved. */
    private static final List<Block> CLOSED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** The global unicast addresses of IPv6. */
    private static final Block GLOBAL = Block.of("2000::", 3);
    /** What is not for everybody, or wraps an IPv4 address, within those. */
    private static final List<Block> CLOSED_GLOBAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    /** How names are looked up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** The address of a host.
     * @throws IOException if it has none, or one in the private network */
    InetAddress of(String host) throws IOException {
        InetAddress[] all = names.of(host);
        for (InetAddress address : all) {
            if (!isTrial && !isPublic(address)) throw new IOException(host + " is not on the internet");
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) return CLOSED.stream().noneMatch(block -> block.holds(address));
        return GLOBAL.holds(address) && CLOSED_GLOBAL.stream().noneMatch(block -> block.holds(address));
    }

    /** Addresses of one length that begin alike.
     * @param start their first bits
     * @param rest how many follow */
    private record Block(BigInteger start, int rest) {
        static Block of(String prefix, int bits) {
            try {
                byte[] bytes = InetAddress.getByName(prefix).getAddress();
                int rest = bytes.length * 8 - bits;
                return new Block(new BigInteger(1, bytes).shiftRight(rest), rest);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(prefix, e);
            }
        }

        boolean holds(InetAddress address) {
            return new BigInteger(1, address.getAddress()).shiftRight(rest).equals(start);
        }
    }
}
