import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { answer, type Reply } from '../dev/fixtures/backend';
import { createWorld, type World } from '../dev/fixtures/world';
import { createQueryClient } from '../src/api/client';
import { App } from '../src/App';

export interface Sent {
  method: string;
  path: string;
  query: string;
  headers: Headers;
  body: Record<string, unknown>;
}

interface Visit {
  as?: string;
  path: string;
  world?: World;
  /** Answers instead of the stand-in where it returns something. */
  instead?: (sent: Sent) => Reply | 'no-answer' | undefined;
}

/** Opens the whole portal at an address, as one of the demo people, against the stand-in. */
export function visit({ as, path, world = createWorld(), instead }: Visit) {
  const sent: Sent[] = [];
  const session = { username: as ?? null };
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const url = new URL(address, 'http://localhost');
    const text = typeof init.body === 'string' ? init.body : '{}';
    const request: Sent = {
      method: init.method ?? 'GET',
      path: url.pathname.slice('/api/v1'.length),
      query: url.search,
      headers: new Headers(init.headers),
      body: JSON.parse(text) as Record<string, unknown>,
    };
    sent.push(request);
    const reply =
      instead?.(request) ??
      answer(world, { ...request, query: url.searchParams, username: session.username });
    if (reply === 'no-answer') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      new Response(JSON.stringify(reply.body), {
        status: reply.status,
        headers: { 'content-type': 'application/json', ...reply.headers },
      }),
    );
  });
  const queries = createQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const view = render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { ...view, user: userEvent.setup({ delay: null }), sent, session, world, queries };
}

export function posts(sent: Sent[]): Sent[] {
  return sent.filter(({ method }) => method === 'POST');
}

/** The screen is there and nothing on it is still being read. */
export async function settled() {
  await screen.findByRole('heading', { level: 1 });
  await vi.waitFor(() => {
    if (screen.queryAllByText(/^Loading /).length > 0) throw new Error('still loading');
  }, 15_000);
}
