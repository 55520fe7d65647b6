/** A structured CloudEvent as the gateway streams it: public data only. */
export interface CloudEvent {
  id: string;
  type: string;
  subject?: string;
  time?: string;
  data?: Record<string, unknown> | null;
}

export type StreamState = 'connecting' | 'live' | 'reconnecting' | 'paused';

export interface StreamListener {
  onState: (state: StreamState) => void;
  onEvent: (event: CloudEvent) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * The live stream of events. The browser reconnects by itself with Last-Event-ID as long as it keeps the
 * connection; where it gives up (an answer that is not 200), this opens a new one from the last position.
 *
 *   connecting → live ⇄ reconnecting        pause() → paused → resume() → connecting
 */
export class LiveStream {
  private source: EventSource | null = null;
  private lastId: string | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly address: string;
  private readonly types: readonly string[];
  private readonly listener: StreamListener;

  constructor(address: string, types: readonly string[], listener: StreamListener) {
    this.address = address;
    this.types = types;
    this.listener = listener;
  }

  open() {
    this.drop();
    this.listener.onState(this.failures > 0 ? 'reconnecting' : 'connecting');
    const source = new EventSource(
      this.lastId === null
        ? this.address
        : `${this.address}?after=${encodeURIComponent(this.lastId)}`,
    );
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.listener.onState('live');
    };
    source.onerror = () => {
      this.listener.onState('reconnecting');
      if (source.readyState === EventSource.CLOSED) this.openLater();
    };
    const receive = (message: MessageEvent<string>) => this.receive(message);
    source.onmessage = receive;
    for (const type of this.types) source.addEventListener(type, receive);
  }

  /** Gives the connection back while nobody looks: a browser has only six of them for one host. */
  pause() {
    this.drop();
    this.failures = 0;
    this.listener.onState('paused');
  }

  close() {
    this.drop();
  }

  private receive(message: MessageEvent<string>) {
    if (message.lastEventId) this.lastId = message.lastEventId;
    try {
      this.listener.onEvent(JSON.parse(message.data) as CloudEvent);
    } catch {
      // One unreadable event must not end the stream; the next read of the page shows its effect.
    }
  }

  private openLater() {
    this.drop();
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures);
    this.failures += 1;
    // Spread out, so that all portals do not come back in the same instant after a restart.
    this.timer = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
  }

  private drop() {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }
}
