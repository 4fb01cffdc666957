/** Formspree's React package imports a payment provider. No form of ours takes payments. */
export function Elements(): never {
  throw new Error('No form here takes payments.');
}
export const CardElement = Elements;
export const useElements = () => null;
export const loadStripe = Elements;
