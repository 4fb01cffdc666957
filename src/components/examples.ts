/**
 * What an example of a component is. The examples stand beside their components; one loop on
 * /komponenter/ draws them all, and the tests check every one of them with axe.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

export interface Example {
  /** The situation, in everyday words. */
  title: string;
  props: Record<string, unknown>;
  /** Plain text for the component's slot. */
  slot?: string;
}

export interface ComponentExamples {
  name: string;
  component: AstroComponentFactory;
  /** The element that the component may stand in, where not everywhere. */
  within?: 'ol';
  examples: Example[];
}
