import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fixtureServer } from './dev/plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite --mode fixtures` answers the API from dev/fixtures; any other dev server asks the gateway. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'fixtures' ? [fixtureServer()] : [])],
  resolve: {
    alias: {
      '@uswds-fonts': here('node_modules/@uswds/uswds/dist/fonts'),
      '@uswds-img': here('node_modules/@uswds/uswds/dist/img'),
    },
  },
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [here('node_modules/@uswds/uswds/packages')],
        quietDeps: true,
        silenceDeprecations: ['if-function', 'global-builtin', 'import'],
      },
    },
  },
  server: {
    port: 5173,
    ...(mode === 'fixtures' ? {} : { proxy: { '/api': 'http://localhost:8080' } }),
  },
  build: {
    target: 'es2022',
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
            },
            { name: 'design-system', test: /node_modules[\\/](@trussworks|focus-trap|tabbable)/ },
            { name: 'query', test: /node_modules[\\/]@tanstack/ },
            { name: 'common', test: /src[\\/](ui|vocabulary|api|live|session|organizations)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    css: false,
    pool: 'threads',
    // Generous: two busy cores must not make a test fail that has nothing to do with time.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'logic', environment: 'node', include: ['{src,test}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          setupFiles: ['test/setup.ts'],
          include: ['{src,test}/**/*.test.tsx'],
        },
      },
    ],
  },
}));
