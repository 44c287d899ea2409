package org.chalkline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Chooses the port of the mail server before any application starts; {@link MailServer} opens it for the tests that need it. */
public final class MailSession implements LauncherSessionListener {
    static final String PORT = "quarkus.mailer.port";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try (ServerSocket free = new ServerSocket(0)) {
            System.setProperty(PORT, Integer.toString(free.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
