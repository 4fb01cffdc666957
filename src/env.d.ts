/** What the build bakes into the code; set in astro.config.ts. */
declare const __BUILD__: {
  /** The one publisher of this build, or null for all of them with a portal. */
  publisher: string | null;
  /** The instant of the build, ISO 8601: what "today" is for every status on static pages. */
  now: string;
  /** True in tests only: adds the unpublished right-to-left language. */
  testLocale: boolean;
  /** False in a build for a host of files alone (FORMS=static): nothing can be sent to the site itself. */
  hasServer: boolean;
  /** What the part with forms is built for. */
  adapter: 'node' | 'netlify';
  /** PUBLIC_ORIGIN, where it is set. */
  origin: string | null;
};
