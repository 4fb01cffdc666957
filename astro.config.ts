import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const fileBeside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** The first file of a package, wherever it lies: a copy of the project finds its packages further up. */
const { resolve: findPackage } = createRequire(import.meta.url);
const stripeStub = fileBeside('./src/components/forms/island/stripe-stub.ts');

/**
 * States the order of the CSS layers at the top of every style sheet. Which sheet comes first in a page
 * depends on the order of imports, and the first one to name a layer decides where it lies.
 */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\.css$/.test(id) || id.includes('node_modules')) return;
    return {
      code: `@layer reset, tokens, base, layout, components, utilities;\n${code}`,
      map: null,
    };
  },
};

/** Baked into the code: see src/env.d.ts. The clock is read once, so that all pages agree on "today". */
const build = {
  publisher: process.env['PUBLISHER'] || null,
  now: process.env['BUILD_NOW'] || new Date().toISOString(),
  testLocale: process.env['TEST_LOCALE'] === '1',
  hasServer: process.env['FORMS'] !== 'static',
  adapter: process.env['ADAPTER'] === 'netlify' ? 'netlify' : 'node',
  origin: process.env['PUBLIC_ORIGIN'] || null,
};

/**
 * The public keys and the mailboxes are files, which a function only has when they go with it. The adapter is loaded
 * when it is asked for: it brings a TypeScript parser and more, which every build would wait for.
 */
async function forNetlify() {
  const { default: netlify } = await import('@astrojs/netlify');
  const files = [process.env['INTAKE_RECIPIENTS'], process.env['INTAKE_NOTICES']];
  return netlify({
    imageCDN: false,
    includeFiles: files.filter((file): file is string => file !== undefined && file !== ''),
    devFeatures: false,
  });
}

export default defineConfig({
  output: 'static',
  adapter: build.adapter === 'netlify' ? await forNetlify() : node({ mode: 'standalone' }),
  integrations: [mdx()],
  outDir: process.env['OUT_DIR'] || './dist',
  // Not among the packages, which copies of the project share: the content that one reads is not another's.
  cacheDir: './.cache/astro',
  site: process.env['PUBLIC_ORIGIN'] || 'http://localhost:4321',
  // A POST to an address without its slash must not be redirected: the body would be lost.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The intake checks the origin itself: Astro's refusal is in English and stumbles behind proxies.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  session: false,
  vite: {
    plugins: [layerOrder],
    define: { __BUILD__: JSON.stringify(build) },
    // The content security policy allows no inline script: nothing may be folded into the page.
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: [
        // Formspree's client bundles a payment provider that no form of ours uses.
        {
          find: /^@stripe\/(?:react-stripe-js|stripe-js\/pure\/index\.js)$/,
          replacement: stripeStub,
        },
        // Of React it uses a few hooks.
        {
          find: /^react$/,
          replacement: fileBeside('./src/components/forms/island/react-hooks.ts'),
        },
        // Its package names the CommonJS file first, of which nothing can be left out.
        {
          find: /^@formspree\/core$/,
          replacement: path.join(path.dirname(findPackage('@formspree/core')), 'index.mjs'),
        },
      ],
      noExternal: ['@formspree/react', '@formspree/core'],
    },
  },
});
