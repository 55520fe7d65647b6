import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetEntityTags } from '../src/api/http';
import { FakeEventSource } from './fakeEventSource';

// A busy machine may take long over what is waited for; the test's own limit ends a wait for what never comes.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  FakeEventSource.opened = [];
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

afterEach(() => {
  cleanup();
  forgetEntityTags();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
