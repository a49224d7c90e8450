import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // Heavy libraries in chunks of their own, which a worker fetches when it needs them.
  worker: { format: 'es' },
  // Timings of plugins are for their authors.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/{architecture,cli,data}/**/*.test.ts'],
    environment: 'node'
  }
});
