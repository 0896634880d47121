import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.YUNCHOU_SERVER ?? 'http://localhost:8420';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': '/src' } },
  server: {
    port: 8421,
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The first load carries antd, router and query (about 400 kB compressed); ECharts and pages come when opened.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    environment: 'happy-dom',
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'lint/**/*.test.mjs'],
    setupFiles: ['src/testing/setup.ts'],
  },
});
