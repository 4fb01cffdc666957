import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const stripeStub = fileURLToPath(
  new URL('./src/components/forms/island/stripe-stub.ts', import.meta.url),
);

/** Baked into the code: see src/env.d.ts. The clock is read once, so that all pages agree on "today". */
const build = {
  publisher: process.env['PUBLISHER'] || null,
  now: process.env['BUILD_NOW'] ?? new Date().toISOString(),
  testLocale: process.env['TEST_LOCALE'] === '1',
};

export default defineConfig({
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  outDir: process.env['OUT_DIR'] ?? './dist',
  site: process.env['PUBLIC_ORIGIN'] ?? 'http://localhost:4321',
  // A POST to an address without its slash must not be redirected: the body would be lost.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The intake checks the origin itself: Astro's refusal is in English and stumbles behind proxies.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  session: false,
  vite: {
    define: { __BUILD__: JSON.stringify(build) },
    // The content security policy allows no inline script: nothing may be folded into the page.
    build: { assetsInlineLimit: 0 },
    resolve: {
      // Formspree's client bundles a payment provider that no form of ours uses.
      alias: {
        '@stripe/react-stripe-js': stripeStub,
        '@stripe/stripe-js/pure/index.js': stripeStub,
      },
      noExternal: ['@formspree/react', '@formspree/core'],
    },
  },
});
