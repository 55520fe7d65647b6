package org.entente.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Draws the board over and over at the same place of a terminal until every part is ready. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final int REDRAW_MILLIS = 200;
    private static final String UP_AND_CLEAR = "\033[%dA\033[J";

    private final Board board;
    private final PrintStream out;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private int drawn;
    private boolean finished;

    TerminalProgress(Board board, PrintStream out) {
        this.board = board;
        this.out = out;
        ticker.scheduleAtFixedRate(this::draw, 0, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void starting(String part) {
        board.starting(part, System.nanoTime());
    }

    @Override
    public void ready(String part, Duration took) {
        board.ready(part, took);
        if (board.isComplete()) {
            close();
        }
    }

    @Override
    public synchronized void say(String line) {
        close();
        out.println(line);
    }

    /** Draws the last state and leaves it there. */
    @Override
    public synchronized void close() {
        if (!finished) {
            draw();
            finished = true;
            ticker.shutdown();
        }
    }

    private synchronized void draw() {
        if (finished) {
            return;
        }
        List<String> lines = board.lines(System.nanoTime());
        StringBuilder text = new StringBuilder();
        if (drawn > 0) {
            text.append(UP_AND_CLEAR.formatted(drawn));
        }
        lines.forEach(line -> text.append(line).append('\n'));
        out.print(text);
        out.flush();
        drawn = lines.size();
    }
}
