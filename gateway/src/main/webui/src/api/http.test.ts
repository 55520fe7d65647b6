import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEntityTags, get, getAll, post } from './http';
import { ProblemError } from './problem';

const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();

function json(body: unknown, init: ResponseInit = {}) {
  const headers = { 'content-type': 'application/json', ...(init.headers as object) };
  return Promise.resolve(new Response(JSON.stringify(body), { ...init, headers }));
}

async function problemOf(action: Promise<unknown>) {
  const error: unknown = await action.catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw new Error('No problem was thrown');
  return error;
}

const headersOf = (call: number) => new Headers(fetched.mock.calls[call]?.[1].headers);

beforeEach(() => {
  fetched.mockReset();
  forgetEntityTags();
  vi.stubGlobal('fetch', fetched);
});

describe('Requests', () => {
  it('go to the own origin with the session cookie and never with a token', async () => {
    fetched.mockReturnValue(json({ id: 'd-1' }));
    await get('/deals/d-1');
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/v1/deals/d-1');
    expect(fetched.mock.calls[0]?.[1].credentials).toBe('same-origin');
    expect(headersOf(0).has('authorization')).toBe(false);
  });

  it('say which version a command is meant for, once that is known', async () => {
    fetched.mockReturnValueOnce(json({}, { headers: { etag: '"5"' } }));
    fetched.mockReturnValueOnce(json({}, { headers: { etag: '"6"' } }));
    fetched.mockReturnValue(json({}));
    const command = { path: '/deals/d-1/selection', idempotencyKey: 'k', basedOn: '/deals/d-1' };
    await get('/deals/d-1');
    await post(command);
    await post(command);
    expect(headersOf(1).get('if-match')).toBe('"5"');
    expect(headersOf(1).get('idempotency-key')).toBe('k');
    expect(headersOf(2).get('if-match')).toBe('"6"');
  });

  it('remember the version of what they created under its own address', async () => {
    fetched.mockReturnValueOnce(
      json({}, { status: 201, headers: { etag: '"1"', location: '/api/v1/deals/d-9' } }),
    );
    fetched.mockReturnValue(json({}));
    await post({ path: '/deals', idempotencyKey: 'k' });
    await post({ path: '/deals/d-9/withdrawal', idempotencyKey: 'l', basedOn: '/deals/d-9' });
    expect(headersOf(1).get('if-match')).toBe('"1"');
  });

  it('read a list to its end, page by page', async () => {
    fetched.mockReturnValueOnce(json({ items: [1, 2], next: 'c' }));
    fetched.mockReturnValueOnce(json({ items: [3], next: null }));
    expect(await getAll('/deals')).toEqual([1, 2, 3]);
    expect(fetched.mock.calls[1]?.[0]).toBe('/api/v1/deals?limit=200&after=c');
  });
});

describe('Problems', () => {
  it('carry what the service said', async () => {
    const body = { code: 'state-conflict', title: 'No', allowed: ['refer'], traceId: 't' };
    const headers = { 'content-type': 'application/problem+json' };
    fetched.mockReturnValue(json(body, { status: 409, headers }));
    const { problem, uncertain } = await problemOf(get('/reviews/r-1'));
    expect(problem).toMatchObject({ status: 409, ...body });
    expect(uncertain).toBe(false);
  });

  it('are made of an answer that is no problem document, such as a proxy error page', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502 }));
    const { problem, uncertain } = await problemOf(get('/deals'));
    expect(problem).toMatchObject({ status: 502, code: 'unavailable' });
    expect(uncertain).toBe(true);
  });

  it('are made of no answer at all', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect((await problemOf(get('/deals'))).problem.code).toBe('no-answer');
  });
});
