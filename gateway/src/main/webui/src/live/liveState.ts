import { createContext, use } from 'react';
import type { StreamState } from './stream';

export const LiveContext = createContext<StreamState>('connecting');

export function useLiveState(): StreamState {
  return use(LiveContext);
}
