package org.chalkline.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A page opened in a browser, with all that crosses the network for it. */
final class Visit implements AutoCloseable {
    /** Of a slow mobile network. */
    private static final int BITS_A_SECOND = 1_600_000;

    private static final int UPLOAD_BITS_A_SECOND = 750_000;
    private static final int LATENCY_MILLIS = 150;

    private final Page page;
    private final CDPSession browser;
    private final Map<String, Fetched> fetched = new LinkedHashMap<>();
    private final List<Request> byWorker = new ArrayList<>();
    private final Consumer<Request> listener = this::finished; // one object, to be taken away again

    /** Something that was asked for.
     * @param what its path without the hash, {@code (kept)} behind it if nothing crossed the network
     * @param bytes with headers, as they were transferred */
    record Fetched(String what, long bytes) {
        boolean isFont() {
            return what.endsWith(".woff2");
        }

        Fetched plus(long more) {
            return new Fetched(what, bytes + more);
        }
    }

    Visit(BrowserContext window) {
        window.onRequestFinished(listener);
        page = window.newPage();
        browser = window.newCDPSession(page);
        browser.send("Network.enable");
        browser.on("Network.requestWillBeSent", this::asked);
        browser.on("Network.responseReceived", this::answered);
        browser.on("Network.requestServedFromCache", event -> kept(id(event)));
        browser.on(
                "Network.dataReceived",
                event -> add(id(event), event.get("encodedDataLength").getAsLong()));
        browser.on("Network.loadingFinished", event -> finished(id(event), event));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private void asked(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith("http")) fetched.put(id(event), new Fetched(path(url), 0));
    }

    private void answered(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        boolean isKept = response.get("fromDiskCache").getAsBoolean()
                || response.get("fromServiceWorker").getAsBoolean();
        if (isKept) kept(id(event));
        else add(id(event), response.get("encodedDataLength").getAsLong());
    }

    private void kept(String id) {
        fetched.computeIfPresent(id, (any, known) -> new Fetched(known.what().replace(" (kept)", "") + " (kept)", 0));
    }

    /** Counts what has come so far: a stream does not finish. */
    private void add(String id, long bytes) {
        fetched.computeIfPresent(id, (any, known) -> isKept(known) ? known : known.plus(bytes));
    }

    private void finished(String id, JsonObject event) {
        long all = event.get("encodedDataLength").getAsLong();
        fetched.computeIfPresent(id, (any, known) -> isKept(known) ? known : new Fetched(known.what(), all));
    }

    private static boolean isKept(Fetched known) {
        return known.what().endsWith(" (kept)");
    }

    private static String path(String url) {
        URI address = URI.create(url);
        String path = address.getPath().replaceFirst("^/a/[0-9a-f]+/", "/a/");
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }

    /** Makes the network slow from now on. Connecting is not: that is one round trip more, and one more for TLS 1.3. */
    void slow() {
        JsonObject how = new JsonObject();
        how.addProperty("offline", false);
        how.addProperty("latency", LATENCY_MILLIS);
        how.addProperty("downloadThroughput", BITS_A_SECOND / 8);
        how.addProperty("uploadThroughput", UPLOAD_BITS_A_SECOND / 8);
        browser.send("Network.emulateNetworkConditions", how);
    }

    void open(String address) {
        page.navigate(address);
    }

    /** Until the worker has kept the event, and what the page does by itself is done. */
    void settle() {
        page.waitForCondition(() -> (Boolean) page.evaluate("() => !!navigator.serviceWorker.controller"));
        page.waitForTimeout(2000);
    }

    /** When the browser first painted text or an image, in milliseconds since it began to open the page. */
    double firstPaint() {
        Optional<Double> found = Optional.empty();
        for (int i = 0; i < 100 && found.isEmpty(); i++) {
            page.waitForTimeout(50);
            Object time = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
            if (time instanceof Number number) found = Optional.of(number.doubleValue());
        }
        return found.orElseThrow();
    }

    /** What the page asked for itself. */
    List<Fetched> fetched() {
        return List.copyOf(fetched.values());
    }

    private void finished(Request request) {
        if (isByWorker(request)) byWorker.add(request);
    }

    /** Only what a worker asks for belongs to no frame. */
    private static boolean isByWorker(Request request) {
        try {
            return request.frame() == null;
        } catch (RuntimeException noFrame) {
            return true;
        }
    }

    /** What the worker asked for. */
    List<Fetched> fetchedByWorker() {
        return byWorker.stream()
                .map(request -> {
                    Sizes sizes = request.sizes();
                    return new Fetched(path(request.url()), sizes.responseBodySize + sizes.responseHeadersSize);
                })
                .toList();
    }

    @Override
    public void close() {
        page.context().offRequestFinished(listener);
        page.close();
    }
}
