import { NO_ANSWER, ProblemError, readProblem } from './problem';

const BASE = '/api/v1';
const PATIENCE_MS = 20_000;

/** The last ETag seen for each resource, so that a command can say which version it was meant for. */
const entityTags = new Map<string, string>();

/** A list answer: `next` is the cursor of the following page, absent or null on the last. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Command {
  path: string;
  /** PUT states a whole anew, and is the same however often it is sent. */
  method?: 'POST' | 'PUT' | undefined;
  body?: unknown;
  idempotencyKey: string;
  /** The path of the resource whose version the person was looking at; sends If-Match when its ETag is known. */
  basedOn?: string | undefined;
}

/** Where a resource that is no JSON is, for a link to it. */
export function apiAddress(path: string): string {
  return BASE + path;
}

/** Reads one resource; remembers its ETag. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { method: 'GET', headers: { Accept: 'application/json' } }, signal);
}

/** Sends a command, by POST unless it says otherwise. Throws {@link ProblemError} for everything but success. */
export function post<T>(command: Command): Promise<T> {
  const method = command.method ?? 'POST';
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
  };
  if (method === 'POST') headers['Idempotency-Key'] = command.idempotencyKey;
  const tag = command.basedOn === undefined ? undefined : entityTags.get(command.basedOn);
  if (tag !== undefined) headers['If-Match'] = tag;
  const body = JSON.stringify(command.body ?? {});
  return send<T>(command.path, { method, headers, body });
}

/** Reads all pages of a list, up to a ceiling that no screen shows more than. */
export async function getAll<T>(path: string, signal?: AbortSignal, ceiling = 1000): Promise<T[]> {
  const items: T[] = [];
  let after: string | null | undefined;
  do {
    const page = await get<Page<T>>(withQuery(path, { limit: '200', after }), signal);
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < ceiling);
  return items;
}

/** Adds query parameters, leaving out the ones without a value. */
export function withQuery(path: string, parameters: Record<string, string | null | undefined>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}

async function send<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  let response: Response;
  try {
    response = await fetch(BASE + path, {
      ...init,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(NO_ANSWER);
  }
  if (!response.ok) throw new ProblemError(await readProblem(response));
  if (response.status === 204) return undefined as T;
  const answer = (await response.json()) as T;
  rememberTag(path, init.method, response);
  return answer;
}

function rememberTag(path: string, method: string | undefined, response: Response) {
  const tag = response.headers.get('etag');
  if (!tag) return;
  const location = response.headers.get('location');
  const resource = location ? location.slice(location.indexOf(BASE) + BASE.length) : path;
  // A transition (POST /deals/1/selection) answers with the resource one level up.
  const owner = method === 'POST' && !location ? path.slice(0, path.lastIndexOf('/')) : resource;
  entityTags.set(owner, tag);
}

/** Forgets everything remembered about resources; for signing out and for tests. */
export function forgetEntityTags() {
  entityTags.clear();
}
