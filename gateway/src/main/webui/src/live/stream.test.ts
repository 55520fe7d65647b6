import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '../../test/fakeEventSource';
import { type CloudEvent, LiveStream, type StreamState } from './stream';

const READY = 'org.entente.deal.ready.v1';

describe('The live stream', () => {
  let states: StreamState[];
  let events: CloudEvent[];
  let stream: LiveStream;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeEventSource.opened = [];
    vi.stubGlobal('EventSource', FakeEventSource);
    states = [];
    events = [];
    stream = new LiveStream('/stream', [READY], {
      onState: (state) => states.push(state),
      onEvent: (event) => events.push(event),
    });
    stream.open();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is live once the connection stands, and hands on events of the types it asked for', () => {
    FakeEventSource.latest.accept();
    FakeEventSource.latest.send('7', READY, { id: 'e', type: READY, subject: 'd-1' });
    expect(states).toEqual(['connecting', 'live']);
    expect(events).toEqual([{ id: 'e', type: READY, subject: 'd-1' }]);
  });

  it('leaves a lost connection to the browser, which repeats the last id by itself', () => {
    FakeEventSource.latest.accept();
    FakeEventSource.latest.lose();
    vi.runAllTimers();
    FakeEventSource.latest.accept();
    expect(FakeEventSource.opened).toHaveLength(1);
    expect(states).toEqual(['connecting', 'live', 'reconnecting', 'live']);
  });

  it('opens a new connection after its last position where the browser gave up', () => {
    FakeEventSource.latest.accept();
    FakeEventSource.latest.send('41', READY, { id: 'e', type: READY });
    FakeEventSource.latest.refuse();
    vi.runAllTimers();
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual(['/stream', '/stream?after=41']);
  });

  it('waits longer after each refusal, up to half a minute and a bit', () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      FakeEventSource.latest.refuse();
      const count = FakeEventSource.opened.length;
      let waited = 0;
      while (FakeEventSource.opened.length === count) {
        vi.advanceTimersByTime(250);
        waited += 250;
      }
      waits.push(waited);
    }
    expect(waits[0]).toBeLessThanOrEqual(1_500);
    expect(waits[7]).toBeGreaterThan(20_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(37_750);
  });

  it('survives an event that it cannot read', () => {
    FakeEventSource.latest.accept();
    FakeEventSource.latest.send('1', READY, 'no json');
    FakeEventSource.latest.send('2', READY, { id: 'e', type: READY });
    expect(events).toHaveLength(1);
  });

  it('gives the connection back when paused, and goes on where it was', () => {
    FakeEventSource.latest.accept();
    FakeEventSource.latest.send('9', READY, { id: 'e', type: READY });
    stream.pause();
    expect(FakeEventSource.latest.readyState).toBe(FakeEventSource.CLOSED);
    stream.open();
    expect(FakeEventSource.latest.url).toBe('/stream?after=9');
    expect(states).toEqual(['connecting', 'live', 'paused', 'connecting']);
  });
});
