/** One input field and what is wrong with it, as RFC 9457 problems of the services carry them. */
export interface FieldError {
  field: string;
  message: string;
}

/** The body of an `application/problem+json` answer, with the members that the services add. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  traceId?: string;
  errors?: FieldError[];
  /** A list of names or one phrase. */
  allowed?: string[] | string;
  /** The codes of the requirements that a certification problem is about. */
  requirements?: string[];
  state?: string;
  currentVersion?: number;
}

/** Thrown for every request that did not succeed, the network included (status 0, code `no-answer`). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** The command may have taken effect or not: repeating it with the same key is safe and right. */
  get uncertain(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

export const NO_ANSWER: Problem = {
  status: 0,
  code: 'no-answer',
  title: 'Entente did not answer',
};

export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof ProblemError;
}

export function asProblem(error: unknown): Problem {
  if (isProblemError(error)) return error.problem;
  return { status: 0, code: 'unexpected', title: 'Something went wrong on this page' };
}

/** Reads a problem out of an answer; a proxy's HTML error page still becomes a usable problem. */
export async function readProblem(response: Response): Promise<Problem> {
  const fallback: Problem = {
    status: response.status,
    code: response.status >= 500 ? 'unavailable' : `http-${response.status}`,
    title:
      response.status >= 500 ? 'A part of Entente is not available' : 'The request was refused',
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return fallback;
  try {
    const body = (await response.json()) as Partial<Problem> | null;
    return { ...fallback, ...body, status: response.status };
  } catch {
    return fallback;
  }
}
