/** How this build is meant to be run. */

/** False when the site is files alone (FORMS=static): its own forms are off. */
export const hasServer = __BUILD__.hasServer;

/** The address at which residents find the site, where it is known. */
export const publicOrigin = __BUILD__.origin;
