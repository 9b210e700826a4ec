package org.onrecord.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/**
 * Where a request comes from, as far as addresses tell: the other end of the connection, or whom a proxy names that the
 * service was told to believe ({@code quarkus.http.proxy.*}).
 *
 * @param network what is counted as one client: an IPv4 address, or the /64 of an IPv6 address, since a single host has all
 *        of that (RFC 4291, 2.5.4, and RFC 6177)
 * @param loopback whether it is an address of this machine's own
 * @param forwarded whether a proxy says that it hands the request on
 */
record Client(String network, boolean loopback, boolean forwarded) {

    /** A proxy may name anything: what is no address is a name, cut to the longest that an address has. */
    private static final int LONGEST_NAME = 45;

    private static final int BYTES_OF_A_SITE = 8;

    private static final List<String> LEFT_BY_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Proto", "X-Real-IP", "Via");

    static Client of(HttpServerRequest request) {
        boolean forwarded = LEFT_BY_PROXIES.stream().anyMatch(header -> request.headers().contains(header));
        SocketAddress address = request.remoteAddress();
        String host = address == null || address.host() == null ? "" : address.host();
        return of(host, forwarded);
    }

    static Client of(String host, boolean forwarded) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        if (bytes == null)
            return new Client(host.substring(0, Math.min(host.length(), LONGEST_NAME)), false, forwarded);
        InetAddress address = address(bytes);
        return new Client(network(address), address.isLoopbackAddress(), forwarded);
    }

    /** Whether nothing suggests that the sender is on another machine. A proxy that says nothing hides that it is. */
    boolean isOnThisMachine() {
        return loopback && !forwarded;
    }

    /** An IPv4 address that is written as an IPv6 one is an IPv4 address here. */
    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Addresses have 4 or 16 bytes.", e);
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length <= BYTES_OF_A_SITE)
            return address.getHostAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_A_SITE)) + "/64";
    }
}
