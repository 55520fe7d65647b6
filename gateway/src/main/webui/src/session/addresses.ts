/** Full page loads, not routes: the gateway runs the sign-in and sends the browser back to `returnTo`. */
export function signInAddress(returnTo: string): string {
  return `/api/v1/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

export const SIGN_OUT_ADDRESS = '/api/v1/session/sign-out';
