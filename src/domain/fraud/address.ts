/** Which addresses are pages of fraud help: they may be saved on a device, others may not. */

/** Folders in which something else may be called `bedragerier`: an area, a theme, a promise. */
const OTHERS = 'f|inbaddat|kalender|lagesbild|medborgarloften|prioriterade-omraden|statistik|teman';
/** The beginning of such an address. */
export const FRAUD_ADDRESS = new RegExp(
  `^(?:/(?!(?:${OTHERS})/)[a-z0-9-]+)?(?:/[a-z]{2,3})?/bedragerier/`,
);

/** True for `/bedragerier/…`, under a publisher, a language or both. */
export function isFraudAddress(path: string): boolean {
  return FRAUD_ADDRESS.test(path);
}
