package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines a browser may make this program write to. */
class PushAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::7f00:1",
                "2002:7f00:1::"
            })
    void thePrivateNetworkIsClosed(String address) throws UnknownHostException {
        assertThat(PushAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(
                        () -> new PushAddresses(false, any -> InetAddress.getAllByName(address)).of("push.example.org"))
                .isInstanceOf(IOException.class)
                .hasMessage("push.example.org is not on the internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2a00:1450:4001:800::200a",
                "2606:4700::1111"
            })
    void theInternetIsOpen(String address) throws IOException {
        InetAddress known = InetAddress.getByName(address);
        assertThat(new PushAddresses(false, any -> new InetAddress[] {known}).of("push.example.org"))
                .isEqualTo(known);
    }

    @Test
    void oneAddressInThePrivateNetworkClosesAll() {
        assertThatThrownBy(() -> new PushAddresses(false, any ->
                                new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")})
                        .of("push.example.org"))
                .hasMessage("push.example.org is not on the internet");
    }

    @Test
    void trialsMayGoAnywhere() throws IOException {
        assertThat(new PushAddresses(true, InetAddress::getAllByName).of("127.0.0.1"))
                .isEqualTo(InetAddress.getLoopbackAddress());
    }
}
