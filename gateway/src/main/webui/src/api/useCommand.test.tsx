import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCommand } from './useCommand';

const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const keys = () =>
  fetched.mock.calls.map(([, init]) => new Headers(init.headers).get('idempotency-key'));
const ok = () => Promise.resolve(Response.json({ id: 'x' }));
const status = (code: number) => Promise.resolve(new Response('', { status: code }));

function setUp() {
  const queries = new QueryClient();
  const invalidate = vi.spyOn(queries, 'invalidateQueries');
  const { result } = renderHook(() => useCommand({ changes: ['deals'] }), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    ),
  });
  const send = async (body: object) => {
    act(() => result.current.mutate({ path: '/deals', body }));
    await waitFor(() => expect(result.current.isPending).toBe(false));
  };
  return { result, send, invalidate };
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

describe('A command', () => {
  it('keeps its key while nobody knows whether it took effect', async () => {
    const { send } = setUp();
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fetched.mockImplementationOnce(() => status(503));
    fetched.mockImplementation(ok);
    await send({ title: 'a' });
    await send({ title: 'a' });
    await send({ title: 'a' });
    expect(new Set(keys()).size).toBe(1);
  });

  it('gets a new key after an answer, after a refusal, and for other content', async () => {
    const { send } = setUp();
    fetched.mockImplementationOnce(ok);
    fetched.mockImplementationOnce(() => status(422));
    fetched.mockImplementationOnce(() => status(503));
    fetched.mockImplementation(ok);
    await send({ title: 'a' });
    await send({ title: 'a' });
    await send({ title: 'a' });
    await send({ title: 'b' });
    expect(new Set(keys()).size).toBe(4);
  });

  it('shows what is true now when somebody else was faster', async () => {
    const { send, invalidate, result } = setUp();
    fetched.mockImplementation(() => status(409));
    await send({});
    expect(result.current.error?.problem.status).toBe(409);
    expect(invalidate).toHaveBeenCalledOnce();
  });
});
