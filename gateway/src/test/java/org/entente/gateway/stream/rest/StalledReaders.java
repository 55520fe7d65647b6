package org.entente.gateway.stream.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that ask for the stream and then take nothing, until they are told to. */
final class StalledReaders implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();

    StalledReaders(URI site, String token, long after, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var socket = new Socket();
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
            socket.getOutputStream()
                    .write(("GET /api/v1/events/stream?after=" + after
                                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
    }

    /** The ids that each connection gets once it reads. */
    List<List<Long>> readAll(int count) throws IOException {
        var all = new ArrayList<List<Long>>();
        for (Socket socket : sockets) {
            all.add(ids(socket, count));
        }
        return all;
    }

    private static List<Long> ids(Socket socket, int count) throws IOException {
        var ids = new ArrayList<Long>();
        socket.setSoTimeout(20_000);
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        while (ids.size() < count) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            if (line.startsWith("id: ")) {
                ids.add(Long.parseLong(line.substring(4)));
            }
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
