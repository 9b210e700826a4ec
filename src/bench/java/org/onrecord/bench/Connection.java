package org.onrecord.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A kept-alive HTTP/1.1 connection that does no more than a load needs, so that the service gets the processor. */
final class Connection implements AutoCloseable {

    private static final int END = -1;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** The bytes of a GET request. */
    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nhost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a POST request with JSON. */
    static byte[] post(String path, byte[] json) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
                + "accept: application/json\r\ncontent-length: " + json.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[head.length + json.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(json, 0, request, head.length, json.length);
        return request;
    }

    /** Sends a request and reads the answer to its end, without keeping it. */
    void exchange(byte[] request) throws IOException {
        exchange(request, OutputStream.nullOutputStream());
    }

    /** Sends a request and returns the body of the answer. */
    byte[] ask(byte[] request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange(request, body);
        return body.toByteArray();
    }

    private void exchange(byte[] request, OutputStream body) throws IOException {
        out.write(request);
        String status = line();
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked)
            chunks(body);
        else
            copy(length, body);
        if (!status.startsWith("HTTP/1.1 200"))
            throw new IOException("the service answered " + status);
    }

    private void chunks(OutputStream body) throws IOException {
        for (int size = size(); size > 0; size = size()) {
            copy(size, body);
            line();
        }
        line();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void copy(int length, OutputStream body) throws IOException {
        for (int left = length; left > 0;) {
            if (position == limit)
                fill();
            int part = Math.min(left, limit - position);
            body.write(buffer, position, part);
            position += part;
            left -= part;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (true) {
            if (position == limit)
                fill();
            char c = (char) (buffer[position++] & 0xff);
            if (c == '\n')
                return line.toString();
            if (c != '\r')
                line.append(c);
        }
    }

    private void fill() throws IOException {
        position = 0;
        limit = in.read(buffer);
        if (limit == END)
            throw new EOFException("the service closed the connection");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
