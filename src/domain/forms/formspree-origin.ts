/** Where hosted Formspree answers. Apart from the schemas, for code that runs where they are not wanted. */
export const FORMSPREE_ORIGIN = 'https://formspree.io';
