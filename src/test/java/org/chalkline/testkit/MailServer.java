package org.chalkline.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A mail server that really speaks SMTP, empty before each test; {@link #stop} ends it for the rest of a test. */
public final class MailServer implements BeforeEachCallback, AfterAllCallback {
    private GreenMail server;

    /** A mail as it arrived.
     * @param headers all lines of the head
     * @param text with plain line breaks */
    public record Received(String to, String subject, List<String> headers, String text) {}

    @Override
    public void beforeEach(ExtensionContext context) {
        stop();
        int port = Integer.getInteger(MailSession.PORT);
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    public void stop() {
        if (server != null) server.stop();
        server = null;
    }

    /** What has arrived in this test, in that order. */
    public List<Received> received() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    /** Waits until so many have arrived in this test.
     * @return all of them */
    public List<Received> await(int count) {
        if (!server.waitForIncomingEmail(20_000, count)) throw new AssertionError("only " + received());
        return received();
    }

    /** The last one, which must have gone to this address. */
    public Received last(String to) {
        List<Received> all = received();
        Received last = all.get(all.size() - 1);
        if (!last.to().equals(to)) throw new AssertionError("the last mail went to " + last.to());
        return last;
    }

    private static Received read(MimeMessage message) {
        try {
            String to = Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .collect(Collectors.joining(","));
            List<String> headers = new ArrayList<>();
            message.getAllHeaderLines().asIterator().forEachRemaining(headers::add);
            String text = message.getContent().toString().replace("\r\n", "\n");
            return new Received(to, message.getSubject(), headers, text);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
