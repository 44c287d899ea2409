package org.chalkline.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many readers of an event's stream on one selector and in one thread; notes when each of them hears of a version. */
final class OpenStreams implements AutoCloseable {
    /** Connections that wait for the first bytes of their stream at the same time. */
    private static final int OPENING = 100;

    private static final byte[] NEWS = "\nevent: published\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final List<Stream> streams = new ArrayList<>();
    private final InetSocketAddress server;
    private final ByteBuffer request;
    private int answered;
    private int lost;
    private int heard;

    OpenStreams(URI address, String event) throws IOException {
        server = new InetSocketAddress(address.getHost(), address.getPort());
        String text = "GET /api/v1/events/" + event + "/live HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept: text/event-stream\r\n\r\n";
        request = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Opens streams until there are so many, each having had its first bytes.
     * @return how many there are: fewer if the system or the program lets in no more */
    int open(int wanted) throws IOException {
        while (answered < wanted && lost == 0) {
            while (streams.size() < wanted && streams.size() - answered < OPENING) streams.add(new Stream());
            select(1000);
        }
        return answered;
    }

    /** Reads until every stream has heard of the next version, for at most so long.
     * @return when each heard of it, by {@link System#nanoTime()}, in order; those that did not are missing */
    long[] hear(long millis) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (heard < answered - lost && System.nanoTime() < end) select(100);
        long[] times = streams.stream()
                .filter(stream -> stream.heard)
                .mapToLong(stream -> stream.at)
                .toArray();
        Arrays.sort(times);
        heard = 0;
        streams.forEach(stream -> stream.heard = false);
        return times;
    }

    /** How many streams the program has ended. */
    int lost() {
        return lost;
    }

    private void select(long millis) throws IOException {
        selector.select(key -> ((Stream) key.attachment()).ready(key), millis);
    }

    @Override
    public void close() throws IOException {
        for (Stream stream : streams) stream.channel.close();
        selector.close();
    }

    /** One reader. */
    private final class Stream {
        private final SocketChannel channel = SocketChannel.open();
        private boolean hasAnswer;
        private boolean heard;
        private long at;

        /** How much of the news' mark the bytes read so far end with. */
        private int matched;

        Stream() throws IOException {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 8 * 1024);
            channel.register(selector, SelectionKey.OP_CONNECT, this);
            channel.connect(server);
        }

        void ready(SelectionKey key) {
            try {
                if (key.isConnectable()) {
                    channel.finishConnect();
                    channel.write(request.duplicate());
                    key.interestOps(SelectionKey.OP_READ);
                } else {
                    read(key);
                }
            } catch (IOException e) {
                lose(key);
            }
        }

        private void read(SelectionKey key) throws IOException {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                lose(key);
                return;
            }
            buffer.flip();
            if (!hasAnswer) {
                hasAnswer = true;
                answered++;
            }
            while (buffer.hasRemaining()) {
                byte next = buffer.get();
                if (next != NEWS[matched]) matched = next == NEWS[0] ? 1 : 0;
                else if (++matched == NEWS.length) note();
            }
        }

        private void note() {
            matched = 0;
            heard = true;
            at = System.nanoTime();
            OpenStreams.this.heard++;
        }

        private void lose(SelectionKey key) {
            key.cancel();
            lost++;
        }
    }
}
