package org.entente.gateway.stream.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.StreamEvent;
import org.junit.jupiter.api.Test;

class SubscriberTest {
    private static final EventFilter ALL = new EventFilter(Set.of(), Optional.empty());
    private static final int TAIL = 10;

    private final List<StreamEvent> table = new ArrayList<>();
    private final LoopFeed feed = new LoopFeed(Runnable::run, this::read, new Tail(TAIL, 0));
    private final Reader reader = new Reader();
    private int reads;

    @Test
    void givenALiveReaderThenItIsServedFromMemory() {
        subscribe(0);

        append(3);

        assertThat(reader.ids).containsExactly(1L, 2L, 3L);
        assertThat(reads).isZero();
    }

    @Test
    void givenAReaderWithinTheTailThenHistoryComesFromMemory() {
        append(8);

        subscribe(2).advance();

        assertThat(reader.ids).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(reads).isZero();
    }

    @Test
    void givenAReaderFarBehindThenTheTableGivesWhatTheTailHasNot() {
        append(500);

        subscribe(0).advance();

        assertThat(reader.ids).containsExactlyElementsOf(oneTo(500));
        assertThat(reads).isPositive();
    }

    @Test
    void givenAReaderThatIsFullThenNothingIsQueuedAndNothingIsLost() {
        var subscriber = subscribe(0);
        reader.full = true;
        append(100);
        assertThat(reader.ids).isEmpty();

        reader.full = false;
        subscriber.advance();

        assertThat(reader.ids).containsExactlyElementsOf(oneTo(100));
    }

    @Test
    void givenAReaderThatStaysFullThenItIsCutAndGetsNothingMore() {
        subscribe(0);
        reader.full = true;
        feed.beat(2);
        assertThat(reader.cut).isFalse();

        feed.beat(2);
        reader.full = false;
        append(1);

        assertThat(reader.cut).isTrue();
        assertThat(reader.ids).isEmpty();
    }

    @Test
    void givenATableThatCannotBeReadThenTheReaderIsCutAndComesBack() {
        append(50);
        table.clear();
        table.add(null);

        subscribe(0).advance();

        assertThat(reader.cut).isTrue();
    }

    @Test
    void givenAFilterThenOnlyMatchingEventsPassWhereverTheyComeFrom() {
        append(30);
        var one = new EventFilter(Set.of(), Optional.of(new UUID(0, 3)));
        var subscriber = new Subscriber(feed, one, reader, 0);
        feed.add(subscriber);

        subscriber.advance();
        append(10);

        assertThat(reader.ids).containsExactly(3L, 13L, 23L, 33L);
    }

    private Subscriber subscribe(long after) {
        var subscriber = new Subscriber(feed, ALL, reader, after);
        feed.add(subscriber);
        return subscriber;
    }

    private void append(int count) {
        long last = feed.tail().last();
        var events = LongStream.rangeClosed(last + 1, last + count)
                .mapToObj(position -> new StreamEvent(position, "type", new UUID(0, position % 10), "{}"))
                .toList();
        table.addAll(events);
        feed.publish(events.stream().map(Frame::of).toList());
    }

    private CompletableFuture<List<StreamEvent>> read(long after, long upTo, EventFilter filter, int limit) {
        reads++;
        if (table.contains(null)) {
            return CompletableFuture.failedFuture(new IllegalStateException("no table"));
        }
        return CompletableFuture.completedFuture(table.stream()
                .filter(event -> event.position() > after && event.position() <= upTo && filter.matches(event))
                .limit(limit)
                .toList());
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static final class Reader implements Outlet {
        private static final Pattern ID = Pattern.compile("(?m)^id: (\\d+)$");
        private final List<Long> ids = new ArrayList<>();
        private boolean full;
        private boolean cut;

        @Override
        public boolean isFull() {
            return full;
        }

        @Override
        public void write(byte[] bytes) {
            ID.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .results()
                    .forEach(id -> ids.add(Long.parseLong(id.group(1))));
        }

        @Override
        public void cut() {
            cut = true;
        }
    }
}
