package org.entente.stack;

import java.io.PrintStream;
import java.time.Duration;

/** Writes one line for each step, for output that goes to a file or another program. */
final class PlainProgress implements Progress {

    private final Board board;
    private final PrintStream out;

    PlainProgress(Board board, PrintStream out) {
        this.board = board;
        this.out = out;
    }

    @Override
    public synchronized void starting(String part) {
        board.starting(part, System.nanoTime());
        String note = board.note(part);
        out.println("  " + board.title(part) + " is starting" + (note.isEmpty() ? "" : ": " + note));
    }

    @Override
    public synchronized void ready(String part, Duration took) {
        board.ready(part, took);
        String next = board.next();
        out.println("  " + board.title(part) + " is ready after " + Board.seconds(took)
                + (next.isEmpty() ? "" : "; " + next));
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
    }
}
